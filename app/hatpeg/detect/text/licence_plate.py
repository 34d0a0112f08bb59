"""Licence plates: behind a word such as "plate" or "placas", or bare beside a vehicle.

The value is letters and figures alone, in upper case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "licence-plate"

LABELLED = re.compile(
    r"\b(?i:plates?|licen[cs]e|lic|tags?|regi?|rego|registration|placas?|patente|matricula)\b"
    r"(?i:[ :,]{0,2}(?:plate|number|no\.?|nr|num|numero|#|is|es|are|son|ends?|in|on|it"
    r"|was|reads?|starts?|says|with|de)\b){0,4}"
    r"[ :,#(]{0,3}(?:[A-Za-z]{2}[ :])?"
    r"((?=[A-Z0-9 -]{0,4}\d)(?=\d{0,7}[ -]?[A-Z]|\d{5})"
    r"(?:[A-Z0-9]{1,7}(?:[ -](?:\d{3}[A-Z]{3}|[A-Z0-9]{1,4})){0,3}))(?![\w-])"
)
PARTIAL = re.compile(
    r"\b(?i:plates?|placas?) (?i:starts?|begins?|ends?|ending|starting|empiezan?|terminan?)"
    r"(?: (?:with|in|con|en))? ([A-Z0-9]{2,5})(?!\w)"
)
LABELS = ("plate", "licen", "lic ", "tag", "reg", "placa", "patente", "matricula")
BARE = re.compile(
    r"(?<![\w$#-])(?:[A-Z]{3}[ -]?\d{3,4}|\d{3,4}[ -]?[A-Z]{3}|\d[A-Z]{3}[ -]?\d{3}|[A-Z]{2}\d\d ?[A-Z]{3}"
    r"|[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3}-\d\d-\d\d|[A-Z]{2} \d{1,2}-\d{3,5}|\d[A-Z] \d{4,5})(?![\w-])"
)
"""Forms in use in North America, Mexico, the United Kingdom, Spain, Argentina and Chile."""
MIXED = re.compile(r"[A-Z\d](?:(?<=\d)[ -]?[A-Z][A-Z\d]|(?<=[A-Z])[A-Z][ -]?\d|(?<=\d)[A-Z] \d)")
"""Letters beside figures: without them there is no plate."""
NOT_PLATES = re.compile(
    r"(?:RAM|SUV|VAN|BMW|GMC|AMG|CRV|GLC|GLE|HHR|MPG|MPH|USD|CAD|THE|AND|FOR|BUS|MAR|ABR|MAY|JUN|JUL)\b"
    r"|(?<!\d)(?:19|20)\d\d(?!\d)"
)
FIGURES = 2
REACH = 60
"""Characters around a bare code in which the vehicle stands."""


@cache
def _vehicles() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(lines('words/vehicle_words.txt'))})s?\b", re.IGNORECASE)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every plate, whole or in part."""
    view = reading.plain
    text, lowered = view.text, view.text.lower()
    done = -1
    if any(label in lowered for label in LABELS):
        for match in PARTIAL.finditer(text):
            yield Hit(KIND, view.match_place(match, 1), 0.8, match.group(1))
        for match in LABELLED.finditer(text):
            if sum(sign.isdigit() for sign in match.group(1)) >= FIGURES:
                yield Hit(KIND, view.match_place(match, 1), 1.0, _value(match.group(1)))
                done = max(done, match.end())
    for match in BARE.finditer(text) if MIXED.search(text) else ():
        near = _vehicles().search(text, max(0, match.start() - REACH), match.end() + REACH // 2)
        if match.start() >= done and near and not NOT_PLATES.search(match.group()):
            yield Hit(KIND, view.match_place(match), 0.7, _value(match.group()))


def _value(written: str) -> str:
    return "".join(sign for sign in written if sign.isalnum())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "plate ⟦MKR 4471⟧",
        "tx plate ⟦DKL 8804⟧",
        "gov plate ⟦E 44 190⟧ was here",
        "plate ⟦7KX B41⟧",
        "tag TX ⟦KJB 2281⟧",
        "silver Kia Sportage reg ⟦LR21 VHX⟧",
        "el tsuru gris placas ⟦XKV-55-01⟧",
        "una Duster blanca, patente ⟦AE 550 KX⟧",
        "Corsa gris matrícula ⟦5501 KLM⟧",
        "gray silverado ⟦KTR 4419⟧",
        "blue Ford Ranger, ⟦WY 17-2298⟧",
        "plate ends ⟦88L⟧",
        "Sentra negro, placa ⟦P-482JKL⟧",
    ),
    ignores=(
        "A $25 plate of pasta",
        "plates for 200 people",
        "tag 2 friends",
        "a 2019 RAM 1500 and an F-150",
        "register by Friday 12",
        "MON 1200 doors open",
        "the van seats 12 and goes 55 MPH",
        "license renewal fee 2025",
        "tag us #DVAM 2024",
    ),
)
