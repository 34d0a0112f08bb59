"""Hashtags that the agency uses in public; the value is the tag in lower case, without its sign."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._hashtags import hashtags

KIND = "public-hashtag"


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every tag that the agency has listed as public."""
    if not agency.public_hashtags:
        return
    public = {tag.strip().lstrip("#＃").lower() for tag in agency.public_hashtags}
    view = reading.plain
    for match in hashtags(view.text):
        if match.group(1).lower() in public:
            yield Hit(KIND, view.match_place(match), 1.0, match.group(1).lower())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "See you there ⟦#TakeFlightGala⟧",
        "⟦#takeflightgala⟧",
        "⟦#GiveWren⟧!",
        "⟦#GIVEWREN⟧ and more",
        "(⟦#givewren⟧)",
    ),
    ignores=(
        "#TakeFlight",
        "Take Flight Gala",
        "#GiveWren2025",
        "@GiveWren",
        "GiveWren",
    ),
    example_agency=Agency(public_hashtags=("#TakeFlightGala", "#GiveWren")),
)
