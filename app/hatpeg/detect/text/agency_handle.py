"""The agency's own accounts, mentioned or linked to; the value is the name in lower case."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._handles import handles_in

KIND = "agency-handle"


@lru_cache(maxsize=8)
def _own(agency: Agency) -> frozenset[str]:
    return frozenset(name.strip().lstrip("@").rpartition("/")[2].lower() for name in agency.handles)


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every mention of an account that the agency has listed as its own."""
    if not agency.handles:
        return
    own, view = _own(agency), reading.plain
    for handle in handles_in(reading):
        if handle.name in own or handle.name.partition("@")[0] in own:
            yield Hit(KIND, view.place(handle.start, handle.end), handle.score, handle.name)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Follow ⟦@WrenfieldCares⟧ for news",
        "⟦instagram.com/wrenfieldcares⟧",
        "thanks ⟦@wrenfield_services⟧!",
        "⟦@wrenfieldcares@social.example⟧",
        "ig: ⟦wrenfieldcares⟧",
    ),
    ignores=(
        "@wrenfieldcares2 is not us",
        "@someone else",
        "wrenfieldcares@example.org",
        "#WrenfieldCares",
        "Wrenfield cares.",
    ),
    example_agency=Agency(handles=("@wrenfieldcares", "@wrenfield_services")),
)
