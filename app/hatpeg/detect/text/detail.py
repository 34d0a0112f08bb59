"""Details by which people are known: origin and faith, the family's shape, work and school, a thing or a pet.

Anybody has such details: whether they are told of somebody served, and how many, is for others to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

LISTS = {"things": "thing", "origins": "origin", "families": "family", "jobs": "job"}
"""Where two lists have the same phrase, the first keeps it."""


@cache
def _compiled() -> tuple[Phrases, dict[str, str]]:
    kinds: dict[str, str] = {}
    for name, detail in LISTS.items():
        for line in lines(f"words/client-{name}.txt"):
            kinds.setdefault(line, f"detail-{detail}")
    return Phrases(kinds), kinds


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every phrase of the four lists; its value is the line that was looked for."""
    phrases, kinds = _compiled()
    for place, line in phrases.find(reading.words):
        yield Hit(kinds[line], place, 0.5, line)


DETECTOR = TextDetector(
    kinds=tuple(f"detail-{detail}" for detail in LISTS.values()),
    find=find,
    sees="small details that add up",
    finds=(
        "a ⟦Honduran⟧ mother",
        "her ⟦four boys⟧ share a bed",
        "he is a ⟦welder⟧ from the yard",
        "she sleeps in a ⟦red truck⟧",
        "with ⟦her parrot⟧ on the shoulder",
        "una señora ⟦hondureña⟧",
        "llegó con ⟦sus hijos⟧",
        "es ⟦costurera⟧ de oficio",
        "con ⟦su perico⟧ en el hombro",
    ),
    ignores=(
        "Join us for soup on Thursday.",
        "The bus was late again.",
        "We need blankets and socks.",
        "Gracias por todo",
        "Stigma kills.",
    ),
)
