"""Dates, times of day, times told from today, and birth dates: what is seen, and what its value is."""

from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import birth_date, clock_time, date, relative_time


def values(detector: TextDetector, text: str, agency: Agency = NO_AGENCY) -> list[tuple[str, str]]:
    return [(hit.place.of(text), hit.value) for hit in detector.find(read(text), agency)]


@pytest.mark.parametrize(
    ("text", "place", "value"),
    [
        ("on March 3rd, 2021", "March 3rd, 2021", "2021-03-03"),
        ("3 March 2021", "3 March 2021", "2021-03-03"),
        ("the 3rd of March", "3rd of March", "--03-03"),
        ("Monday, Sept. 9", "Monday, Sept. 9", "--09-09"),
        ("lunes 14 de octubre de 2024", "lunes 14 de octubre de 2024", "2024-10-14"),
        ("el 1º de mayo", "1º de mayo", "--05-01"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("10/12/24", "10/12/24", "2024-10-12"),
        ("3/14/48", "3/14/48", "1948-03-14"),
        ("30/11/2023", "30/11/2023", "2023-11-30"),
        ("14.03.2024", "14.03.2024", "2024-03-14"),
        ("admit 11/3", "11/3", "--11-03"),
        ("on 4/5", "4/5", "--04-05"),
        ("March 2021", "March 2021", "2021-03"),
        ("last Tuesday", "last Tuesday", "tuesday"),
        ("this Fri at 9", "this Fri", "friday"),
        ("Thu 1:00", "Thu", "thursday"),
        ("este sábado", "este sábado", "saturday"),
        ("She left on the 21st.", "on the 21st", "---21"),
        ("falleció el 6 en casa", "el 6", "---06"),
        ("Christmas Eve shift", "Christmas Eve", "christmas eve"),
        ("may 5th", "may 5th", "--05-05"),
    ],
)
def test_dates_have_their_value(text: str, place: str, value: str) -> None:
    assert (place, value) in values(date.DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "24/7 and 50/50, 10/10",
        "you may 5 times",
        "we march 3 miles",
        "version 3.1.20 of 10.0.0.1",
        "every Monday, los martes, first Sunday",
        "Mondays and Fridays",
        "Sat with a guest, wed in May, the sun rose",
        "Black Friday, Giving Tuesday",
        "Santo Domingo",
        "13/40 and 99/99/99",
        "the 3rd floor, the 2nd time, the 5th grade",
        "12-34-56 and 555-12-3456",
        "$5/12 a month",
    ],
)
def test_other_words_and_numbers_are_no_dates(text: str) -> None:
    assert [hit for hit in date.DETECTOR.find(read(text), NO_AGENCY) if hit.kind == "date"] == []


def test_the_day_comes_first_outside_the_united_states() -> None:
    assert values(date.DETECTOR, "on 3/4/2024", Agency(country="GB")) == [("3/4/2024", "2024-04-03")]


def test_a_bare_year_is_no_date() -> None:
    assert [hit.kind for hit in date.DETECTOR.find(read("founded in 1977"), NO_AGENCY)] == ["year"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("7pm, 7 p.m. and 19h", ["7pm", "7 p.m.", "19h"]),
        ("at 10:30 a.m.", ["10:30 a.m."]),
        ("noon or midnight", ["noon", "midnight"]),
        ("a las 2 de la tarde", ["a las 2 de la tarde"]),
        ("John 3:16, 25:61, 3.50", []),
        ("12 hours, 7 people", []),
    ],
)
def test_times_of_day(text: str, times: list[str]) -> None:
    assert [place for place, _ in values(clock_time.DETECTOR, text)] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("last night and two weeks ago", ["last night", "two weeks ago"]),
        ("hace tres noches, ayer, anoche", ["ayer", "anoche", "hace tres noches"]),
        ("10 years ago today", ["today", "10 years ago"]),
        ("long ago, hace frío", []),
    ],
)
def test_times_told_from_today(text: str, times: list[str]) -> None:
    assert [place for place, _ in values(relative_time.DETECTOR, text)] == times


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("DOB: 3/14/48", "DOB: 3/14/48"),
        ("D.O.B. 03/14/1948", "D.O.B. 03/14/1948"),
        ("born 6 lbs 2 oz on March 3", "born 6 lbs 2 oz on March 3"),
        ("her birthday is June 9", "birthday is June 9"),
        ("June 9 is her birthday", "June 9 is her birthday"),
        ("turning 30 on the 19th", "turning 30 on the 19th"),
        ("hoy cumple 15", "hoy cumple 15"),
        ("nació el 8 de marzo", "nació el 8 de marzo"),
        ("Happy 18th!", "Happy 18th"),
        ("her 60th birthday", "60th birthday"),
    ],
)
def test_birth_dates(text: str, place: str) -> None:
    assert place in [seen for seen, _ in values(birth_date.DETECTOR, text)]


@pytest.mark.parametrize(
    "text",
    [
        "happy birthday!",
        "born in Ohio",
        "turns left on Tuesday",
        "Happy 10th anniversary",
        "the party is on June 9",
        "she turned 40 pages on Monday",
    ],
)
def test_other_days_are_no_birth_dates(text: str) -> None:
    assert values(birth_date.DETECTOR, text) == []
