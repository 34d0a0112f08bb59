"""Detectors that are lists of phrases: each list gives its phrases one value and one score.

A line that begins with ``!`` is a trap: where it stands, the phrases inside it do not count ("!now hiring").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

TRAP = "!"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One word list: its path below ``resources/words/location/``, and what its phrases are worth."""

    path: str
    value: str = ""
    score: float = 1.0


@cache
def _compiled(sheets: tuple[Sheet, ...]) -> tuple[Phrases, dict[str, Sheet | None]]:
    worth: dict[str, Sheet | None] = {}
    for sheet in sheets:
        for line in lines(f"words/location/{sheet.path}.txt"):
            trap = line.startswith(TRAP)
            worth[line.removeprefix(TRAP).strip()] = None if trap else sheet
    return Phrases(worth), worth


def listed(kind: str, sheets: tuple[Sheet, ...], reading: Reading) -> Iterator[Hit]:
    """The phrases of the sheets in a reading, the longest at each place, as hits of one kind."""
    phrases, worth = _compiled(sheets)
    for place, line in phrases.find(reading.words):
        sheet = worth[line]
        if sheet is not None:
            yield Hit(kind, place, sheet.score, sheet.value)
