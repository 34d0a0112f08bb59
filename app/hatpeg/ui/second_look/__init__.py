"""The sheet on which somebody else allows one post."""
