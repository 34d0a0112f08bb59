"""Police or an official missing-persons body as the one who asks: named, or by their handle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

KIND = "official-notice"
SHEETS = (Sheet("official-notice"),)

HANDLE = re.compile(r"(?<!\w)@\w{0,40}(?:PD|Police|Sheriff|SO|FBI|NCMEC|Policia|Fiscalia)\b")
"""Handles such as @SpringfieldPD: police accounts carry the office in the name."""

PAGE = re.compile(
    r"\b(?:missingkids\.org|namus\.(?:nij\.ojp\.)?gov|[\w-]{1,40}(?:police|sheriff)[\w-]{0,20}\.(?:gov|org|us))"
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each mention, handle or page."""
    yield from listed(KIND, SHEETS, reading)
    plain = reading.plain
    if "@" in plain.text:
        for match in HANDLE.finditer(plain.text):
            yield Hit(KIND, plain.match_place(match), 1.0)
    if "." in plain.text:
        for match in PAGE.finditer(plain.text):
            yield Hit(KIND, plain.match_place(match), 1.0)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦AMBER Alert⟧ for two children",
        "call the ⟦sheriff's office⟧",
        "via ⟦@RivertonPD⟧",
        "see ⟦missingkids.org⟧",
        "avisen a ⟦la policia⟧",
        "⟦Alerta Amber⟧",
    ),
    ignores=(
        "PD means Parkinson's here",
        "an amber necklace",
        "call me if you see her",
        "@updates from the team",
        "alert and oriented",
    ),
)
