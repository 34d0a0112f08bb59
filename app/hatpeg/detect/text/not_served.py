"""Words that show that a sentence is about somebody who is not served: a volunteer, a poet, a dog, a vignette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "not-served"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/not-served.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every such word; its value is the phrase that was looked for."""
    for place, line in _phrases().find(reading.words):
        yield Hit(KIND, place, 1.0, line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "our ⟦volunteer⟧ Chela, 84",
        "a therapy ⟦dog⟧ named Moose",
        "this ⟦vignette⟧ is made up",
        "the ⟦board⟧ met",
        "la ⟦promotora⟧ del barrio",
    ),
    ignores=(
        "One of our residents moved out.",
        "She is seven.",
        "My client laughed.",
        "una señora que atiendo",
        "a mom on my caseload",
    ),
)
