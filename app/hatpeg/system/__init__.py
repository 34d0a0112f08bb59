"""What differs between operating systems, with the same answers from each."""
