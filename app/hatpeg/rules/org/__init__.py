"""Rules of the family 'org'."""
