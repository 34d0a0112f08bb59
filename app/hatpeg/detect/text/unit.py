"""The number of a room, bed, flat or lot: "room 412", "apt C", "bed 9", "piso 3", "3.º B".

Rooms of courts, schools and congresses are found too: whether a room matters is for a rule to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._streets import UNIT_WORDS

KIND = "unit"
WORDS = frozenset(UNIT_WORDS.split("|")) | {
    "dorm",
    "cabin",
    "cottage",
    "trlr",
    "habitación",
    "pabellon",
    "ward",
    "bunk",
}
WORDS |= {"cot", "stall", "cubicle", "pod"}
LETTER_WORDS = frozenset(
    ["apt", "apartment", "unit", "suite", "ste", "flat", "building", "bldg", "lot", "depto", "apto"]
)
"""Only these take a bare letter: "apt C", "unit B"; never "a room I like"."""
AFTER = re.compile(
    r"\.?[ ]?(?:#|no\.?[ ]|nº[ ]?)?[ ]?(?P<id>\d{1,4}(?:[ -]?[A-Z](?!\w)|[a-z](?!\w))?|[A-Z](?![\w'’]))"
    r"(?![\w%:]|[.,]\d)"
)
REACH = 12
COUNTED = re.compile(
    r"[ ]?(?:people|beds?|rooms?|years?|months?|weeks?|days?|hours?|min|hrs?|am|pm|a\.m|p\.m|%|dollars)\b"
)
"""A number that counts what follows is no number of a room: "room 20 people deep"."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every numbered room, bed or flat; its value is the number or letter in small letters."""
    view, words = reading.plain, reading.words
    for at in words.at(WORDS):
        word = words[at]
        if word.text == "lot" and at and words[at - 1].text == "a":
            continue
        end = bisect_left(view.starts, word.place.end)
        behind = AFTER.match(view.text, end, end + REACH)
        if behind is None or COUNTED.match(view.text, behind.end(), behind.end() + REACH):
            continue
        if behind["id"][0].isdigit() or word.text in LETTER_WORDS:
            place = word.place.joined(view.place(end, behind.end()))
            yield Hit(KIND, place, 1.0, behind["id"].casefold())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "he's in ⟦bed 9⟧ again",
        "St. Luke's, ⟦room 412⟧",
        "⟦Apt. C⟧, second door",
        "⟦Lot 12⟧ in Whispering Pines",
        "hospital, ⟦piso 3⟧",
        "⟦Unit #88⟧ tour",
        "la ⟦cama 14⟧ del albergue",
    ),
    ignores=(
        "20 beds and a waiting list",
        "There was no room for 20 people.",
        "The room I love is the kitchen.",
        "Building trust takes years.",
        "a lot of love, a lot 2 learn about flat fees of 3.5 percent",
        "unit cost was 3,000",
    ),
)
