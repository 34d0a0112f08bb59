"""Rules of the family 'location'."""
