"""The Photos page: what can be seen on a photo, what is covered, and the one way out of it."""
