"""Hatpeg checks a social-media draft before it may be copied out."""

__version__ = "0.1.0"
