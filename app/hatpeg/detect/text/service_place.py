"""Places where people are served.

The value is ``hidden`` for houses that are kept quiet by what they are (a safe house, a recovery house), ``open``
for places that may be public or not (a shelter, a camp), ``visit`` for courts, clinics and errands.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (
    Sheet("service-hidden", "hidden"),
    Sheet("service-open", "open", 0.7),
    Sheet("service-visit", "visit", 0.8),
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each place or errand."""
    return listed("service-place", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("service-place",),
    find=find,
    finds=(
        "the ⟦safe house⟧ on the hill",
        "she has ⟦court⟧ at nine",
        "first ⟦home visit⟧ of the week",
        "our ⟦women's shelter⟧",
        "afuera del ⟦juzgado⟧",
        "la ⟦casa segura⟧",
    ),
    ignores=(
        "a bus shelter",
        "the food court at the mall",
        "I keep hearing that song",
        "We seek refuge in books.",
        "shelter dogs need homes",
    ),
)
