"""Where it goes: one file a network, with the date its facts were checked."""
