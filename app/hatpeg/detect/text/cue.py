"""Turns of phrase that one rule each minds: every list in ``resources/words/cues/`` is a kind of its own.

Each list is looked for by itself, so that a longer phrase of one hides none of another; most are passed over at once,
since no words of the draft begin any of their phrases. A line that begins with ``!`` is a trap: where it stands,
the phrases of its list inside it do not count. The value of a hit is its line, or what stands after ``=`` in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg import resources
from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases, Shelf
from hatpeg.core.reading import Reading

FOLDER, PREFIX, TRAP, MEANS = "words/cues", "cue-", "!", "="


def names() -> tuple[str, ...]:
    """The lists there are: ``("asks-for-stories", ...)``."""
    return tuple(sorted(path.stem for path in resources.folder(FOLDER).glob("*.txt")))


@cache
def _lists() -> tuple[tuple[str, Phrases, dict[str, str | None]], ...]:
    """For each list its kind, its phrases, and what each of them means: nothing for a trap."""
    return tuple((PREFIX + name, *_read(name)) for name in names())


@cache
def _shelf() -> Shelf:
    return Shelf(phrases for _, phrases, _ in _lists())


def _read(name: str) -> tuple[Phrases, dict[str, str | None]]:
    worth: dict[str, str | None] = {}
    for line in resources.lines(f"{FOLDER}/{name}.txt"):
        phrase, _, means = line.removeprefix(TRAP).partition(MEANS)
        worth[phrase.strip()] = None if line.startswith(TRAP) else means.strip() or phrase.strip()
    return Phrases(worth), worth


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every phrase of every list."""
    lists = _lists()
    for number in _shelf().worth_trying(reading.words):
        kind, phrases, worth = lists[number]
        for place, phrase in phrases.find(reading.words):
            value = worth[phrase]
            if value is not None:
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
