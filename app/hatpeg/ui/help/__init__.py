"""Help: short topics that are read offline, and the way to the card for when something went out wrong."""
