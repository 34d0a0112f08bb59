"""Ages of persons: "34-year-old", "34yo", "F34", "she's 7", "turned 40", "Marisol, 34,", "de 34 años".

Durations ("34 years of service", "hace 34 años"), ranges and eligibility ("ages 13-64", "18+", "under 5") are none.
The value is the number in years, or with its unit for babies ("8 months"). A number in commas or brackets counts
only right after a word for a person or a name; right after a name the age is also a ``named-age``.
The writer's own age is also an ``own-age``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text import _ages as form
from hatpeg.detect.text._age_persons import is_person, persons
from hatpeg.detect.text._counting import NUMBERS, number_of

KIND, NAMED, OWN = "age", "named-age", "own-age"
OLDEST = 115
BEFORE, AFTER = 48, 48
"""How far around a number its company is looked for, in characters."""
IN_WORDS = NUMBERS.keys() - {"a", "an", "un", "una", "uno", "one", "few", "couple"}
DIGIT = re.compile(r"\d")
Found = tuple[int, int, float, str]


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every age of a person."""
    text = reading.plain.text
    for match in _numbers(reading):
        if not 0 < number_of(match["n"]) <= OLDEST:
            continue
        found = _years(text, match) or _told(text, match) or _set_off(text, match)
        if found:
            start, end, score, value = found
            place = reading.plain.place(start, end)
            yield Hit(KIND, place, score, value)
            if form.OWN.search(text, max(0, start - BEFORE), start):
                yield Hit(OWN, place, score, value)
            if form.AFTER_NAME.search(text, max(0, start - BEFORE), start):
                yield Hit(NAMED, place, score, value)


def _numbers(reading: Reading) -> Iterator[re.Match[str]]:
    """Give the numbers of a text, first those in digits, then those in words."""
    view, done = reading.plain, 0
    if DIGIT.search(view.text):
        yield from form.NUMBER.finditer(view.text)
    for at in reading.words.at(IN_WORDS):
        word = reading.words[at]
        if word.place.start >= done:
            match = form.IN_WORDS.match(view.text, bisect_left(view.starts, word.place.start))
            if match:
                done = view.ends[match.end() - 1]
                yield match


def _years(text: str, match: re.Match[str]) -> Found | None:
    """An age that says so behind the number: "34-year-old", "34 y/o", "8 months old", "34F", "34 años"."""
    (start, end), value = match.span(), str(number_of(match["n"]))
    before = text[max(0, start - BEFORE) : start]
    old = form.OLD.match(text, end, end + AFTER) or form.YO.match(text, end, end + AFTER)
    if old:
        thing = form.THINGS.match(text, old.end(), old.end() + AFTER)
        return None if thing or form.LIMIT.search(before) else (start, old.end(), 1.0, value)
    young = form.MONTHS_OLD.match(text, end, end + AFTER)
    if young:
        return start, young.end(), 1.0, f"{value} {young['unit']}"
    months = form.MESES.match(text, end, end + AFTER)
    if months and (" de " in months.group() or _is_of_a_person(before)):
        return start, months.end(), 0.9, f"{value} {months['unit']}"
    years = form.YEARS.match(text, end, end + AFTER)
    if years:
        quiet = form.LIMIT.search(before) or form.DURATION.search(before)
        sure = form.DE_EDAD.search(before) or "edad" in years.group()
        return None if quiet else (start, years.end(), 0.8 if sure else 0.5, value)
    return _with_sex(text, match, before)


def _with_sex(text: str, match: re.Match[str], before: str) -> Found | None:
    value = str(number_of(match["n"]))
    if match["sex"] and match["sex"].isupper() and match["n"].isdigit():
        return match.start(), match.end(), 0.8, value
    sex = form.SEX.match(text, match.end(), match.end() + AFTER)
    if sex and match["n"].isdigit() and not form.WARMTH.search(before):
        return match.start(), sex.end(), 0.8, value
    return None


def _told(text: str, match: re.Match[str]) -> Found | None:
    """An age that the words before the number tell of: "aged 34", "turned 40", "she's 7", "un chico de 15"."""
    (start, end), value = match.span(), str(number_of(match["n"]))
    before = text[max(0, start - BEFORE) : start]
    if form.AGED.search(before):
        return None if form.ELIGIBLE.match(text, end) else (start, end, 1.0, value)
    if form.OF.search(before) and not text.startswith((" or", " and", " of"), end):
        return start, end, 0.8, value
    listed = form.LISTED.search(before) or (form.AGES.search(before) and form.LIST_GOES_ON.match(text, end))
    if listed and not form.ELIGIBLE.match(text, end):
        return start, end, 0.9, value
    if not form.COUNTED.match(text, end) and _is_of_a_person(before):
        return start, end, 0.8, value
    if not form.END.match(text, end):
        return None
    if form.TURNED.search(before) or form.IS.search(before) or form.TIENE.search(before) or form.NOW.search(before):
        return start, end, 0.9, value
    person = form.A_PERSON_IS.search(before)
    if person and is_person(person["word"]):
        return start, end, 0.8, value
    return None


def _is_of_a_person(before: str) -> bool:
    """Whether the words before a number end as in "un chico trans de": a person, a word or two, and "de"."""
    spanish = form.DE.search(before)
    words = spanish["words"].casefold().replace(",", "").split() if spanish else ()
    return any(word in persons() or word.removesuffix("s") in persons() for word in words if word not in form.SEVERAL)


def _set_off(text: str, match: re.Match[str]) -> Found | None:
    """An age in commas or brackets behind a person: "One of our residents, 34, moved", "Marisol (10)"."""
    start, end = match.span()
    person = form.IN_COMMAS.search(text, max(0, start - BEFORE), start)
    if person is None or not match["n"].isdigit() or not is_person(person["word"]):
        return None
    bracket, behind = person["bracket"], text[end : end + 1]
    with_sex = form.SEX_IN_BRACKETS.match(text, start)
    if bracket and with_sex:
        return start, with_sex.end(), 0.8, match["n"]
    colon = ":" in person.group() and behind == "," and person["word"].casefold() in persons()
    comma = "," in person.group() or colon
    if bracket and behind in {")", ",", ";"}:
        return start, end, 0.7, match["n"]
    if comma and not bracket and (behind in {"", ",", ".", ";", "\n", "!"} or text.startswith((" and ", " y "), end)):
        return start, end, 0.7, match["n"]
    return None


DETECTOR = TextDetector(
    kinds=(KIND, NAMED, OWN),
    find=find,
    finds=(
        "a ⟦34-year-old⟧ asked",
        "⟦34 yo⟧ male",
        "⟦F34⟧ needs a bed",
        "⟦22F⟧, no ID",
        "One of our residents, ⟦34⟧, moved",
        "Mateo (⟦10⟧)",
        "she's ⟦7⟧",
        "he's ⟦thirteen⟧.",
        "He just turned ⟦40⟧",
        "un chico de ⟦34 años⟧",
        "tiene ⟦7 años⟧",
        "she is ⟦8 months old⟧",
        "tenía ⟦treinta y dos años⟧",
        "great-grandma, age ⟦91⟧",
        "a mi paciente de ⟦44⟧ le dieron buenas noticias",
        "el señor ronda los ⟦70⟧, pero baila",
        "tenía ⟦cincuenta y dos⟧ cuando aprendió a leer",
        "uno de los muchachos, apenas ⟦17⟧, recayó",
    ),
    ignores=(
        "34 years of service",
        "ages 13-64 should test",
        "18+ only, under 5 free",
        "It costs 34, not 35",
        "hace 34 años abrimos",
        "una familia de 5",
        "una consulta del paciente de 15 minutos",
        "a 60-year-old building",
        "she's 7 months pregnant",
        "Open to anyone 18 years old or older",
        "Room (12) and Suite, 4, too",
        "Clients: 58, 60 and 61 per month",
        "a family of four, a group of twelve",
        "20 años de servicio",
    ),
)
