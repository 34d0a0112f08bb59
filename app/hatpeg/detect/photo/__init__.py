"""What can be seen on a photo. One file for each kind; files that begin with _ are shared."""
