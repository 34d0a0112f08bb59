"""Coordinates: decimal pairs with three decimals or more, degrees and minutes, and what3words addresses.

Three decimals are some hundred metres; fewer tell a town. The forms follow ISO 6709 and common use; what3words
addresses are three words behind three slashes (what3words.com).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "coordinates"
FARTHEST_NORTH, FARTHEST_EAST = 90.0, 180.0
SIDE = r"[ ]?°?[ ]?[NSEWO]?"
DECIMAL = re.compile(
    rf"(?<![\w.,-])(?:[NS][ ]?)?(?P<north>[-+−]?\d{{1,2}}\.\d{{3,15}}){SIDE}[ ]?[,;/ ][ ]?"
    rf"(?:(?:lo?ng?|[EWO])[:. ]{{0,2}})?(?P<east>[-+−]?\d{{1,3}}\.\d{{3,15}}){SIDE}(?![\w.]\d)"
)
DEGREES = re.compile(
    r"(?<![\w.])\d{1,2}[ ]?°[ ]?\d{1,2}(?:\.\d{1,6})?[ ]?['’′](?:[ ]?\d{1,2}(?:\.\d{1,4})?[ ]?(?:\"|”|″|''))?[ ]?[NS]"
    r"[ ,]{0,3}\d{1,3}[ ]?°[ ]?\d{1,2}(?:\.\d{1,6})?[ ]?['’′](?:[ ]?\d{1,2}(?:\.\d{1,4})?[ ]?(?:\"|”|″|''))?[ ]?[EWO]"
)
THREE_WORDS = re.compile(
    r"(?<![\w:/])///[ ]?(?P<words>[a-zñ]{3,20}\.[a-zñ]{3,20}\.[a-zñ]{3,20})(?![\w.]\w)", re.IGNORECASE
)
PRECISE = re.compile(r"\.\d{3}")


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every point on the map; its value is the pair of numbers, or the three words."""
    text = reading.plain.text
    for match in DECIMAL.finditer(text) if PRECISE.search(text) else ():
        north, east = (match[name].replace("−", "-") for name in ("north", "east"))
        if abs(float(north)) <= FARTHEST_NORTH and abs(float(east)) <= FARTHEST_EAST:
            yield Hit(KIND, reading.plain.match_place(match), 1.0, f"{north},{east}")
    for match in DEGREES.finditer(text) if "°" in text else ():
        yield Hit(KIND, reading.plain.match_place(match), 1.0, match.group())
    for match in THREE_WORDS.finditer(text) if "///" in text else ():
        yield Hit(KIND, reading.plain.match_place(match), 1.0, match["words"].casefold())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "we are at ⟦40.44611, -79.98222⟧",
        "pin: ⟦19.4326077,-99.133208⟧",
        "⟦41°24'12.2\"N 2°10'26.5\"E⟧",
        "⟦40° 26.77′ N, 79° 58.93′ W⟧ is the house",
        "find us at ⟦///filled.count.soap⟧",
        "⟦N 51.5074 W 0.12776⟧",
    ),
    ignores=(
        "It costs 12.50, 14.75 for two",
        "p = 0.032, r = 0.41",
        "version 3.11.402 and 2.10.1",
        "scores of 98.6, 101.2",
        "125.123, 45.678 is nowhere",
        "https://example.org/one.two.three",
    ),
)
