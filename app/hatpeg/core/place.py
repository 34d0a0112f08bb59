"""Where in a draft something stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from hatpeg.core.photo import Box


class TextSpan(NamedTuple):
    """Characters ``start`` up to, not including, ``end``: Unicode code points of the caseworker's own text.

    A tuple rather than a dataclass, like hits and words: there are hundreds in a check, and they are sorted often.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand here."""
        return text[self.start : self.end]

    def overlaps(self, other: TextSpan) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: TextSpan) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def joined(self, other: TextSpan) -> TextSpan:
        """The shortest span that covers both."""
        return TextSpan(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A photo by its number in the draft, counted from 0: as a whole, a ``box`` on it, or words of its description.

    The box is in pixels of the upright picture. ``alt`` are characters of the photo's alternative text.
    """

    photo: int
    box: Box | None = None
    alt: TextSpan | None = None

    @property
    def order(self) -> tuple[int, TextSpan, tuple[float, ...]]:
        """For sorting: photo by photo; first what concerns the whole, then from top to bottom, its description last."""
        box = self.box
        return self.photo, self.alt or TextSpan(-1, -1), (box.y, box.x, box.h, box.w) if box else ()


Place = TextSpan | PhotoPlace
