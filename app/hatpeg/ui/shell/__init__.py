"""The frame around the pages: rail, edge, banner and notice."""
