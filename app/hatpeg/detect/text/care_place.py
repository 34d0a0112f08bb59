"""Places whose kind alone tells something about everybody who goes there: an HIV clinic, a rehab, a psych ward."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "care-place"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/care_places.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each place; the value is the line it was found by."""
    for place, line in _phrases().find(reading.words):
        yield Hit(KIND, place, value=line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "a case manager at the Wren Street ⟦HIV clinic⟧",
        "the ⟦women's rehab⟧ with the horses",
        "night shift on the ⟦psych ward⟧",
        "the ⟦needle exchange⟧ by the river",
        "recepcionista en la ⟦clínica de salud mental⟧",
    ),
    ignores=(
        "The eye clinic opens at nine.",
        "Rehabilitation of the old bridge",
        "A crisis of faith",
        "La clínica dental abre a las ocho.",
        "We care about places.",
    ),
)
