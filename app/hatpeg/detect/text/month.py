"""Months told without a day: "in March", "last August", "due in may", "desde febrero", "a finales de abril".

A month is no day, so it has a kind of its own and counts half. Forenames that are months need a word of time before
them ("since April"), and *may* and *march* a word that only a month follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word
from hatpeg.detect.text._counting import MONTHS

KIND = "month"
SCORE = 0.5


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TELLING = _set(
    "in since until till last this next early late mid during throughout before after past coming en desde hasta"
    " pasado proximo este durante"
)
"""Words that a month follows: "in March", "este mayo"."""
PARTS = _set("finales principios mediados fines comienzos end beginning middle start rest")
"""Words before "of" or "de" that make what follows a month: "a finales de abril", "the end of June"."""
OF = _set("of de")
SHORTENED = _set("jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic")
BEHIND = _set("who said says and is was will can could would might shower her she his he")
"""Words behind a word that is not a month there: "after April said", "before May was born"."""
ALSO_OTHERS = _set("may march april june august")


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every month without a day; its value is ISO without one, ``--03``."""
    words, places = reading.words, reading.words.positions
    for index in sorted(at for name in MONTHS.keys() & places.keys() for at in places[name]):
        word = words[index]
        small = word.text in SHORTENED and word.as_written[0].islower()
        if index and not (small or word.in_hashtag) and _is_told(words, index) and not _goes_on(words, index):
            yield Hit(KIND, words[index - 1].place.joined(word.place), SCORE, f"--{MONTHS[word.text]:02}")


def _is_told(words: tuple[Word, ...], index: int) -> bool:
    before = words[index - 1]
    if before.sentence != words[index].sentence:
        return False
    part = index > 1 and before.text in OF and words[index - 2].text in PARTS
    return part or before.text in TELLING


def _goes_on(words: tuple[Word, ...], index: int) -> bool:
    """Whether a day or a year follows, or words that make the month somebody's name."""
    if index + 1 == len(words) or words[index + 1].sentence != words[index].sentence:
        return False
    behind = words[index + 1].text
    return behind[0].isdigit() or (words[index].text in ALSO_OTHERS and behind in BEHIND)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "she came to us ⟦in March⟧",
        "due ⟦in may⟧",
        "he left ⟦last August⟧, quietly",
        "around the end ⟦of June⟧",
        "ingresó ⟦en febrero⟧",
        "a finales ⟦de abril⟧",
        "clean ⟦since Oct⟧.",
    ),
    ignores=(
        "She left in March 2019, on April 4.",
        "We march in step and may win.",
        "Thanks to April and June",
        "after April said yes",
        "hace dos meses",
        "the jan of the line, in dec",
    ),
)
