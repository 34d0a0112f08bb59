"""When workers come, go, drive or are alone: *my shift ends at seven*, *just me till six*, *the van leaves at 8:15*.

The value is ``alone`` for somebody on their own, ``watched`` where their job and a time are told as well, ``hours``
for a shift, ``route`` for a vehicle or a round that keeps to a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word, Words
from hatpeg.detect.text._listed import Sheet, listed
from hatpeg.detect.text._places import set_of
from hatpeg.resources import lines

KIND = "shift-pattern"
SHEETS = (Sheet("shifts-alone", "alone", 0.9), Sheet("shifts", "hours", 0.8), Sheet("routes", "route", 0.8))

ALONE = set_of("alone solo solita sola solito herself himself themselves myself single-handed")
WORKERS = set_of(
    "nurse worker advocate driver caseworker chaplain peer outreach volunteer staff staffer therapist coworker"
    " colleague team crew partner aide intern lawyer attorney psychologist enfermera educadora abogada psicologa"
    " trabajadora compañera enfermero educador psicologo abogado trabajador compañero monitora monitor"
    " cuidadora cuidador vigilante recepcionista voluntaria voluntario cierro abro salgo entro cubro trabajo manejo"
    " i we she he"
)
VEHICLES = set_of("van shuttle bus minibus coach carpool rides ride minivan camioneta camion combi furgoneta")
MOVES = set_of(
    "leaves leave leaving departs picks pick pickups arrives arrive arriving stops drops runs goes pulls sale salen"
    " pasa llega recoge"
)
SOON = set_of("tonight tomorrow tmrw")
SPAN = 12


@cache
def _times() -> frozenset[str]:
    return frozenset(lines("words/location/times.txt")) | SOON


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each habit told."""
    words = reading.words
    yield from listed(KIND, SHEETS, reading)
    yield from _together(words, ALONE, WORKERS, "watched")
    yield from _together(words, MOVES, VEHICLES, "route")


def _together(words: Words, marks: frozenset[str], owners: frozenset[str], value: str) -> Iterator[Hit]:
    """A mark (*alone*, *leaves*) with its owner just before it and a time in the same sentence."""
    for position in words.at(marks):
        first = _back(words, position, owners)
        if first is None:
            continue
        last = _time(words, position)
        if last is not None:
            yield Hit(KIND, words[first].place.joined(words[last].place), 0.8, value)


def _back(words: tuple[Word, ...], position: int, owners: frozenset[str]) -> int | None:
    for earlier in range(position, max(-1, position - SPAN), -1):
        if words[earlier].sentence != words[position].sentence:
            return None
        if words[earlier].text.removesuffix("'s") in owners:
            return earlier
    return None


def _time(words: tuple[Word, ...], position: int) -> int | None:
    """The last time told within reach, after the mark or, failing that, just before it."""
    sentence, found = words[position].sentence, None
    for other in range(max(0, position - SPAN), min(len(words), position + SPAN)):
        if words[other].sentence == sentence and (
            words[other].text in _times() or (words[other].text[0].isdecimal() and _clock(words, other))
        ):
            found = other
    return None if found is None else max(found, position)


def _clock(words: tuple[Word, ...], position: int) -> bool:
    text = words[position].text
    return text.endswith(("am", "pm")) or (position > 0 and words[position - 1].text in {"at", "till", "til", "las"})


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦my shift ends at⟧ seven",
        "⟦just me till⟧ six",
        "Our ⟦nurse walks the camp alone Wed nights⟧",
        "The ⟦van leaves for court at 8:15 every Monday⟧",
        "⟦single staffed from⟧ eleven",
        "⟦mi turno acababa a⟧ las seis",
    ),
    ignores=(
        "A long week.",
        "You are never alone.",
        "The office opens at nine.",
        "Apply for the night position by Friday.",
        "I like to be alone with a book.",
    ),
)
