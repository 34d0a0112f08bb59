"""Words by which a writer speaks as somebody at work with people served: *on shift*, *my client*, *home visit*."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("on-duty"),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word."""
    return listed("on-duty", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("on-duty",),
    find=find,
    finds=(
        "⟦on shift⟧ till eleven",
        "⟦one of my clients⟧ laughed",
        "our ⟦overnight advocate⟧",
        "first ⟦home visit⟧ today",
        "⟦turno de noche⟧ en la casita",
    ),
    ignores=(
        "shift the blame",
        "my daughters are five and seven",
        "a case of the Mondays",
        "dinner with the neighbors",
        "mi familia y yo",
    ),
)
