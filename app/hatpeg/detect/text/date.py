"""Calendar dates and weekdays: "March 3", "el 14 de marzo", "10/12/24", "last Tuesday", "the 28th"; years apart.

A date's value is ISO (``--03-14`` without a year), a weekday's its English name, a named day's the name. A plural
weekday (Mondays) is a habit and no date. A bare year is the kind ``year``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.detect.text._counting import SHORT_WEEKDAYS, WEEKDAYS
from hatpeg.detect.text._dates import REST_OF_YEAR, dates_in
from hatpeg.resources import lines

BEFORE_A_DAY = frozenset(
    "on last this next past since until til till by every each from before after coming el este proximo pasado"
    " desde hasta para late early yesterday tomorrow today is was".split(" ")
)
"""Words before a short weekday that show it is one: "on Sat", never "Sat with a mom"."""
WIDENING = frozenset("last this next past coming el este la proximo pasado".split(" "))
BEHIND_A_DAY = frozenset({"pasado", "proximo", "siguiente"})
"""What Spanish puts behind a day: "el lunes pasado"."""
HABIT = frozenset(
    "every each all most los todos cada first second third fourth 1st 2nd 3rd 4th primer segundo tercer other"
    " alternate".split(" ")
)
"""Words before a weekday that make it a habit: "every Friday", "los martes", "first Sunday"."""
AFTER_A_DAY = frozenset("night morning afternoon evening noon at am pm noche tarde".split(" "))
ORDINAL = re.compile(
    r"(?<!\w)(?:(?:on|by|until|since|till|from|for|of)[ ])?the[ ](?P<day>3[01]|[12]?\d)(?:st|nd|rd|th)(?!\w)"
    r"(?=[ ]?(?:[.,;:!?)\n]|$|(?:at|of|in|and|for|with|was|is|he|she|they|we|i|to|because|but|so|from|through|or)\b))",
    re.IGNORECASE,
)
EL_DAY = re.compile(
    r"(?<!\w)(?:el|del|dia)[ ](?P<day>3[01]|[12]\d|[1-9])(?![\w%:/]|[.,]\d)"
    r"(?=[ ]?(?:[.,;:!?)\n]|$|(?:a las?|en|por|con|y)\b))",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
BETWEEN = re.compile(r"\s{1,3}(?:before|after|antes del?|despu[eé]s del?)\s{1,3}", re.IGNORECASE)
"""What makes one day of two: "the Monday after Easter"."""
BARE_YEAR = re.compile(
    rf"[12](?<![\w.,$£€#/:-].){REST_OF_YEAR}(?!\w|[.,]\d|[-/:]\d|[ ](?:people|meals|beds|dollars|calls))"
)


@cache
def _named(name: str) -> Phrases:
    return Phrases(lines(f"words/dates/{name}.txt"))


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every date, weekday, named day and bare year."""
    days = [
        Hit("date", reading.plain.place(date.start, date.end), date.score, date.value)
        for date in dates_in(reading, agency.country)
    ]
    taken = tuple(hit.place for hit in days)
    named = (*_weekdays(reading), *_ordinals(reading))
    days += [Hit("date", place, score, value) for place, value, score in named if not _is_in(place, taken)]
    days += [Hit("date", place, 0.6, name) for place, name in _named("holidays").find(reading.words)]
    yield from _told_by_another(reading.original, days)
    for match in BARE_YEAR.finditer(reading.plain.text) if DIGIT.search(reading.plain.text) else ():
        place = reading.plain.match_place(match)
        if not _is_in(place, taken):
            yield Hit("year", place, 0.6, match.group())


def _is_in(place: TextSpan, taken: Sequence[TextSpan]) -> bool:
    """Whether a place overlaps one of those taken, which stand in order and apart."""
    at = bisect_right(taken, place)
    return any(place.overlaps(other) for other in taken[max(0, at - 1) : at + 1])


def _told_by_another(text: str, days: list[Hit]) -> list[Hit]:
    """The days in order, those joined that are one: "the last Sunday before Labor Day"."""
    told: list[Hit] = []
    for day in sorted(days, key=lambda hit: hit.place):
        last = told[-1] if told else None
        if last is not None and BETWEEN.fullmatch(text, last.place.end, day.place.start):
            told[-1] = Hit("date", last.place.joined(day.place), last.score, f"{last.value} {day.value}")
        else:
            told.append(day)
    return told


def _weekdays(reading: Reading) -> Iterator[tuple[TextSpan, str, float]]:
    words = reading.words
    if WEEKDAYS.keys().isdisjoint(words.positions):
        return
    other = {at for first, last, _ in _named("weekday-names").find_words(words) for at in range(first, last)}
    for index in words.at(WEEKDAYS.keys()):
        word, name = words[index], WEEKDAYS[words[index].text]
        if index in other or word.in_hashtag:
            continue
        before = words[index - 1] if index and words[index - 1].sentence == word.sentence else None
        after = words[index + 1] if index + 1 < len(words) else None
        if before is not None and before.text in HABIT:
            continue
        if word.text in SHORT_WEEKDAYS:
            told = before is not None and before.text in BEFORE_A_DAY
            followed = after is not None and (after.text in AFTER_A_DAY or after.text[0].isdigit())
            if not (told or (followed and word.as_written[0].isupper())):
                continue
        wide = before is not None and before.text in WIDENING
        place = word.place.joined(after.place) if after is not None and after.text in BEHIND_A_DAY else word.place
        yield before.place.joined(place) if before and wide else place, name, 0.9 if wide else 0.8


def _ordinals(reading: Reading) -> Iterator[tuple[TextSpan, str, float]]:
    """Days of an unnamed month: "on the 28th", "el 23"."""
    text, known = reading.plain.text, reading.words.positions
    if DIGIT.search(text) is None:
        return
    patterns = [ORDINAL] if "the" in known else []
    patterns += [EL_DAY] if "el" in known or "del" in known or "dia" in known else []
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield reading.plain.match_place(match), f"---{int(match['day']):02}", 0.7


DETECTOR = TextDetector(
    kinds=("date", "year"),
    find=find,
    finds=(
        "She was admitted ⟦March 3⟧.",
        "court on ⟦3/14/48⟧",
        "due ⟦14 de marzo de 2024⟧",
        "⟦Monday the 8th of May⟧",
        "⟦2018-01-14⟧ 03:07:43",
        "desde el ⟦12-ago-1979⟧",
        "se opera el ⟦17 d mayo⟧",
        "she left ⟦last Tuesday⟧",
        "empezó ⟦el lunes pasado⟧ con calma",
        "ingresó ⟦el lunes⟧",
        "hearing ⟦on the 28th⟧.",
        "se opera ⟦el 23⟧.",
        "he knocked ⟦Christmas Eve⟧",
        "founded in ⟦1977⟧",
        "see you on ⟦Sat⟧",
        "moved in ⟦3rd of June 2021⟧",
        "on the ⟦last Sunday before Labor Day⟧",
        "llegó ⟦el lunes después de Navidad⟧",
    ),
    ignores=(
        "Open 24/7, rated 10/10",
        "Sat with a mom today",
        "You may 5 times out of 6",
        "version 3.1.20",
        "the 3rd floor and 4th grade",
        "$2,019 raised, 3/4 of it online",
        "Black Friday and Giving Tuesday",
        "Every Mondays group, all Fridays",
        "The sun came out.",
    ),
)
