"""The quick check: one glance per hat at what lies on the clipboard, and nothing of it kept."""
