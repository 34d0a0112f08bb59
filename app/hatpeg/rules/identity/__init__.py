"""Rules of the family 'identity'."""
