"""The page that tells what this program is, whose work is in it, and what it cannot see."""
