"""Post office boxes: an address that shows nobody's door."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._address_patterns import BOX_TAIL, HOUSE_BEFORE
from hatpeg.detect.text._streets import BOX, BOX_HINTS

KIND = "po-box"
LONGEST_HOUSE = 8
"""Characters before a box in which a house's number may stand."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every numbered box, with what is written around it; its value is the box's number."""
    if BOX_HINTS.isdisjoint(reading.words.positions):
        return
    text = reading.plain.text
    for match in BOX.finditer(text):
        house = HOUSE_BEFORE.search(text, max(0, match.start() - LONGEST_HOUSE), match.start())
        tail = BOX_TAIL.match(text, match.end())
        start, end = house.start() if house else match.start(), tail.end() if tail else match.end()
        yield Hit(KIND, reading.plain.place(start, end), 1.0, match["number"])


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
        "⟦458 P.O. Box 242\n Suite 787\n Port Ellery\n Norway 54005⟧",
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
