"""Post office boxes: an address that shows nobody's door."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._streets import BOX, BOX_HINTS

KIND = "po-box"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every numbered box; its value is the number."""
    if BOX_HINTS.isdisjoint(word.text for word in reading.words):
        return
    for match in BOX.finditer(reading.plain.text):
        yield Hit(KIND, reading.plain.match_place(match), 1.0, match["number"])


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Mail it to ⟦P.O. Box 118⟧, Port Ellery.",
        "⟦PO Box 22⟧",
        "escriban al ⟦apartado postal 1204⟧",
        "⟦Apdo. 33⟧",
        "⟦Post Office Box 9⟧ please",
        "⟦GPO Box 2890⟧",
    ),
    ignores=(
        "Bring a box of 12 donuts.",
        "We packed box 4 of 9.",
        "post 12 photos",
        "el apartado tercero",
        "A casserole in a box",
        "Xbox 360 for the teen room",
    ),
)
