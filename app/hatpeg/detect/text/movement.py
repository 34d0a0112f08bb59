"""Somebody coming, going, being brought or being met: *leaves*, *picks up*, *moves in*, *salimos*, *lleva a*."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("movement", score=0.6),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word."""
    return listed("movement", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("movement",),
    find=find,
    finds=(
        "our van ⟦leaves⟧ at eight",
        "she ⟦moves in⟧ on Friday",
        "he ⟦comes in⟧ every night",
        "nos ⟦recoge⟧ a las tres",
        "they ⟦arrive⟧ tomorrow",
    ),
    ignores=(
        "a moving story",
        "the plan works",
        "green as grass",
        "la vida es bella",
        "we care",
    ),
)
