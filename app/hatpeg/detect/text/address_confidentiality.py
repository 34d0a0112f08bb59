"""Programs and orders that hide where somebody lives or who they were: *Safe at Home*, *ACP*, a sealed name change.

Program names after California's and Missouri's address confidentiality programs.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("address-program"),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each mention."""
    return listed("address-confidentiality", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("address-confidentiality",),
    find=find,
    finds=(
        "she's in ⟦Safe at Home⟧ now",
        "her ⟦ACP card⟧ came",
        "the ⟦address confidentiality program⟧",
        "living ⟦under a new name⟧",
        "tiene ⟦identidad protegida⟧",
    ),
    ignores=(
        "Stay safe at home, everyone.",
        "slides safe at home plate",
        "my home address changed",
        "our address is on the website",
        "protect your identity online",
    ),
)
