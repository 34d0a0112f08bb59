"""A second opinion on whether a draft should be spoken about, by its runs of letters and words alone.

It is no finding: it weighs in :mod:`hatpeg.core.telling`, beside what the encoder says. The value is the hat, the
score a chance, low ones too.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.reader import mind
from hatpeg.reader.answers import HATS
from hatpeg.reader.meaning import span_of

KIND = "words-tell"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """For each window and each hat, one opinion."""
    for window in mind.told(reading):
        whole = span_of(window, 0, len(window.places) - 1)
        for hat, score in zip(HATS, window.opinion, strict=True):
            yield Hit(KIND, whole, round(score, 3), hat)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    sees="meaning",
    takes_a_second_look=True,
    finds=(
        "⟦One of my guys relapsed again.⟧",
        "⟦HIV stigma must end.⟧",
        "⟦Hoy una de mis muchachas lloro⟧",
        "⟦lil M from room 4⟧",
        "⟦Our gala is on Saturday.⟧",
    ),
    ignores=("", " ", "\n", "\u200b", "\t"),
)
