"""Hashtags the agency never uses in public, tagged or run together; the value is the tag as the agency wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._names import Met, Names, names_of

KIND = "secret-hashtag"


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> Names:
    return Names(name for tag in agency.secret_hashtags for name in names_of(tag, tag))


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each such tag; the same words written apart are no hashtag and are left to the names of sites."""
    if not agency.secret_hashtags:
        return
    for met in _compiled(agency).find(reading.words):
        if _tagged(met, reading):
            yield Hit(KIND, met.place(reading.words), 1.0 if met.exact else 0.85, met.name.value)


def _tagged(met: Met, reading: Reading) -> bool:
    first, last = reading.words[met.first], reading.words[met.last - 1]
    sign = reading.original[max(0, first.place.start - 1) : first.place.start]
    return first.in_hashtag or sign in {"#", "＃", "@"} or first is last


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "so proud #⟦JuniperHouse⟧",
        "so proud #⟦juniperhouse⟧",
        "best team ⟦JuniperHouse⟧ ever",
        "gracias #⟦CasaEnebro⟧",
        "#⟦OldQuarryLane⟧ sunsets",
    ),
    ignores=(
        "#juniper is my favorite gin",
        "The Juniper House opened.",
        "An old lane by the quarry.",
        "#OldHouse restoration",
        "Mi casa es su casa.",
    ),
    example_agency=Agency(secret_hashtags=("#JuniperHouse", "#CasaEnebro", "#OldQuarryLane")),
)
