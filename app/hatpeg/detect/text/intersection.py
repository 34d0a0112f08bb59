"""Crossings: "5th and Larch", "the corner of Birch & 3rd", "Elm St at Main", "esquina de Olmo y Juarez"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._spanish_addresses import streets_between
from hatpeg.detect.text._streets import NAME, ORDINAL, is_name, listed, street_type

KIND = "intersection"
NUMBERED = r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
SIDE = rf"(?:(?:calle|la|av\.?|avenida|ul\.)[ ]){{0,2}}(?:{ORDINAL}|{NAME})(?:[ ](?:{NAME}|\d{{1,4}}\.?)){{0,4}}"
LONG_SIDE = rf"{SIDE}(?:[ ](?!(?:and|y|e|con|at|with)\b)[a-z]{{2,10}}\.?(?:[ ](?:{NAME}|\d{{1,4}}\.?))?)?"
"""A side with a word in small letters: "Csabai kapu 39.", only behind "corner of" and the like."""
AND = r"[ ]?(?:[ ](?:and|y|e|con|at|with)[ ]|&|/)[ ]?"
CORNER = re.compile(
    r"(?<!\w)(?:(?i:corner of|intersection of|junction of|crossing of|esquina (?:de|con)|cruce de)[ ])"
    rf"{LONG_SIDE}{AND}{SIDE}"
)
ESQUINA = re.compile(rf"{NAME}(?:[ ]{NAME})?,?[ ](?:(?i:esq\.?|esquina)[ ])(?:(?:con|de)[ ])?{NAME}(?:[ ]{NAME})?")
PAIR = re.compile(
    rf"(?<![\w.,$/-])(?:(?P<number>{ORDINAL}|{NUMBERED}){AND}(?P<name>[A-Z][a-z'’]{{2,20}}|{ORDINAL})"
    rf"|(?P<first>[A-Z][a-z'’]{{2,20}}){AND}(?P<second>{ORDINAL}|{NUMBERED}))(?![\w-])"
)
SPOTTED = re.compile(
    r"(?:(?<!\w)(?i:at|on|near|by|around|behind|off|en|from|under|outside|corner)|@|📍)[ ](?:the[ ])?$"
)
GRADES = re.compile(r"[ ](?:grade|class|year|place|degree|step|street team|birthday|week|quarter)", re.IGNORECASE)
HINTS = frozenset(["corner", "intersection", "junction", "crossing", "esquina", "esq", "cruce"])
BEFORE = 12


@cache
def _two_streets() -> re.Pattern[str]:
    """Match two streets, the first of which says that it is one: "Elm St & Main"."""
    one = rf"{NAME}(?:[ ]{NAME})?"
    return re.compile(
        rf"(?<![\w])(?:{one}|{ORDINAL})[ ]{street_type()}\.?{AND}(?:{one}|{ORDINAL})(?:[ ]{street_type()})?"
    )


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every crossing of two streets; its value is the crossing in small letters."""
    done = 0
    for start, end, score in sorted(_found(reading), key=lambda one: (one[0], -one[1])):
        if start >= done:
            done = end
            value = " ".join(reading.plain.text[start:end].casefold().split())
            yield Hit(KIND, reading.plain.place(start, end), score, value)


def _found(reading: Reading) -> Iterator[tuple[int, int, float]]:
    text, words = reading.plain.text, reading.words.positions.keys()
    if not HINTS.isdisjoint(words):
        for pattern in (CORNER, ESQUINA):
            for match in pattern.finditer(text):
                yield *match.span(), 1.0
    yield from streets_between(text, words)
    if not words.isdisjoint(listed("street-types")):
        for match in _two_streets().finditer(text):
            yield *match.span(), 0.9
    for match in PAIR.finditer(text):
        if _is_crossing(text, match):
            yield *match.span(), 0.7


def _is_crossing(text: str, match: re.Match[str]) -> bool:
    """Whether two names, one of them a number, are streets: "5th and Larch", not "9th and 10th graders"."""
    number, name = match["number"] or match["second"], match["name"] or match["first"]
    if not is_name(name) or GRADES.match(text, match.end()):
        return False
    spotted = SPOTTED.search(text[max(0, match.start() - BEFORE) : match.start()]) is not None
    return spotted or not (name[0].isdigit() or number[0].isalpha() or match["second"])


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "he sleeps at ⟦5th and Larch⟧",
        "the ⟦corner of Birch & 3rd⟧",
        "the ⟦corner of Csabai kapu 39. and Mathias Pass⟧",
        "meet me at ⟦Elm St & Main⟧",
        "⟦esquina de Olmo y Juárez⟧",
        "under the bridge at ⟦9th & Mission⟧",
        "⟦Reforma esquina Juárez⟧",
        "vive ⟦entre calles Morelos y Allende⟧",
        "en la ⟦calle 45 entre 12 y 14⟧, puerta blanca",
        "⟦Calle 60 por 59⟧, junto al parque",
        "on ⟦3rd and 4th⟧, behind the depot",
    ),
    ignores=(
        "our 9th and 10th graders",
        "May 5th and June were hard",
        "First and foremost, thanks",
        "Thursday the 3rd and Friday",
        "the corner of my eye",
        "jóvenes de la calle entre 12 y 17 años",
        "Main Street and its people",
        "every 1st and 3rd Tuesday",
    ),
)
