"""The page of second looks: who may look at posts written here, and what others ask whoever works here."""
