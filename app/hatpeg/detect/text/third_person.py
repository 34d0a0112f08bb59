"""Words that stand for a third person: he, she, her, ella, él. Cheap company for other findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "third-person"
WITH_ACCENT = re.compile(r"(?<!\w)él(?!\w)", re.IGNORECASE)
"""Read in the original: without its accent it is the article."""


@cache
def _listed() -> frozenset[str]:
    return frozenset(lines("words/third-persons.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every pronoun of the third person in the singular; its value is the word."""
    listed = _listed()
    for word in reading.words:
        if word.text in listed:
            yield Hit(KIND, word.place, 1.0, word.text)
    for match in WITH_ACCENT.finditer(reading.original):
        yield Hit(KIND, TextSpan(*match.span()), 1.0, "él")


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=("⟦She⟧ called.", "I drove ⟦him⟧ home.", "le dije a ⟦ella⟧", "vino ⟦él⟧ solo", "⟦his⟧ keys"),
    ignores=("They are many.", "el perro", "We went home.", "the shed", "sushi and heat"),
)
