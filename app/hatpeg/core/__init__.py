"""The decision: what a draft is, what is in it, what matters, and whether it may go out."""
