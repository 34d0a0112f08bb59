"""Names of the agency's internal systems: record keeping, networks, shared folders."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._names import Names, names_of

KIND = "internal-system"


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> Names:
    return Names(name for written in agency.internal_systems for name in names_of(written, written))


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each mention of a system; the value is its name as the agency wrote it."""
    if not agency.internal_systems:
        return
    for met in _compiled(agency).find(reading.words):
        yield Hit(KIND, met.place(reading.words), 1.0 if met.exact else 0.85, met.name.value)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "our EHR is literally called ⟦LabTrakker⟧",
        "⟦labtraker⟧ is down again",
        "an open wifi called ⟦MARIGOLD-STAFF⟧",
        "logging it in ⟦NestBook⟧",
        "wifi: ⟦marigold staff⟧",
    ),
    ignores=(
        "The lab tracked my sample.",
        "I read a book about nests.",
        "Staff planted marigolds.",
        "notebook and pen",
        "Labs are open until five.",
    ),
    example_agency=Agency(internal_systems=("LabTrakker", "NestBook", "MARIGOLD-STAFF")),
)
