"""The page of history: what was checked and how it went, under the hat that is worn, and not a word of it."""
