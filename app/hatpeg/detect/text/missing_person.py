"""Somebody is being looked for: *have you seen*, *last seen*, *help us find*, *looking for my wife*, *se busca a*."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed
from hatpeg.detect.text._places import set_of

SHEETS = (Sheet("missing-person"),)
PETS = set_of(
    "cat cats kitten kitty tabby dog dogs pup puppy pit parrot rabbit bunny ferret hamster tortoise hen goat"
    " microchipped chipped collar leash gata gato gatito gatita perro perra perrito perrita conejo"
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase that says so, unless an animal is looked for."""
    hits = tuple(listed("missing-person", SHEETS, reading))
    if hits and PETS.isdisjoint(word.text for word in reading.words):
        yield from hits


DETECTOR = TextDetector(
    kinds=("missing-person",),
    find=find,
    finds=(
        "⟦Has anyone seen⟧ this girl",
        "⟦last seen⟧ near the river",
        "⟦help us find⟧ Ray",
        "⟦looking for my wife⟧ and kids",
        "⟦se busca a⟧ Maria",
        "⟦ayudenme a encontrar⟧ a mi hija",
    ),
    ignores=(
        "missing in action",
        "We are missing our volunteers.",
        "Have you seen our new mural?",
        "Help us find volunteers.",
        "something is missing",
    ),
)
