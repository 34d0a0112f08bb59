"""The writer's own family and past, or a story that was made up: talk of places that are no client's.

The value is ``kin`` for the writer's family, home and past, ``tale`` for fiction, history and thought experiments.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("own-life", "kin", 0.7), Sheet("made-up", "tale", 0.7))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word."""
    return listed("own-life", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("own-life",),
    find=find,
    finds=(
        "⟦my mom⟧ lives in Ohio",
        "⟦when i was⟧ nine we moved",
        "the ⟦last episode⟧ made me cry",
        "⟦mi abuela⟧ vive en Puebla",
        "a ⟦hypothetical⟧ for the group",
    ),
    ignores=(
        "my client called",
        "she moved on Friday",
        "the mom in room four",
        "la señora del mercado",
        "our guests made soup",
    ),
)
