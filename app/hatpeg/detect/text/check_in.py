"""Check-ins: *checked in at*, *just arrived at*, *I'm at Mercy*, *on shift at*, a pin, "@ Sunny's", *aqui en el*.

The value is ``pin`` for a pin, ``at`` for words that name a place. A place must follow: "I'm at a loss", "we are at
capacity" and "check in on your neighbors" have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.detect.text._places import NAME, spot_after
from hatpeg.resources import lines

KIND = "check-in"

PIN = re.compile(r"[\U0001F4CD\U0001F4CC]\ufe0f?[ \t:]{0,3}(?P<place>[^\W_][^\n.!?;\U0001F4CD\U0001F4CC]{1,60})")
"""A round or a straight pin before words, up to the end of the line or sentence."""

TAGGED = re.compile(r"(?:^|\s)@ (?P<place>(?:the )?[A-Z][\w'’&.-]{1,30}(?: [A-Z][\w'’&.-]{1,30}){0,4})")
"""A sign for *at* with a gap after it, as people wrote before places could be tagged."""


@cache
def _phrases() -> tuple[Phrases, frozenset[str]]:
    told = [line for line in lines("words/location/check-in.txt") if not line.startswith("!")]
    traps = [line[1:] for line in lines("words/location/check-in.txt") if line.startswith("!")]
    return Phrases((*told, *traps)), frozenset(traps)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each check-in, with its place."""
    words = reading.words
    phrases, traps = _phrases()
    for first, last, line in phrases.find_words(words):
        if line in traps:
            continue
        spot = spot_after(words, last, reach=5)
        if spot:
            place = words[first].place.joined(words[spot.last - 1].place)
            yield Hit(KIND, place, 0.9 if spot.sort == NAME else 0.7, "at")
    yield from _signs(reading)


def _signs(reading: Reading) -> Iterator[Hit]:
    plain = reading.plain
    if "\U0001f4cd" in plain.text or "\U0001f4cc" in plain.text:
        for match in PIN.finditer(plain.text):
            yield Hit(KIND, plain.match_place(match), 0.9, "pin")
    if "@ " in plain.text:
        for match in TAGGED.finditer(plain.text):
            yield Hit(KIND, plain.match_place(match, "place"), 0.8, "at")


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦Checked in at the courthouse⟧",
        "⟦just arrived at Mercy⟧",
        "⟦I'm at the clinic⟧ with her",
        "⟦on shift at the shelter⟧",
        "⟦📍 Spruce Ln dead end⟧",
        "brunch @ ⟦Sunny's⟧",
        "⟦aqui en el juzgado⟧",
        "⟦llegando a la clinica⟧",
        "⟦Estoy en urgencias del Hospital Civil⟧ con ella",
    ),
    ignores=(
        "I'm at a loss.",
        "We are at capacity.",
        "Check in on your neighbors.",
        "Checking in with ourselves.",
        "The check-in desk opens at six.",
        "No check-ins please.",
        "I'm at peace.",
    ),
)
