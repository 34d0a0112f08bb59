"""The first run: six steps from nothing to a window in which the first draft can be checked."""
