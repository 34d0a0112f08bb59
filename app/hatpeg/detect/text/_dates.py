"""Finds calendar dates in a text, and what day they are. Shared by the detectors of dates and of birth dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.reading import Reading
from hatpeg.detect.text._counting import MONTH_PATTERN, MONTHS, WEEKDAY_PATTERN, WEEKDAYS

LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BEFORE, AFTER = 40, 50
"""Room around a month for a weekday and a day before it, a day and a year behind it, in characters."""
PIVOT = 35
"""Two-digit years up to this one are taken for 20xx, the others for 19xx."""

DIGIT = re.compile(r"\d")
YEAR = r"(?:1[89]\d\d|20\d\d)"
REST_OF_YEAR = r"(?:(?<=1)[89]\d\d|(?<=2)0\d\d)"
"""What follows the first figure of a year. Where a pattern has a figure first, and what may not stand before it only
after, the engine can skip to figures quickly."""
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
WEEKDAY = rf"(?:(?:{WEEKDAY_PATTERN})\.?,?[ ](?:the[ ]|el[ ])?)?"
MONTH_FIRST = re.compile(
    rf"(?<!\w){WEEKDAY}(?P<month>{MONTH_PATTERN})\b\.?[ ](?:the[ ])?(?P<day>{DAY})(?P<sure>st|nd|rd|th)?\b"
    rf"(?![:.]?\d|[ ]?%|['’])(?:,?[ ](?P<year>{YEAR}))?(?!\d)",
    re.IGNORECASE,
)
DAY_FIRST = re.compile(
    rf"(?<![\w.$£€/-]){WEEKDAY}(?P<day>{DAY})"
    r"(?P<sure>(?:st|nd|rd|th|º|o)?[ ]of[ ]|(?:st|nd|rd|th)[ ]|[ºo]?[ ]d(?:el?)?[ ]|(?P<mark>[-/]))?[ ]?"
    rf"(?P<month>{MONTH_PATTERN})\b\.?(?:(?:,?[ ](?:del?[ ])?|(?(mark)(?P=mark)|(?!)))(?P<year>{YEAR}))?(?!\d)",
    re.IGNORECASE,
)
MONTH_YEAR = re.compile(
    rf"(?<!\w)(?P<month>{MONTH_PATTERN})\b\.?,?[ ](?:de[l]?[ ])?(?P<year>{YEAR})(?!\d)", re.IGNORECASE
)
ISO = re.compile(rf"(?P<year>[12](?<![\w-].){REST_OF_YEAR})[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?P<day>{DAY})(?![\d-])")
NUMERIC = re.compile(
    r"(?P<a>\d(?<![\w./$£€-].)\d?)(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?![\w/-]|\.\d)"
)
SHORT = re.compile(
    r"(?P<a>\d(?<![\w./$£€:+-].)\d?)/(?P<b>\d{1,2})(?![\w/%+]|\.\d|[ ]?(?:of|stars?|cup|tsp|mile|inch|split|time)\b)"
)
NO_DATES = frozenset(
    "24/7 50/50 10/10 9/11 7/11 1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/8 3/8 1/10 5/5 4/4 2/2 3/3".split(" ")
)
DATED = re.compile(
    r"(?<!\w)(?:on|since|by|due|from|until|til|till|el|desde|hasta|dob|born|admit(?:ted)?|before|after)[: ]{1,2}$",
    re.IGNORECASE,
)
SMALL_MAY = frozenset("may march mar".split())
"""Months that are also other words: without a capital they need an ordinal, a year, or an end behind them."""
CLOSED = re.compile(r"[ ]?(?:[.,;:!?)\n]|$|at\b|and\b|in\b)")


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date at characters ``start`` to ``end`` of the plain view; ``value`` as ISO, ``--03-14`` without a year."""

    start: int
    end: int
    value: str
    score: float = 1.0


def dates_in(reading: Reading, country: str) -> Iterator[CalendarDate]:
    """Give every date written with a month, best form first; ``country`` decides 3/4 between March and April."""
    text = reading.plain.text
    if DIGIT.search(text) is None:
        return
    taken = 0
    for found in sorted(_all(text, reading, country), key=lambda one: (one.start, -one.end)):
        if found.start >= taken:
            taken = found.end
            yield found


def _all(text: str, reading: Reading, country: str) -> Iterator[CalendarDate]:
    for start, end in _around_months(reading):
        yield from _named(text, start, end)
    for match in ISO.finditer(text):
        if value := iso(match["year"], int(match["month"]), int(match["day"])):
            yield CalendarDate(*match.span(), value)
    if "/" in text or "-" in text or "." in text:
        yield from _numeric(text, country)


def _around_months(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give the stretches of the plain view in which a month stands, with room for the rest of the date."""
    start = end = 0
    for position in reading.words.at(MONTHS.keys()):
        at = bisect_left(reading.plain.starts, reading.words[position].place.start)
        if at - BEFORE > end:
            yield start, end
            start = at - BEFORE
        end = at + AFTER
    yield max(0, start), end


def _named(text: str, start: int, end: int) -> Iterator[CalendarDate]:
    for pattern in (MONTH_FIRST, DAY_FIRST):
        for match in pattern.finditer(text, start, end):
            month = match["month"]
            doubtful = month in SMALL_MAY and not match["year"] and not match["sure"]
            if doubtful and not (pattern is MONTH_FIRST and CLOSED.match(text, match.end("day"))):
                continue
            if value := iso(match["year"] or "", MONTHS[month.casefold()], int(match["day"])):
                yield CalendarDate(*match.span(), value)
    for match in MONTH_YEAR.finditer(text, start, end):
        yield CalendarDate(*match.span(), f"{match['year']}-{MONTHS[match['month'].casefold()]:02}", 0.8)


def _numeric(text: str, country: str) -> Iterator[CalendarDate]:
    for match in NUMERIC.finditer(text):
        year = match["year"]
        if match["sep"] == "." and len(year) == len("48"):
            continue  # 3.1.20 is a version
        century = "" if len(year) > len("48") else "20" if int(year) <= PIVOT else "19"
        if value := _in_order(int(match["a"]), int(match["b"]), century + year, country):
            yield CalendarDate(*match.span(), value)
    for match in SHORT.finditer(text) if "/" in text else ():
        named = DATED.search(text[max(0, match.start() - 12) : match.start()])
        if named or match.group() not in NO_DATES:
            value = _in_order(int(match["a"]), int(match["b"]), "", country)
            if value:
                yield CalendarDate(*match.span(), value, 0.9 if named else 0.7)


def _in_order(first: int, second: int, year: str, country: str) -> str:
    """A date of two numbers: the month first in the US, last elsewhere, whichever is possible at all."""
    month_first = iso(year, first, second)
    day_first = iso(year, second, first)
    return (month_first or day_first) if country in {"", "US"} else (day_first or month_first)


def iso(year: str, month: int, day: int) -> str:
    """Give a date in ISO form, ``--03-14`` without a year, or nothing if there is no such day."""
    if not 1 <= month <= len(LONGEST_MONTH) or not 1 <= day <= LONGEST_MONTH[month - 1]:
        return ""
    return f"{year or '-'}-{month:02}-{day:02}"


def weekday(word: str) -> str:
    """Give the English name of a weekday, or nothing."""
    return WEEKDAYS.get(word, "")
