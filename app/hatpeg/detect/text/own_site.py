"""The writer's own site from inside, *our porch*, *my shift*, *el patio de la casa*: home or work, as company shows."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("own-site", score=0.6),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each mention."""
    return listed("own-site", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("own-site",),
    find=find,
    finds=(
        "⟦our shelter⟧ is behind the library",
        "the view from ⟦our porch⟧",
        "the white duplex ⟦is ours⟧",
        "the corner ⟦where i work⟧",
        "⟦desde nuestra cocina⟧",
    ),
    ignores=(
        "your house is lovely",
        "the House of Representatives voted",
        "open house on Sunday",
        "our team is the best",
        "la casa blanca",
    ),
)
