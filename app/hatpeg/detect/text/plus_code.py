"""Plus codes (Open Location Code): "849VCWC8+R9", or the short "CWC8+R9 Mountain View".

The alphabet, the lengths and the range of the first two digits are those of the specification
(github.com/google/open-location-code). A short code without a digit is more likely a word, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "plus-code"
ALPHABET = "23456789CFGHJMPQRVWX"
LAST_NORTH, LAST_EAST = 8, 17
"""The first digit counts 20 degrees of 180, the second 20 degrees of 360."""
CODE = re.compile(
    rf"(?<![\w+])(?P<before>[{ALPHABET}]{{4}}|[{ALPHABET}]{{6}}|[{ALPHABET}]{{8}})\+(?P<after>[{ALPHABET}]{{2,5}})(?![\w+])"
)
FULL = 8


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every plus code; a full one is sure (1.0), a short one less so (0.8). Its value is the code."""
    text = reading.plain.text
    for match in CODE.finditer(text) if "+" in text else ():
        before = match["before"]
        full = len(before) == FULL
        if full and (ALPHABET.index(before[0]) > LAST_NORTH or ALPHABET.index(before[1]) > LAST_EAST):
            continue
        code = match.group()
        if any(character.isdigit() for character in code) and any(character.isalpha() for character in code):
            yield Hit(KIND, reading.plain.match_place(match), 1.0 if full else 0.8, code)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦849VCWC8+R9⟧ is where we are",
        "at ⟦CWC8+R9⟧ Mountain View",
        "⟦8FVC9G8F+6XQ⟧",
        "(⟦76F2QV7C+WG⟧)",
        "pin ⟦9G8F+6X⟧ zurich",
    ),
    ignores=(
        "LGBTQ+ and 2SLGBTQIA+ youth",
        "C++ and 18+ only",
        "2222+33 is arithmetic",
        "HIV+ mothers, 65+ men",
        "XX49CWC8+R9 lies north of the pole",
    ),
)
