"""Words that put a draft in the present: *right now*, *tonight*, *on my way*, and the plainer *today*.

They name no day or hour themselves, so they count half.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed

SHEETS = (Sheet("time-now", "now", 0.5), Sheet("time-today", "day", 0.5))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such word; the value is ``now`` or, for words of a whole day or week, ``day``."""
    return listed("time-now", SHEETS, reading)


DETECTOR = TextDetector(
    kinds=("time-now",),
    find=find,
    finds=(
        "at the clinic ⟦right now⟧",
        "we leave ⟦in an hour⟧",
        "⟦omw⟧ to pick them up",
        "⟦tmrw⟧ at nine",
        "⟦ahorita⟧ vamos al juzgado",
        "la llevamos ⟦esta noche⟧",
    ),
    ignores=(
        "Now hiring night staff",
        "Every now and then we dance.",
        "Abrimos a las ocho de la mañana.",
        "I have known it for years.",
        "From now on we bring snacks.",
    ),
)
