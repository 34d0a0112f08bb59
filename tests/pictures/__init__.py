"""Takes the pictures that people look at: every page in every state, look, scale and language."""
