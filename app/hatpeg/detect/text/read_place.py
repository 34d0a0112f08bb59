"""Names of places that the reader knows by how they are used: towns, streets, buildings, in any casing."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._named import PLACE, named

KIND = "place-name"
ENOUGH, INSIDE = 0.1, 0.1
AT_FIRST_LOOK = 0.25, 0.15
"""The quick reader alone says little that means something."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each name of a place, whole."""
    return named(reading, KIND, PLACE, *(AT_FIRST_LOOK if reading.first_look else (ENOUGH, INSIDE)))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    sees="names of places",
    finds=(
        "flying to ⟦Chicago⟧ on Friday",
        "greetings from rainy ⟦london⟧",
        "she grew up in ⟦Guadalajara⟧",
        "traffic in ⟦Toronto⟧ is terrible",
        "vivo en ⟦Bogota⟧",
    ),
    ignores=(
        "We meet at the library.",
        "HIV stigma must end.",
        "My kitchen is a mess.",
        "El grupo es los jueves.",
        "Good night, everyone.",
    ),
)
