"""Words that say that a place is meant to be secret: *can't say where*, *nobody's supposed to know*, *iykyk*."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("secret-place"),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase that says so."""
    return listed("secret-place", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("secret-place",),
    find=find,
    finds=(
        "⟦can't say where⟧ but it's the old convent",
        "a house ⟦nobody's supposed to know⟧ about",
        "the clinic with ⟦no sign⟧",
        "⟦iykyk⟧",
        "⟦no puedo decir donde⟧ es",
    ),
    ignores=(
        "the secret ingredient is butter",
        "a hidden gem of a diner",
        "all calls are confidential",
        "no sign of rain",
        "my secret talent",
    ),
)
