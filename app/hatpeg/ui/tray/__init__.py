"""The icon in the tray: what one click and its menu offer, and whether there is a tray at all."""
