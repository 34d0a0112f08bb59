"""How fast the program is, on this machine, beside something to compare it with in the same run."""
