"""Talk of pay, hours, staffing, unions and management: it is protected, so rules about the employer grow quiet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "workplace-talk"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/workplace_talk.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each word or saying of that talk."""
    for place, line in _phrases().find(reading.words):
        yield Hit(KIND, place, value=line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "We are ⟦understaffed⟧ again.",
        "⟦Overtime⟧ should count.",
        "Signed my ⟦union card⟧ today.",
        "$17 ⟦an hour⟧ is nothing.",
        "No nos alcanza el ⟦sueldo⟧.",
        "⟦HR⟧ never answers.",
    ),
    ignores=(
        "Our front desk opens at nine.",
        "The reunion was lovely.",
        "Bring coats and socks.",
        "Nos vemos en el parque.",
        "She sang in the choir.",
    ),
)
