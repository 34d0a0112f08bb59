"""What each sentence is about: one person served, the cause, the writer, a colleague or public figure, an event.

A sentence about one person served is no fault yet: it is company for other findings, and weighs in
:mod:`hatpeg.core.telling`.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.reader import mind
from hatpeg.reader.answers import MEANINGS
from hatpeg.reader.meaning import Told, span_of

KINDS = tuple(f"about-{meaning}" for meaning in MEANINGS)
ENOUGH = 0.5
"""A sentence is about one thing at most."""
SHORTEST = 3
"""Pieces; less is no sentence."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each sentence whose subject is clear."""
    for window in mind.told(reading):
        yield from _of_window(window)


def _of_window(window: Told) -> Iterator[Hit]:
    first = 0
    for end in window.sentences:
        if end - first >= SHORTEST:
            scores = window.seen.meanings[first:end].mean(0).tolist()
            best = max(scores)
            if best >= ENOUGH:
                yield Hit(KINDS[scores.index(best)], span_of(window, first, end - 1), round(best, 3))
        first = end


DETECTOR = TextDetector(
    kinds=KINDS,
    find=find,
    sees="meaning",
    takes_a_second_look=True,
    finds=(
        "She slept in the van with her kids until we found her a bed.",
        "Addiction is an illness and not a crime.",
        "I have been sober for six years.",
        "The food pantry is open on Tuesdays from ten to four.",
        "Our director baked a cake for the whole team.",
    ),
    ignores=("", "…", "Hi.", "---", "!!!"),
)
