"""Photos: decoded, looked at, covered, written anew and verified, in a process of their own."""
