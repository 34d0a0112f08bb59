"""The writer being somewhere, going somewhere, or bringing somebody somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("presence"),)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase that says so."""
    return listed("presence", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("presence",),
    find=find,
    finds=(
        "⟦we're at⟧ the courthouse",
        "⟦heading to⟧ a home visit",
        "⟦taking her⟧ to court",
        "⟦picking up⟧ the twins at three",
        "⟦llevando a⟧ la familia a su cita",
        "⟦estamos afuera⟧ del juzgado",
    ),
    ignores=(
        "I'm at a loss.",
        "We're at capacity.",
        "Picking up the pieces after the storm",
        "Drop off donations on Friday.",
        "I'm in recovery.",
        "Taking a nap.",
    ),
)
