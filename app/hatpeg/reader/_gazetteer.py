"""Looks words up in the shipped word list: how usual they are as names, as places and as ordinary words.

The list is kept as sorted blocks of text and never spread out: 300,000 words in a dictionary would cost 40 MB and a
tenth of a second. packaging/models/lexicon.py makes the file and says what each character stands for.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_STRETCHED = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the list knows of one word; 0 is "not listed". ``likeness`` and the clusters are "" without a vector.

    ``first``, ``last`` and ``place`` go up to 9; ``english`` and ``spanish`` are how common the word is, up to 7;
    ``likeness`` holds three digits: like a first name, a last name, a place.
    """

    first: int = 0
    last: int = 0
    place: int = 0
    english: int = 0
    spanish: int = 0
    likeness: str = ""
    cluster: str = ""
    family: str = ""


UNKNOWN = Entry()


class Gazetteer:
    """Made from the bytes of the shipped file."""

    def __init__(self, blocks: Sequence[str], families: str, places: str) -> None:
        self._blocks = blocks
        self._firsts = [block[: block.index("=")] for block in blocks]
        self._families = families
        self._places: dict[str, list[tuple[str, ...]]] = {}
        for name in places.split("|"):
            words = tuple(name.split(" "))
            self._places.setdefault(words[0], []).append(words)

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """The list from the bytes of its file."""
        families, places, *blocks = zlib.decompress(packed).decode().split("\n")
        return cls(blocks, families, places)

    def entry(self, word: str) -> Entry:
        """What is known of a word, written small and without accents; one stretched for effect is also tried short."""
        found = self._entry(word)
        if found is UNKNOWN and _STRETCHED.search(word):
            return self._entry(_STRETCHED.sub(r"\1", word))
        return found

    def _entry(self, word: str) -> Entry:
        block = self._blocks[max(0, bisect_right(self._firsts, word) - 1)]
        start = 0 if block.startswith(word + "=") else block.find(f" {word}=") + 1
        if not start and not block.startswith(word + "="):
            return UNKNOWN
        code = block[start + len(word) + 1 : start + len(word) + 11].split(" ", 1)[0]
        first, last, place, english, spanish = map(int, code[:5])
        cluster = code[8:10]
        family = self._families[DIGITS.index(cluster[0]) * 62 + DIGITS.index(cluster[1])] if cluster else ""
        return Entry(first, last, place, english, spanish, code[5:8], cluster, family)

    def place_at(self, words: Sequence[str], position: int) -> int:
        """How many words, from this one on, make up the longest listed place of several words; 0 for none."""
        longest = 0
        for place in self._places.get(words[position], ()):
            if len(place) > longest and tuple(words[position : position + len(place)]) == place:
                longest = len(place)
        return longest
