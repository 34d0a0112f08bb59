"""The page where a draft is written and checked."""
