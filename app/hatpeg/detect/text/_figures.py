"""The stretches of a text in which numbers stand, so that patterns for numbers need not go through the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from hatpeg.detect.text._marks import digits_of

STRETCH = re.compile(r"[(+\d][\d ().·•‑–—/\xa0+-]*")
"""Figures and what may stand between those of one number; every number of these patterns begins in one."""
FEWEST = 5
"""Figures of the shortest number."""
ROOM = 48
"""Characters behind a stretch that a number may go on in, with its extension, and that it is looked at behind."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A text and its stretches of figures, long enough for a number."""

    text: str
    stretches: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """The stretches of a text."""
        found = STRETCH.finditer(text)
        return cls(text, tuple(match.span() for match in found if len(digits_of(match.group())) >= FEWEST))

    def each(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of a pattern for numbers: each begins with a figure, a plus or a bracket."""
        done = 0
        for start, end in self.stretches:
            for match in pattern.finditer(self.text, max(start, done), end + ROOM):
                if match.start() >= end:
                    break
                done = match.end()
                yield match
