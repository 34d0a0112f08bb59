"""What matters: one folder a family, one file a rule; the id of a rule is its path."""
