"""Postcodes: a US ZIP code only in company (a state, "ZIP", four more digits), British and Canadian ones alone.

Formats: USPS (ZIP, ZIP+4); the pattern for British codes in GOV.UK's bulk data transfer rules, with its space;
Canada Post (D, F, I, O, Q, U are never used); Australia Post (four digits behind a state); "CP" in Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "postcode"
STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]"
    "|T[NX]|UT|V[AIT]|W[AIVY]"
)
SURE = re.compile(
    rf"(?<![\w-])(?:"
    rf"(?:{STATES})[ ]{{1,2}}(?P<zip>\d{{5}}(?:-\d{{4}})?)"
    r"|(?P<zip4>\d{5}-\d{4})"
    r"|(?P<uk>(?:[A-PR-UWYZ]\d[\dA-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y]\d[\dABEHMNPRV-Y]?|GIR)[ ]\d[ABD-HJLNP-UW-Z]{2})"
    r"|(?P<ca>[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d)"
    r"|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[ ](?P<au>\d{4})"
    r")(?![\w-])"
)
NAMED = re.compile(
    r"(?<!\w)(?:zip(?:[ ]?code)?|post[ ]?code|postal code|c\.?p\.?|codigo postal|PLZ)(?:[ ]is)?[ ]?[.:#]?[ ]?"
    r"(?P<code>\d{4,6}(?:-\d{3,4})?|\d{3}[ ]\d{2}|[A-Z]\d[A-Z\d]?[ ]?\d[A-Z\d]{2}|\d{3,6}[ ]?[A-Z]{0,2})(?![\w-])",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
OTHER_NUMBER = re.compile(r"(?:#|no\.?|number|case|acct|account|id|docket|mrn)[ :#]{0,3}$", re.IGNORECASE)
NAMES = ("zip", "post", "cp", "c.p", "plz")


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every postcode; its value is the code without spaces. British and Canadian ones are a handful of doors: 1.0."""
    text = reading.plain.text
    if DIGIT.search(text) is None:
        return
    for match in SURE.finditer(text):
        group = match.lastgroup or "zip"
        code = match[group]
        if group == "zip4" and _is_part_of_a_number(text, match.start()):
            continue
        score = 1.0 if group in {"uk", "ca", "zip4"} or len(code) > len("12345") else 0.6
        yield Hit(KIND, reading.plain.match_place(match), score, code.replace(" ", ""))
    small = text.casefold()
    if any(name in small for name in NAMES):
        for match in NAMED.finditer(text):
            yield Hit(KIND, reading.plain.match_place(match), 0.8, match["code"].replace(" ", ""))


def _is_part_of_a_number(text: str, start: int) -> bool:
    """Whether a ZIP+4 look-alike is named as something else just before: a case, an account, a record."""
    return bool(OTHER_NUMBER.search(text[max(0, start - 12) : start]))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Port Ellery, ⟦OH 44101⟧",
        "⟦44101-2234⟧ is her area",
        "lives round ⟦SW1A 2AA⟧",
        "⟦M5V 3L9⟧",
        "Fitzroy ⟦VIC 3065⟧",
        "⟦C.P. 28013⟧ Madrid",
        "my ⟦zip code is 35350⟧",
    ),
    ignores=(
        "Hunger has a zip code.",
        "We served 44101 meals.",
        "H1N1 and B12 shots at noon",
        "form I-589 and DS-160",
        "The 2024 budget is 10500 dollars",
        "CP has 12 kids in care",
    ),
)
