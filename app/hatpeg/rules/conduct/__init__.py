"""Rules of the family 'conduct'."""
