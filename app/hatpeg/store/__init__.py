"""What is kept, encrypted on disk, one file for each hat."""
