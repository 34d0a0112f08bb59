"""Turns of phrase that one rule each minds: every list in ``resources/words/cues/`` is a kind of its own.

All lists are looked for in one pass, however many there are. A line that begins with ``!`` is a trap: where it stands,
the phrases of its list inside it do not count. The value of a hit is its line, or what stands after ``=`` in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg import resources
from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading

FOLDER, PREFIX, TRAP, MEANS = "words/cues", "cue-", "!", "="


def names() -> tuple[str, ...]:
    """The lists there are: ``("asks-for-stories", ...)``."""
    return tuple(sorted(path.stem for path in resources.folder(FOLDER).glob("*.txt")))


@cache
def _lists() -> tuple[Phrases, dict[str, tuple[tuple[str, str, bool], ...]]]:
    """All phrases, and for each the lists it stands in: their kind, its value, and whether it is a trap."""
    worth: dict[str, tuple[tuple[str, str, bool], ...]] = {}
    for name in names():
        for line in resources.lines(f"{FOLDER}/{name}.txt"):
            phrase, _, means = line.removeprefix(TRAP).partition(MEANS)
            phrase = phrase.strip()
            told = PREFIX + name, means.strip() or phrase, line.startswith(TRAP)
            worth[phrase] = (*worth.get(phrase, ()), told)
    return Phrases(worth), worth


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every phrase of every list, the longest at each place."""
    phrases, worth = _lists()
    for place, phrase in phrases.find(reading.words):
        for kind, value, is_trap in worth[phrase]:
            if not is_trap:
                yield Hit(kind, place, 1.0, value)


DETECTOR = TextDetector(
    kinds=tuple(PREFIX + name for name in names()),
    find=find,
    sees="turns of phrase",
    finds=(
        "⟦In her own words⟧: we all grow.",
        "You ⟦probably saw it on the news⟧.",
        "⟦Tell us your story in the comments⟧.",
        "⟦Cuéntanos tu historia en los comentarios⟧.",
    ),
    ignores=("The bus was late again.", "La sopa estaba caliente.", "The soup was hot."),
)
