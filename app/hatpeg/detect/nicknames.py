"""The forenames that stand for each other, read out of the word lists once: Robert and Bob, Guadalupe and Lupita."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from types import MappingProxyType

from hatpeg.core.short_names import Nicknames
from hatpeg.resources import lines

LISTS = ("english", "spanish", "spellings")
FEW = 2
"""Names that a nickname may be short for, if the other nicknames of those are to stand for it too: Liz and Lizzie."""


@cache
def nicknames() -> Nicknames:
    """For each forename the others of its lines, the nearest first: what it is short for, or what is short for it."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    heads: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for name in LISTS:
        for line in lines(f"words/nicknames/{name}.txt"):
            head, *short = line.replace(":", " ").split()
            found[head] |= dict.fromkeys(short)
            for word in short:
                found[word] |= {head: None}
                heads[word] |= {head: None}
                if name == "spellings":
                    found[word] |= {other: None for other in short if other != word}
    near = {word: [*others] for word, others in found.items()}
    for word, longer in heads.items():
        if len(longer) <= FEW:
            found[word] |= {other: None for head in longer for other in near[head] if other != word}
    return MappingProxyType({word: tuple(others) for word, others in found.items()})
