"""What one word shows of itself to the name reader: its letters, what the word list knows of it, how it is written."""

from __future__ import annotations

from typing import NamedTuple

from hatpeg.reader._gazetteer import UNKNOWN, Entry
from hatpeg.reader._name_items import SIGNS

TITLES = frozenset(
    """mr mrs ms miss mx dr doctor prof professor sir lady lord aunt auntie uncle cousin grandma grandpa granny nana mum
    mom mama dad papa brother sister bro sis nurse officer sgt capt captain president senator sen rep pastor rev father
    mayor judge king queen prince princess coach st don dona doña sr sra srta señor señora señorita tia tio abuela
    abuelo lic licda compa comadre compadre hermana hermano lil big baby little miz chief elder""".split()
)
NAME, TOWN = 3, 5
"""From here on the list's levels mean a usual name, and a town of some size."""
ALIKE, VERY_ALIKE = "5", "6"
RARE, USUAL = 2, 4


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


def look_of(word: str, base: str, entry: Entry, levels: tuple[int, int]) -> Look:
    """All that a word shows by itself; ``base`` is the word without a possessive ending and apostrophes.

    ``levels`` is what its letters tell.
    """
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
        any_name, forename = levels
        own += [f"qf={forename}", f"qk={kind}{any_name}", f"qE={common}{forename}"]
        shown += [*named, f"q={any_name}"]
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
