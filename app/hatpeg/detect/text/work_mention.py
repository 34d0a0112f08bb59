"""Where the writer speaks of their own work: "my shift", "our residents", "en mi trabajo"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "work-mention"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/work_mention.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each saying; the value is the line it was found by."""
    for place, line in _phrases().find(reading.words):
        yield Hit(KIND, place, value=line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦My shift⟧ was long.",
        "Snow ⟦at work⟧ again.",
        "⟦Our residents⟧ made soup.",
        "⟦I work at⟧ a clinic.",
        "⟦Mi turno⟧ acaba a las seis.",
        "Nieve ⟦en mi trabajo⟧.",
    ),
    ignores=(
        "The group works together.",
        "My cat slept all day.",
        "Shift your weight to the left foot.",
        "Our front door is green.",
        "El turno de la luna.",
    ),
)
