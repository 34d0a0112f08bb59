"""Times told from today: "yesterday", "last night", "two weeks ago", "ayer", "hace dos semanas"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.detect.text._counting import NUMBERS
from hatpeg.resources import lines

KIND = "relative-time"
SPANS = frozenset(
    "minutes minute hours hour days day nights night weeks week months month years year minutos horas hora dias dia"
    " noches semanas semana meses mes años año rato fortnight".split(" ")
)
AGO, HACE = "ago", "hace"


@cache
def _phrases() -> Phrases:
    return Phrases(lines("words/dates/relative-times.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every relative time; its value is the words in small letters."""
    words = reading.words
    for place, line in _phrases().find(words):
        yield Hit(KIND, place, 1.0, line)
    for index, word in enumerate(words):
        if word.text not in {AGO, HACE}:
            continue
        first, last = (index - 2, index) if word.text == AGO else (index, index + 2)
        if first < 0 or last >= len(words) or words[first].sentence != words[last].sentence:
            continue
        count, span = (words[first], words[first + 1]) if word.text == AGO else (words[index + 1], words[last])
        if span.text in SPANS and (count.text.isdigit() or count.text in NUMBERS):
            value = " ".join(part.text for part in words[first : last + 1])
            yield Hit(KIND, words[first].place.joined(words[last].place), 1.0, value)


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
    ),
    ignores=(
        "not long ago enough",
        "hace calor",
        "in the last nights of winter",
        "a weekly night group",
        "morning, everyone",
    ),
)
