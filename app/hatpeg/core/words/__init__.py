"""The words that hashtags are cut by and that digits are read as letters for, with what each one costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from math import log
from types import MappingProxyType

from hatpeg.core.words import care, english, english_rarer, names, spanish

LINKS = """
for para with team justice free rip bring find pray save love happy welcome feliz fuerza justicia strong family
house home haven place center shelter casa hogar
"""
"""Words that names stand beside in hashtags: #PrayersForJane, #WillowHouse."""

SHORT = (
    "to of in is it on be as at he by my or we an so me if up do no us go am oh tv ok hi a i la el de en es mi si tu"
)
SHORT_AND_RARE = "un se lo su al te le ya yo ni va da ti y e o"
"""Words of one and two letters, common enough to be cut off on purpose."""

RANK_OF_LINKS = 2
RANK_OF_CARE = 700
RANK_OF_NAMES = 900
"""Where the links, the words of care work and the names would stand among the common ones, in hashtags."""


@cache
def common_words() -> Mapping[str, float]:
    """Every known word, folded as the reading folds, and its cost: the logarithm of how rare it is (Zipf's law)."""
    costs: dict[str, float] = {}
    for rank, word in _ranked():
        costs[word] = min(costs.get(word, 99.0), log(rank))
    return MappingProxyType(costs)


def _ranked() -> Iterator[tuple[int, str]]:
    all_english = english.WORDS + english_rarer.WORDS
    for words, start in ((SHORT, 10), (all_english, 20), (spanish.WORDS, 60), (SHORT_AND_RARE, 1000)):
        yield from enumerate(words.split(), start)
    yield from ((RANK_OF_LINKS, word) for word in LINKS.split())
    yield from ((RANK_OF_CARE, word) for word in care.WORDS.split())
    for listed in (care.NAMES, names.WORDS):
        yield from ((RANK_OF_NAMES + place, word) for place, word in enumerate(listed.split()))


@cache
def forenames() -> frozenset[str]:
    """The common forenames."""
    return frozenset(names.WORDS.split())
