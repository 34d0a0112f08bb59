"""Hours and days as people tell their habits: *Mondays*, *every night*, *till six*, *from 8 to 3*, *a las siete*.

Exact clock times and dates have detectors of their own; this one hears the loose ones as well. The value is
``hour`` or ``day``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word
from hatpeg.detect.text._places import set_of
from hatpeg.resources import lines

KIND = "hours-told"
HOURS = set_of(
    "one two three four five six seven eight nine ten eleven twelve una dos tres cuatro cinco seis siete ocho nueve"
    " diez once doce"
)
SHARP = set_of("noon midnight dawn dusk mediodia medianoche")
BEFORE = set_of("at till til until around by from before after las la past to")
EVERY = set_of("every each todos todas cada alternate")
MORNING = set_of("la las cada toda todas esa de en")
DAY = 24
NOT_AFTER = set_of("of percent years year people times days weeks months minutes miles years' de")


@cache
def _days() -> frozenset[str]:
    return frozenset(lines("words/location/times.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each hour and each day."""
    words = reading.words
    told = HOURS | SHARP | _days()
    for position, word in enumerate(words):
        if word.text not in told and not word.text[0].isdecimal():
            continue
        if word.text in SHARP or _hour(words, position) or _joined(words, position, reading.original):
            yield Hit(KIND, word.place, 0.7, "hour")
        elif word.text in _days() and not _is_tomorrow(words, position):
            first = words[position - 1] if position and words[position - 1].text in EVERY else word
            yield Hit(KIND, first.place.joined(word.place), 0.6, "day")


def _is_tomorrow(words: tuple[Word, ...], position: int) -> bool:
    """Spanish has one word for *morning* and *tomorrow*: an article or *cada* before it makes it the former."""
    before = words[position - 1].text if position else ""
    return words[position].text == "mañana" and before not in MORNING


def _hour(words: tuple[Word, ...], position: int) -> bool:
    """*at nine*, *till 6*, *7am*: an hour after a word for when, and no count of things."""
    text = words[position].text
    if text[0].isdecimal() and text.endswith(("am", "pm")) and len(text) <= len("11pm"):
        return True
    if text not in HOURS and not _of_clock(text, DAY):
        return False
    after = words[position + 1].text if position + 1 < len(words) else ""
    return position > 0 and words[position - 1].text in BEFORE and after not in NOT_AFTER


def _joined(words: tuple[Word, ...], position: int, original: str) -> bool:
    """*8:15* and *11-7*: two short numbers with a colon or a dash between them."""
    if position + 1 >= len(words):
        return False
    one, two = words[position], words[position + 1]
    sign = original[one.place.end : two.place.start]
    if sign == ":":
        return _of_clock(one.text, DAY) and two.text[:2].isdecimal()
    return sign in {"-", "–"} and _of_clock(one.text, DAY // 2) and _of_clock(two.text, DAY // 2)


def _of_clock(text: str, hours: int) -> bool:
    return len(text) <= len("24") and text.isdecimal() and int(text) <= hours


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "just me till ⟦six⟧",
        "⟦every Monday⟧ at the pantry",
        "on shift ⟦11⟧-7",
        "he leaves before ⟦dawn⟧",
        "salgo a las ⟦siete⟧",
        "home by ⟦9⟧",
        "camina por la ⟦mañana⟧",
    ),
    ignores=(
        "at one of our shops",
        "six people came",
        "turn to page forty",
        "from ten years of data",
        "mañana la llevamos a su cita",
        "call 555-0123",
    ),
)
