"""Rules about protected."""
