"""Names of persons as people write them: first names alone, nicknames, any casing, in hashtags."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._named import PERSON, named

KIND, PERHAPS = "person-name", "perhaps-a-name"
SURE, SOFT = 0.4, 0.2
"""From the first on it most likely is a name, from the second on it may be one (see the reader's card)."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each name, whole; the score tells how likely it is one."""
    for hit in named(reading, KIND, PERSON, SOFT, SOFT):
        yield hit if hit.score >= SURE else hit._replace(kind=PERHAPS)


DETECTOR = TextDetector(
    kinds=(KIND, PERHAPS),
    find=find,
    sees="names",
    finds=(
        "So proud of ⟦Marisol⟧ today",
        "⟦DeShawn Carter⟧ moved in last night",
        "⟦thuy⟧ finally called her mom back",
        "please pray for ⟦Ngozi Okafor⟧ and her kids",
        "ayer ⟦Guadalupe⟧ firmo su contrato",
        "JUSTICE FOR ⟦TYRELL⟧",
        "#⟦MarisolVega⟧Strong",
    ),
    ignores=(
        "We meet every Tuesday in April at the library.",
        "Hope is the thing we hand out with the coffee.",
        "HIV stigma must end.",
        "The grace period ends on Friday.",
        "El grupo de apoyo es los jueves.",
    ),
)
