"""What most lists of phrases need: every phrase in a reading is a hit, and its line the value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines


@cache
def phrases_in(path: str) -> Phrases:
    """The phrases of a word list, by its path below ``resources/``; read at first use."""
    return Phrases(lines(path))


def finder(kind: str, path: str) -> Callable[[Reading, Agency], Iterator[Hit]]:
    """A ``find`` that sees the phrases of one word list."""

    def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
        for place, line in phrases_in(path).find(reading.words):
            yield Hit(kind, place, value=line)

    return find
