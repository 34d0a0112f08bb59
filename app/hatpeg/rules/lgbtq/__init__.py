"""Rules of the family 'lgbtq'."""
