"""Reads a draft as a careful colleague would: who is named, which place is meant, and what is told about whom."""
