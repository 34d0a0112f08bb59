"""Rules of the family 'client.photo'."""
