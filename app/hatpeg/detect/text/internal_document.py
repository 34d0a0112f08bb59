"""Papers, files and systems from inside an agency; the score tells whether one is named (0.4) or shown (0.8)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "internal-document"
NAMED, SHOWN = 0.4, 0.8


@cache
def _compiled() -> tuple[Phrases, frozenset[str]]:
    """The papers and the sayings together, and which lines are sayings."""
    sayings = lines("words/internal_lookups.txt")
    return Phrases((*lines("words/internal_documents.txt"), *sayings)), frozenset(sayings)


@cache
def _company() -> Phrases:
    return Phrases(lines("words/internal_company.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each paper or system, surer where its sentence tells that it is shown, linked or read out."""
    phrases, sayings = _compiled()
    found = list(phrases.find(reading.words))
    if not found:
        return
    shown = {reading.sentence_at(place.start) for place, _ in _company().find(reading.words)}
    for place, line in found:
        is_shown = line in sayings or reading.sentence_at(place.start) in shown
        yield Hit(KIND, place, SHOWN if is_shown else NAMED, line)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦screen recording from our⟧ system lol",
        "yes i ⟦looked in Cerner⟧",
        "The ⟦bed list⟧ is here, edit access on.",
        "Posting our ⟦staff meeting notes⟧.",
        "I ⟦read the intake⟧ and cried.",
        "⟦lista de clientes⟧, les paso el enlace",
        "The ⟦internal memo⟧ says no.",
        "Full notes in the ⟦group folder⟧.",
        "⟦HMIS⟧ is down again.",
    ),
    ignores=(
        "Bring a list of what you need.",
        "Our annual report is public.",
        "The bed is made and the board met.",
        "We posted the schedule on the door.",
        "Los papeles van en una bolsa.",
        "Read the story in Sunday's paper.",
    ),
)
