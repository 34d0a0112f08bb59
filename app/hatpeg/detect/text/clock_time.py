"""Times of day: "7pm", "10:30", "14h", "noon", "a las 2 de la tarde"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "clock-time"
HOUR, MINUTE = r"(?:1\d|2[0-3]|0?\d)", r"[0-5]\d"
REST_OF_HOUR = r"(?:(?<=1)\d|(?<=2)[0-3]|(?<=0)\d)?"
"""What follows an hour's first figure: with the figure in front the engine can skip to figures quickly."""
AM_PM = r"[ap]\.?[ ]?m(?!\w)\.?"
TIME = re.compile(
    rf"\d(?<![\w.,:$£€/#-].){REST_OF_HOUR}(?:[:.]{MINUTE}(?::{MINUTE})?|(?=[ ]?{AM_PM}))[ ]?(?:{AM_PM}|h(?:rs?)?\b)?"
    r"(?![\w%/]|[:.,]\d)",
    re.IGNORECASE,
)
HOURS_ONLY = re.compile(rf"\d(?<![\w.,:$£€/#-].){REST_OF_HOUR}[ ]?(?:h(?:rs|oras)?|o['’]?clock)(?!\w)", re.IGNORECASE)
A_LAS = re.compile(
    rf"(?<!\w)a las?[ ]{HOUR}(?::{MINUTE})?"
    r"(?:[ ](?:en punto|y media|de la (?:mañana|tarde|noche|madrugada)))?(?![\w%:])"
)
NAMED = frozenset(["noon", "midnight", "mediodia", "medianoche", "o'clock"])
VERSES = re.compile(
    r"(?:john|psalms?|genesis|exodus|matthew|mark|luke|romans|isaiah|proverbs|corinthians|james|peter|hebrews|juan|salmos?|mateo)"
    r"[ ]$",
    re.IGNORECASE,
)
LONGEST_BOOK = 14
DIGIT = re.compile(r"\d")
MERIDIEM = re.compile(r"\d[ ]?[ap]\.?[ ]?m", re.IGNORECASE)
DECIMAL = re.compile(r"^\d{1,2}\.\d\d$")


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every time of day; its value is the time in small letters."""
    text = reading.plain.text
    for at in reading.words.at(NAMED):
        word = reading.words[at]
        yield Hit(KIND, word.place, 0.9, word.text)
    if DIGIT.search(text) is None:
        return
    taken = 0
    for match in sorted((*TIME.finditer(text), *HOURS_ONLY.finditer(text), *A_LAS.finditer(text)), key=_where):
        written = match.group().strip().casefold()
        if (
            match.start() < taken
            or DECIMAL.match(written)
            or VERSES.search(text[max(0, match.start() - 14) : match.start()])
        ):
            continue
        taken = match.end()
        yield Hit(KIND, reading.plain.match_place(match), 1.0 if MERIDIEM.search(written) else 0.9, written)


def _where(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "doors at ⟦7pm⟧",
        "at ⟦10:30⟧ sharp",
        "⟦7 p.m.⟧ in the hall",
        "a las ⟦14h⟧",
        "⟦a las 2 de la tarde⟧",
        "ends at ⟦noon⟧",
        "bed 6, ⟦4:12 am⟧",
        "⟦9 o'clock⟧",
    ),
    ignores=(
        "John 3:16 on the wall",
        "a ratio of 3:1",
        "It costs 7.50",
        "7 pms and 3 people",
        "12 hours of overtime",
        "score 21:150",
    ),
)
