"""Times told from today: "yesterday", "last night", "two weeks ago", "in nine days", "ayer", "hace dos semanas".

Such a time names no day: only who knows when it was written knows which, so it counts half.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Words
from hatpeg.detect.text._counting import NUMBERS
from hatpeg.resources import lines

KIND = "relative-time"
SPANS = frozenset(
    "minutes minute hours hour days day nights night weeks week months month years year minutos horas hora dias dia"
    " noches semanas semana meses mes años año rato fortnight".split(" ")
)
AGO, HACE = "ago", "hace"
AHEAD = frozenset("in en".split())
SOON = frozenset("days day weeks week fortnight dias semanas semana".split())
"""Spans behind "in" that tell a coming day; "in two years" more often tells how long something took."""
SCORE = 0.5


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/dates/relative-times.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every relative time; its value is the words in small letters."""
    words = reading.words
    for place, line in _phrases().find(words):
        yield Hit(KIND, place, SCORE, line)
    places = words.positions
    for at in sorted(at for name in SPANS & places.keys() for at in places[name]):
        first, last = _around(words, at)
        if last > first:
            value = " ".join(part.text for part in words[first : last + 1])
            yield Hit(KIND, words[first].place.joined(words[last].place), SCORE, value)


def _around(words: Words, at: int) -> tuple[int, int]:
    """The first and last word of the time whose span, "weeks", stands at ``at``; the same twice if it is none."""
    near = [word.text if word.sentence == words[at].sentence else "" for word in words[max(0, at - 2) : at + 2]]
    near = [""] * (2 - min(at, 2)) + near + [""] * (at + 2 - len(words))
    before, count, span, behind = near
    if not (count.isdigit() or count in NUMBERS):
        return at, at
    if behind == AGO:
        return at - 1, at + 1
    if before == HACE or (before in AHEAD and span in SOON and not behind):
        return at - 2, at
    return at, at


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦last night⟧ she called",
        "It was ⟦yesterday⟧.",
        "⟦two weeks ago⟧ he left",
        "⟦ayer⟧ salió",
        "⟦hace dos semanas⟧",
        "came in ⟦this morning⟧",
        "⟦anoche⟧ llegó",
        "her hearing is ⟦in nine days⟧.",
        "tiene cita ⟦en dos semanas⟧.",
    ),
    ignores=(
        "not long ago enough",
        "hace calor",
        "in the last nights of winter",
        "a weekly night group",
        "morning, everyone",
        "In two weeks we housed nine families.",
        "30 days of tips, ten years later",
        "en dos semanas repartimos 40 cajas",
    ),
)
