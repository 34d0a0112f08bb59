"""Shops and inns with many branches, found by name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Word
from hatpeg.resources import lines

EVERYDAY = frozenset("boots target ross sonic staples subway michaels marshalls speedway fire food best big".split())
"""Words that begin a shop's name with a capital, and are common words without one."""


@cache
def brands() -> Phrases:
    """Shops and inns with many branches."""
    return Phrases(lines("words/location/brands.txt"))


@cache
def brand_starts() -> frozenset[str]:
    """The words that names of such shops begin with: a cheap test before the dear one."""
    return frozenset(word for line in lines("words/location/brands.txt") for word in line.split()[0].split("/"))


def end_of_branch(words: Sequence[Word], position: int) -> int:
    """One past the last word of the shop or inn that begins with this word; 0 where none does."""
    word = words[position]
    if word.text not in brand_starts() or (word.text in EVERYDAY and word.as_written.islower()):
        return 0
    for _first, last, _line in brands().find_words(words[position : position + 4]):
        return position + last if _first == 0 else 0
    return 0
