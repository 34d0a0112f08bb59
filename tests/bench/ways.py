"""The ways people write a name, and the slips they make: what the watch-list is measured with."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from hatpeg.core.watch_forms import plain_name
from hatpeg.detect.nicknames import nicknames

LOOKALIKES = str.maketrans("aeocpxyiAEOCPXTHKMB", "аеосрхуіАЕОСРХТНКМВ")
ACCENTS = str.maketrans("aeiounAEIOU", "áèîöùñÁÈÎÖÙ")
LETTERS = "abcdefghijklmnopqrstuvwxyz"

Way = Callable[[str, str, random.Random], str]


def inserted(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) + 1)
    return word[:at] + chance.choice(LETTERS) + word[at:]


def left_out(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :]


def swapped(word: str, chance: random.Random) -> str:
    places = [at for at in range(len(word) - 1) if word[at] != word[at + 1]] or [0]
    at = chance.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def changed(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice(LETTERS.replace(word[at].lower(), "")) + word[at + 1 :]


def mistyped(slip: Callable[[str, random.Random], str]) -> Way:
    """One slip in one word of a name, particles left alone."""

    def way(first: str, last: str, chance: random.Random) -> str:
        written = f"{first} {last}"
        at = chance.choice([word.span() for word in re.finditer(r"[^\W\d_]{3,}", written)])
        word = written[slice(*at)]
        slipped = slip(word.lower(), chance)
        return written[: at[0]] + (slipped.capitalize() if word[0].isupper() else slipped) + written[at[1] :]

    return way


def nicknamed(first: str, last: str, chance: random.Random) -> str:
    known = sorted(nick for nick in nicknames().get(plain_name(first), ()) if len(nick) > 2)
    return f"{chance.choice(known).title()} {last}" if known else ""


WAYS: dict[str, Way] = {
    "exact": lambda a, b, _: f"{a} {b}",
    "lower": lambda a, b, _: f"{a} {b}".lower(),
    "UPPER": lambda a, b, _: f"{a} {b}".upper(),
    "Last, First": lambda a, b, _: f"{b}, {a}",
    "Last First": lambda a, b, _: f"{b} {a}",
    "nickname": nicknamed,
    "middle name": lambda a, b, chance: f"{a} {chance.choice(('Marie', 'James', 'Q.', 'Ann Lee'))} {b}",
    "initial + last": lambda a, b, chance: f"{a[0]}{chance.choice(('. ', ' ', '.'))}{b}",
    "first + initial": lambda a, b, _: f"{a} {b[0]}.",
    "possessive": lambda a, b, chance: f"{a} {b}" + chance.choice(("’s", "'s")) + " mother",
    "zero-width": lambda a, b, _: "\u200b".join(f"{a} {b}"),
    "look-alikes": lambda a, b, _: f"{a} {b}".translate(LOOKALIKES),
    "accents added": lambda a, b, _: f"{a} {b}".translate(ACCENTS),
    "accents dropped": lambda a, b, _: f"{plain_name(a).title()} {plain_name(b).title()}",
    "#hashtag": lambda a, b, _: re.sub(r"[\s'\-]", "", f"#justicefor{a}{b}strong").lower(),
    "#Hashtag": lambda a, b, _: re.sub(r"[\s'\-]", "", f"#{a}{b}Strong"),
    "letter too many": mistyped(inserted),
    "letter left out": mistyped(left_out),
    "letters swapped": mistyped(swapped),
    "wrong letter": mistyped(changed),
    "emoji between": lambda a, b, _: "💔".join(a) + " " + "💔".join(b),
}
