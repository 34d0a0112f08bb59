"""Where in a draft something stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True, order=True)
class PhotoPlace:
    """A photo as a whole, by its number in the draft, counted from 0."""

    photo: int


Place = TextSpan | PhotoPlace
