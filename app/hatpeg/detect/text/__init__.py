"""One file for each thing that can be seen in a text."""
