"""Letters written as digits and signs (h3ll0, $hit, M4r1a), read as the letters they stand for.

Careful on purpose: a number that is taken for a word makes a finding out of nothing. Ordinals, ages, rooms, times
and codes (2nd, 4B, 7pm, B12, H1N1, COVID19) have their digits at an end, so a digit counts as a letter there only
when a known word comes of it and the rest is no word of its own; between letters a likely word is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from hatpeg.core.view import Edit

HINT = re.compile(r"[0-9@$€!¡](?=[^\W\d_])|[0-9@$€](?<=[^\W\d_].)")
"""A cheap sign that a text may hold such a word."""

_TOKEN = re.compile(r"(?<![\w@$€!¡])(?:[^\W\d_]++)?+(?:[0-9@$€!¡]++(?:[^\W\d_]++)?+)++(?!_)")
_AT_FIRST = re.compile(r"(?<![\w@])(?:@(?:ss|\$\$)|a\$\$)(?=(?:es|holes?|hats?)?(?![\w$]))", re.IGNORECASE)
_POSTAL_CODE_GOES_ON = re.compile(r"[ -]?\d[A-Z]\d")
_LONGEST = 24
_FEWEST_LETTERS = 2

_STANDS_FOR = dict(
    zip("01345789@$€!¡", ("o", "il", "e", "a", "s", "t", "b", "g", "a", "s", "e", "i", "i"), strict=True)
)
_SIGNS = re.compile(r"[0-9@$€!¡]+")
_INSIDE = re.compile(r"[^\W\d_][0-9@$€!¡]+[^\W\d_]")
_UNSAYABLE = re.compile(r"[bcdfghjklmnñpqrstvwxz]{5}|[aeiou]{4}|^[^aeiouy]+$")
_NUMBERED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic apt apto rm unit bldg ste fl dept room".split()
)
"""Words that a number follows, so that Jun3 stays a day and is not June."""


def leet_words(text: str, vocabulary: Mapping[str, float]) -> Iterator[Edit]:
    """The words of a text that hold digits or signs for letters, each with its reading, letter for letter."""
    for match in _AT_FIRST.finditer(text):
        yield match.start(), match.end(), "ass"
    for match in _TOKEN.finditer(text):
        token = match.group().strip("!¡")
        new = undone(token, vocabulary)
        if new != token and not (len(token) == 3 and _POSTAL_CODE_GOES_ON.match(text, match.end())):  # noqa: PLR2004
            start = text.index(token, match.start())
            yield start, start + len(token), new


def undone(token: str, vocabulary: Mapping[str, float]) -> str:
    """The word that a token of letters, digits and signs stands for, as long as it; the token itself if none."""
    letters = sum(char.isalpha() for char in token)
    if not _FEWEST_LETTERS <= letters < len(token) <= min(_LONGEST, 2 * letters + 1):
        return token
    readings = _readings(token.lower())
    known = next((reading for reading in readings if reading in vocabulary), None)
    if _INSIDE.search(token):
        found = known or (_likely(token, readings, vocabulary) if readings else None)
    else:
        found = known if known and _may_stand_at_an_end(token.lower(), vocabulary) else None
    if found is None:
        return token
    loud = token.upper() == token
    return "".join(
        old if old.isalpha() else new.upper() if loud else new for old, new in zip(token, found, strict=True)
    )


def _readings(small: str) -> list[str]:
    """Every way to read the signs as letters: a 1 is an i or an l. None where a digit stands for no letter."""
    choices = [char if char.isalpha() else _STANDS_FOR.get(char, "") for char in small]
    if not all(choices) or small.count("1") > 3:  # noqa: PLR2004 - that many ones are a number
        return []
    return ["".join(reading) for reading in product(*choices)]


def _likely(token: str, readings: list[str], vocabulary: Mapping[str, float]) -> str | None:
    """A word nobody listed, a name perhaps, where nothing speaks for two words with a number between them."""
    pieces = _SIGNS.split(token.lower())
    runs = _SIGNS.findall(token)
    is_word_like = token.islower() or token[1:].islower()
    if len(token) < 5 or not is_word_like or not pieces[0] or "!" in token:  # noqa: PLR2004
        return None
    if any(len(run) > 1 and run != run[0] * 2 for run in runs) or set(token.lower()) <= set("0123456789abcdef"):
        return None
    if any(len(piece) > 2 and piece in vocabulary for piece in pieces):  # noqa: PLR2004
        return None
    return next((reading for reading in readings if not _UNSAYABLE.search(reading)), None)


def _may_stand_at_an_end(small: str, vocabulary: Mapping[str, float]) -> bool:
    """Whether signs at the ends of a token, and nowhere else, may be letters."""
    stem = small.strip("0123456789@$€!¡")
    first, _, last = small.partition(stem)
    if first == "$" and not last:
        return True
    if last in {"$", "$$"} and not first:
        return True
    if stem in vocabulary or stem in _NUMBERED or len(stem) < 3:  # noqa: PLR2004
        return False
    return len(first) <= 1 and last in {"", "0", "3", "4"} and small != stem
