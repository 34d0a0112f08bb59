"""The page for when something went out that should not have."""
