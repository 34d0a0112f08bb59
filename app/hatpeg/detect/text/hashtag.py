"""Hashtags; the value is the tag in lower case, without its sign."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._hashtags import hashtags

KIND = "hashtag"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every tag, public or secret."""
    view = reading.plain
    for match in hashtags(view.text):
        yield Hit(KIND, view.match_place(match), 1.0, match.group(1).lower())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "so proud ⟦#JuniperHouse⟧",
        "⟦#DVAM⟧",
        "gracias ⟦#SíSePuede⟧!",
        "⟦#10kRun⟧ today",
        "(⟦#give_wren⟧)",
    ),
    ignores=(
        "We are #1.",
        "store #114",
        "example.org/#gala",
        "C# and F#",
        "a # alone",
    ),
)
