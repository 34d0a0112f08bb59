"""Advice, wishes and no's: *turn off*, *never*, *if you*, *no ... please*. What such a sentence names is not done."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("advice", score=0.7),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word."""
    return listed("advice", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("advice",),
    find=find,
    finds=(
        "⟦turn off⟧ check-ins",
        "⟦never⟧ tag the house",
        "⟦don't⟧ share your location",
        "⟦if you⟧ post, post later",
        "⟦no compartas⟧ tu ubicacion",
    ),
    ignores=(
        "we turned right",
        "she waited outside",
        "a good day for all",
        "the tide is high",
        "vamos al parque",
    ),
)
