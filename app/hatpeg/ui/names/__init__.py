"""The page of names and places: what must never be said, what may be, and the people to watch for."""
