"""Rules of the family 'client'."""
