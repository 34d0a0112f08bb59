"""Rules of the family 'health'."""
