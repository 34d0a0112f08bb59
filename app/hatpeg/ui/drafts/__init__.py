"""The page of drafts: those of the hat that is worn, to be found again, opened, moved and deleted."""
