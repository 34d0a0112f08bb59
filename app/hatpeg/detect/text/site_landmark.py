"""Landmarks and routes of confidential places: a hint alone, for rules to weigh; the value is the site's name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._names import Names, names_of

KIND = "site-landmark"
HINT = 0.6
"""How much a landmark alone says."""


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> Names:
    sites = agency.confidential_sites
    named = [(written, site.name) for site in sites for written in (*site.landmarks, *site.routes)]
    return Names(name for written, value in named for name in names_of(written, value))


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each landmark or route that is named, with or without its article."""
    if not agency.confidential_sites:
        return
    for met in _compiled(agency).find(reading.words):
        yield Hit(KIND, met.place(reading.words), HINT, met.name.value)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "You can just see the ⟦bell tower⟧ from here",
        "driving past the ⟦old Tastee Top⟧",
        "thanks to ⟦St. Brigid's⟧ quilters",
        "moms of ⟦fennimore middle school⟧",
        "get off at the ⟦end of the 17 line⟧",
        "past ⟦Pells Feed and Seed⟧",
    ),
    ignores=(
        "The bell rang and the tower fell.",
        "Feed the birds and plant a seed.",
        "Brigid brought a quilt.",
        "The end of the line for me.",
        "We skate in the park.",
    ),
    example_agency=Agency(
        confidential_sites=(
            ConfidentialSite(
                "Juniper House",
                landmarks=("Pell's Feed & Seed", "the old Tastee Top", "St. Brigid's", "the bell tower"),
                routes=("end of the 17 line",),
            ),
            ConfidentialSite("Marigold", landmarks=("the skate park", "Fennimore Middle School")),
        )
    ),
)
