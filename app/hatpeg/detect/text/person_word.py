"""Words that may stand for another person, whoever it is: a boy, the mom, somebody, una señora.

Cheap company for rules that must be quiet as soon as anybody but the writer may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "person-word"
PATHS = ("words/person-nouns.txt", "words/client-nouns.txt")
NOBODY = frozenset(
    "one ones people personas folks family families familia familias fam little littles regular regulars member members"
    " victim youth foster".split()
)
"""Among them those that as often stand for nobody."""


@cache
def _listed() -> frozenset[str]:
    written = {word for path in PATHS for line in lines(path) for word in line.split()}
    return frozenset(written | {f"{word}'s" for word in written}) - NOBODY


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each of them; the value is the word."""
    for at in reading.words.at(_listed()):
        word = reading.words[at]
        yield Hit(KIND, word.place, 0.5, word.text)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "so is the ⟦boy⟧ I drove home",
        "a ⟦mom⟧ in the hall",
        "⟦somebody⟧ fell",
        "la ⟦señora⟧ de ayer",
        "the ⟦kid's⟧ shoes",
    ),
    ignores=("Our pay is low.", "One day at a time.", "They say we are family.", "La sopa.", "The bus was late."),
)
