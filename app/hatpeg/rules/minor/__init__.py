"""Rules of the family 'minor'."""
