"""How, where or with what somebody tried to die: what safe messaging leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.clauses import around
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.mending import leans_forward
from hatpeg.core.phrases import Phrases
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.core.small_words import DETERMINERS
from hatpeg.resources import lines

KIND, LIST = "suicide-means", "words/language/suicide-means.txt"
TRAP, ALONE = "!", "=alone"
THINGS = DETERMINERS | {"some", "two", "another"}


@cache
def _listed() -> tuple[Phrases, frozenset[str], frozenset[str]]:
    """The phrases, which of them are traps, and which must stand alone."""
    written = lines(LIST)
    plain = {line: line.removeprefix(TRAP).removesuffix(ALONE) for line in written}
    traps = frozenset(plain[line] for line in written if line.startswith(TRAP))
    alone = frozenset(plain[line] for line in written if line.endswith(ALONE))
    return Phrases(plain.values()), traps, alone


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase that cannot mean something else."""
    phrases, traps, alone = _listed()
    for place, line in phrases.find(reading.words):
        if line not in traps and (line not in alone or _stands_alone(reading.original, place)):
            yield Hit(KIND, place)


def _stands_alone(text: str, place: TextSpan) -> bool:
    seen = around(text, place)
    return seen.next_word is None or not (seen.next_word.word in THINGS or leans_forward(seen))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    sees="how somebody tried to die",
    finds=(
        "He ⟦hanged himself⟧ in the garage.",
        "She ⟦jumped from the Elm bridge⟧.",
        "⟦Se quitó la vida con⟧ pastillas.",
    ),
    ignores=(
        "She hung herself a wreath on the door.",
        "He shot himself a look in the mirror.",
        "We shot ourselves in the foot with that form.",
        "A bottle of pills goes in the drop box.",
        "She jumped from the bridge program to college.",
        "Se quitó la chamarra.",
    ),
)
