"""A small dialog for hats and accounts."""
