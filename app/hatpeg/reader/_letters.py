"""Tells by its letters alone how much a word looks like a name: for names that no list has.

packaging/models/name_letters.py fits the weights of two, three and four letters in a row.
"""

from __future__ import annotations

import zlib
from typing import Self

LOWEST, HIGHEST = 0, 9
STEP = 64.0
"""The weights are whole numbers, this many to one; one is a factor of e in likelihood."""
MIDDLE, WIDTH = 4.5, 1.6
"""Where a word lies that is as likely a name as not, and how many levels one unit of weight makes."""


class Letters:
    """Made from the bytes of the shipped file."""

    def __init__(self, weights: dict[str, tuple[int, int]], start: tuple[int, int]) -> None:
        self._weights = weights
        self._start = start

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """The weights from the bytes of their file."""
        first, *lines = zlib.decompress(packed).decode().split("\n")
        weights = {gram: (int(any_name), int(forename)) for gram, any_name, forename in map(str.split, lines)}
        _, any_name, forename = first.split()
        return cls(weights, (int(any_name), int(forename)))

    def levels(self, word: str) -> tuple[int, int]:
        """How much a word looks like any name, and like a first name: 0 to 9."""
        framed = f"^{word}$"
        any_name, forename = self._start
        for gram in {framed[at : at + length] for length in (2, 3, 4) for at in range(len(framed) - length + 1)}:
            weight = self._weights.get(gram)
            if weight:
                any_name += weight[0]
                forename += weight[1]
        return _level(any_name), _level(forename)


def _level(weight: int) -> int:
    return min(HIGHEST, max(LOWEST, round(MIDDLE + WIDTH * weight / STEP)))
