"""Words of an invitation, a notice or an appeal to everybody: what such a sentence tells is meant to be found."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("open-to-all", score=0.7),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word."""
    return listed("open-to-all", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("open-to-all",),
    find=find,
    finds=(
        "⟦Join us⟧ on Friday",
        "⟦RSVP⟧ by Monday",
        "⟦walk-ins⟧ and questions",
        "the ⟦gala⟧ is in May",
        "⟦entrada libre⟧ para todos",
    ),
    ignores=(
        "she joined the choir",
        "he sleeps by the levee",
        "a quiet afternoon",
        "la llevamos a su casa",
        "we sat together",
    ),
)
