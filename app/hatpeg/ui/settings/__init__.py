"""The Settings page: how Hatpeg looks, when it locks, and what becomes of what it keeps."""
