"""What the name reader looks at, for each item of one sentence: the word, its neighbours, capitals and marks.

What depends on one word alone is worked out once and kept, but only for words of the shipped list: a rare name must
not stay in memory after its draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from hatpeg.reader._gazetteer import UNKNOWN, Entry, Gazetteer
from hatpeg.reader._name_items import SIGNS, Item, marks

TITLES = frozenset(
    """mr mrs ms miss mx dr doctor prof professor sir lady lord aunt auntie uncle cousin grandma grandpa granny nana mum
    mom mama dad papa brother sister bro sis nurse officer sgt capt captain president senator sen rep pastor rev father
    mayor judge king queen prince princess coach st don dona doña sr sra srta señor señora señorita tia tio abuela
    abuelo lic licda compa comadre compadre hermana hermano lil big baby little miz chief elder""".split()
)
MOST_KEPT = 20_000
MOSTLY, SHORTEST_HEADLINE = 0.7, 4
NAME, TOWN = 3, 5
"""From here on the list's levels mean a usual name, and a town of some size."""
ALIKE, VERY_ALIKE = "5", "6"
RARE, USUAL = 2, 4
SHORTEST_OWNER = 4
"""The shortest word that a possessive ending is taken off."""


class Look(NamedTuple):
    """What one word shows to itself, to the word after it, to the one before it, and to those two away."""

    own: list[bytes]
    after: list[bytes]
    before: list[bytes]
    far_after: list[bytes]
    far_before: list[bytes]
    kind: str
    common: str
    family: str
    small: bytes


def shape(written: str) -> str:
    """How a word is written: x small, Xx with a capital, X in capitals, I one capital, d with a digit, m mixed."""
    if written.islower():
        return "d" if written[0].isdigit() else "x"
    if written.isupper():
        return "I" if len(written) == 1 else "X"
    if written[1:].islower():
        return "Xx"
    return "d" if written[0].isdigit() else "m"


def kind_of(word: str, entry: Entry) -> str:
    """One letter for what a word can be, by the list alone."""
    if word in SIGNS:
        return word[0]
    if word[0].isdigit():
        return "d"
    if len(word) == 1:
        return "i"
    if word in TITLES:
        return "t"
    common = max(entry.english, entry.spanish)
    like = entry.likeness or "000"
    if entry.first >= NAME:
        return "F" if like[0] >= ALIKE or common <= RARE else "f"
    if entry.place >= TOWN:
        return "P" if like[2] >= ALIKE or common <= RARE else "p"
    if entry.last >= NAME:
        return "S" if like[1] >= ALIKE or common <= RARE else "s"
    if entry is UNKNOWN:
        return "U"
    if like[0] >= VERY_ALIKE or like[1] >= VERY_ALIKE:
        return "n"
    return "r" if common <= RARE else "o" if common <= USUAL else "O"


def look_of(word: str, base: str, entry: Entry) -> Look:
    """All that a word shows by itself; ``base`` is the word without a possessive ending and apostrophes."""
    kind, common = kind_of(base, entry), f"{entry.english}{entry.spanish}"
    shown = ["w=" + base, "k=" + kind]
    own = []
    if kind not in "d@h":
        own = [f"p{n}={base[:n]}" for n in (1, 2, 3, 4) if len(base) > n]
        own += [f"s{n}={base[-n:]}" for n in (1, 2, 3, 4) if len(base) > n]
        own.append(f"len={min(len(base), 9)}")
        named = f"F{entry.first}", f"S{entry.last}", f"P{entry.place}"
        own += [*named, "E" + common, f"PE{entry.place}{common}"]
        own.append(f"FSE{min(entry.first, 5)}{min(entry.last, 5)}{common}")
        shown += named
    if len(word) != len(base):
        own.append("poss" if word.endswith("'s") else "apos")
    if entry.likeness:
        first, last, place = tuple(entry.likeness)
        shown += ["c=" + entry.cluster, "C=" + entry.family, "nf=" + first]
        own += ["nl=" + last, "np=" + place, f"nF{first}{min(entry.first, 5)}", f"nn={entry.likeness}"]
    far = [shown[0], *shown[-2:-1]]
    return Look(
        [feature.encode() for feature in shown + own],
        [("-" + feature).encode() for feature in shown],
        [("+" + feature).encode() for feature in shown],
        [("--" + feature).encode() for feature in far],
        [("++" + feature).encode() for feature in far],
        kind,
        common,
        entry.family,
        base.encode(),
    )


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

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._kept: dict[str, Look] = {}
        self._edge = Look([], [b"-w=^"], [b"+w=$"], [], [], "^", "^", "^", b"^")

    def look(self, word: str) -> Look:
        """What a word shows; kept when the list knows the word."""
        look = self._kept.get(word)
        if look is None:
            base = (word[:-2] if word.endswith("'s") and len(word) >= SHORTEST_OWNER else word).replace("'", "")
            entry = self._gazetteer.entry(base)
            look = look_of(word, base, entry)
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
