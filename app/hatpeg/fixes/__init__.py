"""What to do: each file offers one kind of safer wording."""
