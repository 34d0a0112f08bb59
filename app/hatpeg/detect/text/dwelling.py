"""Words that tie a place to where somebody lives, stays or hides: "lives at", "her place", "our shelter", "vive en"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "dwelling"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/address/dwellings.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every word of living somewhere; its value is the phrase that was looked for."""
    for place, line in _phrases().find(reading.words):
        yield Hit(KIND, place, 1.0, line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "she ⟦lives at⟧ number nine",
        "⟦our shelter⟧ has a garden",
        "the ⟦safe house⟧ is full",
        "⟦su casa⟧ está lejos",
        "he ⟦moved into⟧ a flat",
        "⟦vive⟧ con su tía",
    ),
    ignores=(
        "The office is on Main Street.",
        "Join us at the gala.",
        "a full house at the theater",
        "the live stream starts now",
        "Congress moved slowly.",
    ),
)
