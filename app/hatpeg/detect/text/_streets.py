"""How streets are written: shared by the detectors of addresses, street names, crossings and public places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.reading import Words
from hatpeg.resources import lines

NAME = r"[A-ZÀ-ÞΑ-ΩА-Я](?:\w?\.(?=[ ])|[\w'’-]{0,24})"
"""One word of a street's name as a rule: with a capital, and a full stop if it is short ("N. Elm", "Dr. King")."""
ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
NUMBER = re.compile(r"\d(?<![\w.,$£€#/:+-].)(?:\d{0,3}/\d{1,6}|\d{0,5})(?:[A-Za-z](?!\w)|-\d{1,4}(?![\d-]))?(?![\w%])")
UNIT_WORDS = (
    r"apt|apartment|unit|suite|ste|floor|lot|flat|rm|room|space|spc|bldg|building|bed|cot|trlr|trailer|depto|dpto"
    r"|departamento|apartamento|apto|piso|interior|int|puerta|patio|habitacion|hab|cuarto|cama|bloque|edificio"
)
UNIT = rf"(?:(?i:{UNIT_WORDS})\b\.?\s{{0,2}}#?|#)\s?(?=[\w]{{0,4}}\d|[A-Za-z]\b)[\w-]{{1,6}}"
"""The part of an address behind the front door: "Apt. 4", "unit B", "#6", "piso 3"."""
LONGEST_COUNT = 4
GLUE = r"(?:[ ]?,?[ ]?|[ ]?\n[ >?|]{0,5})"


BOX = re.compile(
    r"(?<!\w)(?:p\.?[ ]?o\.?[ ]?box|post[ ]?(?:office[ ])?box|(?:gpo|lock(?:ed)?|private)[ ](?:box|bag)"
    r"|apartado(?:[ ]postal|[ ]de correos)?|apdo\.?(?:[ ]postal)?|casilla(?:[ ]de correos?|[ ]postal)?)"
    r"[ ]?(?:#|no\.?|nº)?[ ]?(?P<number>\d{1,6})(?!\w)",
    re.IGNORECASE,
)
BOX_HINTS = frozenset(["box", "pobox", "postbox", "bag", "apartado", "apdo", "casilla"])
"""A post office box, and words one of which every box has."""

COUNTS = frozenset(
    word
    for line in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred oh",
    )
    for word in line.split()
)


@cache
def listed(name: str) -> frozenset[str]:
    """Give the words of a list that has several on a line."""
    return frozenset(word for line in lines(f"words/address/{name}.txt") for word in line.split())


@cache
def famous() -> frozenset[str]:
    """Give the addresses and streets that everybody knows, in small letters."""
    return frozenset(lines("words/address/famous-addresses.txt"))


def alternatives(name: str) -> str:
    """Give a list as the alternatives of a pattern, longest first, so that "street" wins over "st"."""
    return "|".join(re.escape(word) for word in sorted(listed(name), key=lambda word: (-len(word), word)))


@cache
def street_type() -> str:
    """Give the pattern of a word that ends a street's name."""
    return rf"(?:(?i:{alternatives('street-types')})|{alternatives('street-types-in-capitals')})\b"


def counts(words: Words) -> Iterator[tuple[int, int]]:
    """Give the runs of number words before a name, as in "four-eighteen Elm": first and last, by index."""
    first = last = -1
    for at in [*words.at(COUNTS), len(words)]:
        if last >= 0 and at > last + 1:
            if words[last + 1].as_written[:1].isupper() and last - first < LONGEST_COUNT:
                yield first, last
            last = -1
        first, last = first if last >= 0 else at, at


def is_name(word: str) -> bool:
    """Tell whether a word may begin a street's name after a number: not "people", not "Monday", not "of"."""
    small = word.strip(".,").casefold()
    return small not in listed("not-street-names") and small not in listed("half-street-names")


def is_half_name(word: str) -> bool:
    """Tell whether a word begins a street's name only with another behind it, as in "Old Quarry"."""
    return word.strip(".,").casefold() in listed("half-street-names")
