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


OURS = re.compile(r"\w{2,}(?:amos|emos|imos)")
"""What we do or did to her: a verb in the first person of many."""
TO_ANYBODY = frozenset({"invitamos", "esperamos", "celebramos", "hacemos", "hicimos", "tenemos", "queremos", "vemos"})


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every pronoun of the third person in the singular; its value is the word."""
    listed = _listed()
    for word in map(reading.words.__getitem__, reading.words.at(listed)):
        yield Hit(KIND, word.place, 1.0, word.text)
    for at in reading.words.positions.get("la", ()):
        following = reading.words[at + 1].text if at + 1 < len(reading.words) else ""
        if OURS.fullmatch(following) and following not in TO_ANYBODY:
            yield Hit(KIND, reading.words[at].place, 0.8, "la")
    for match in () if reading.original.isascii() else WITH_ACCENT.finditer(reading.original):
        yield Hit(KIND, TextSpan(*match.span()), 1.0, "él")


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦la⟧ cuidamos entre todos",
        "⟦She⟧ called.",
        "I drove ⟦him⟧ home.",
        "le dije a ⟦ella⟧",
        "vino ⟦él⟧ solo",
        "⟦his⟧ keys",
    ),
    ignores=(
        "la invitamos a la feria",
        "la mesa",
        "They are many.",
        "el perro",
        "We went home.",
        "the shed",
        "sushi and heat",
    ),
)
