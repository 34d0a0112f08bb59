"""Keeps drafts while they are typed, and locks and unlocks what is kept; what takes time is done beside the window."""

from hatpeg.keeping.drafts import DraftKeeping, pasts_of
from hatpeg.keeping.keeping import Keeping

__all__ = ["DraftKeeping", "Keeping", "pasts_of"]
