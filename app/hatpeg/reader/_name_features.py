"""What the name reader looks at, for each item of one sentence: the word, its neighbours, capitals and marks.

What depends on one word alone is worked out once and kept, but only for words of the shipped list: a rare name must
not stay in memory after its draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from hatpeg.reader._gazetteer import UNKNOWN, Gazetteer
from hatpeg.reader._letters import Letters
from hatpeg.reader._name_items import Item, marks
from hatpeg.reader._name_looks import Look, look_of, shape

MOST_KEPT = 20_000
MOSTLY, SHORTEST_HEADLINE = 0.7, 4
SHORTEST_OWNER = 4
"""The shortest word that a possessive ending is taken off."""


@lru_cache(maxsize=20_000)
def _shapes(mode: str, before: str, here: str, after: str, common: str) -> list[bytes]:
    return [
        f"sh={mode}{here}".encode(),
        f"sh-={mode}{before}|{here}".encode(),
        f"sh+={mode}{here}|{after}".encode(),
        f"shE={mode}{here}{common}".encode(),
        f"sh3={mode}{before}|{here}|{after}".encode(),
    ]


@lru_cache(maxsize=20_000)
def _kinds(before: str, here: str, after: str, mode_shape: str) -> list[bytes]:
    return [
        f"k-={before}{here}".encode(),
        f"k+={here}{after}".encode(),
        f"k3={before}{here}{after}".encode(),
        f"ks={here}{mode_shape}".encode(),
        f"k-s={before}{here}{mode_shape}".encode(),
    ]


@lru_cache(maxsize=20_000)
def _marked(before: str, after: str, here: str, kind: str) -> list[bytes]:
    return [
        f"g-={before}".encode(),
        f"g+={after}".encode(),
        f"g-s={before}|{here}{kind}".encode(),
        f"g+s={after}|{here}{kind}".encode(),
        f"g3={before}|{after}|{here}".encode(),
    ]


@lru_cache(maxsize=10_000)
def _families(before: str, here: str, after: str) -> list[bytes]:
    return [f"C-={before}{here}".encode(), f"C+={here}{after}".encode()]


class NameFeatures:
    """The features of a sentence's items, in the form that CRFsuite takes."""

    def __init__(self, gazetteer: Gazetteer, letters: Letters) -> None:
        self._gazetteer = gazetteer
        self._letters = letters
        self._kept: dict[str, Look] = {}
        self._edge = Look([], [b"-w=^"], [b"+w=$"], [], [], "^", "^", "^", b"^")

    def forget(self) -> None:
        """Keep none of the words that were looked at so far."""
        self._kept.clear()

    def look(self, word: str) -> Look:
        """What a word shows; kept when the list knows the word."""
        look = self._kept.get(word)
        if look is None:
            base = (word[:-2] if word.endswith("'s") and len(word) >= SHORTEST_OWNER else word).replace("'", "")
            entry = self._gazetteer.entry(base)
            look = look_of(word, base, entry, self._letters.levels(base))
            if entry is not UNKNOWN and len(self._kept) < MOST_KEPT:
                self._kept[word] = look
        return look

    def of(self, row: Sequence[Item], text: str) -> list[list[bytes]]:
        """The features of each item of one sentence."""
        looks = [self._edge, self._edge, *(self.look(item.small) for item in row), self._edge, self._edge]
        shapes = ["^", *(shape(item.written) for item in row), "$"]
        gaps = marks(row, text)
        mode = mode_of(row)
        found: list[list[bytes]] = []
        for at, here in enumerate(looks[2:-2]):
            before, after, sh = looks[at + 1], looks[at + 3], shapes[at + 1]
            features = [
                *here.own,
                *before.after,
                *after.before,
                *looks[at].far_after,
                *looks[at + 4].far_before,
                *_shapes(mode, shapes[at], sh, shapes[at + 2], here.common),
                *_kinds(before.kind, here.kind, after.kind, mode + sh),
                *_marked(gaps[at], gaps[at + 1], sh, here.kind),
                *_families(before.family, here.family, after.family),
                b"ww=" + before.small + b"|" + here.small,
            ]
            found.append(features)
        self._add_tags_and_places(row, looks, found)
        return found

    def _add_tags_and_places(self, row: Sequence[Item], looks: Sequence[Look], found: list[list[bytes]]) -> None:
        small = [look.small.decode() for look in looks[2:-2]]
        for at, item in enumerate(row):
            if item.in_hashtag:
                found[at].append(b"tag")
            length = self._gazetteer.place_at(small, at)
            for inside in range(length):
                found[at + inside].append(b"mpI" if inside else b"mpB")


def mode_of(row: Sequence[Item]) -> str:
    """How a sentence is written: U in capitals, L without any, T with a capital on most words, M mixed."""
    words = [item.written for item in row if len(item.written) > 1 and item.written[0].isalpha()]
    upper = sum(map(str.isupper, words))
    capital = sum(word[0].isupper() for word in words)
    if upper > MOSTLY * len(words):
        return "U"
    if not capital:
        return "L"
    return "T" if capital > MOSTLY * len(words) > SHORTEST_HEADLINE * MOSTLY else "M"
