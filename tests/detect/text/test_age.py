from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.reading import read
from hatpeg.detect.text.age import DETECTOR


def ages(text: str, kind: str = "age") -> list[str]:
    return [hit.value for hit in DETECTOR.find(read(text), NO_AGENCY) if hit.kind == kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a 34-year-old", "34"),
        ("34 year old", "34"),
        ("19 y/o", "19"),
        ("15yo, plays hockey", "15"),
        ("71 yrs young", "71"),
        ("a sixty-two-year-old", "62"),
        ("six weeks old", "6 weeks"),
        ("a 4-month-old", "4 month"),
        ("22F here", "22"),
        ("M34 needs a bed", "34"),
        ("aged 91", "91"),
        ("at the age of 68", "68"),
        ("Amari, 7, hid", "7"),
        ("Mateo (10)", "10"),
        ("one of our guests (23)", "23"),
        ("a mom on my caseload, 22, laughed", "22"),
        ("she's 7.", "7"),
        ("He's sixty-two.", "62"),
        ("she was 26, seven months pregnant", "26"),
        ("he just turned 50", "50"),
        ("Imani is seven and loud", "7"),
        ("kids are 5, 8 and 11", "5"),
        ("un chico trans de 15, solo", "15"),
        ("tiene 7 años", "7"),
        ("de veinte años", "20"),
        ("cumplió 15 el sábado", "15"),
        ("su bebé de 5 meses de edad", "5 meses"),
        ("tiene treinta y dos años", "32"),
    ],
)
def test_ages_have_their_value(text: str, value: str) -> None:
    assert value in ages(text)


@pytest.mark.parametrize(
    "text",
    [
        "34 years of service",
        "ages 13-64, ages 3 to 5, age 18 and over",
        "18 years old or older",
        "under 18 years old",
        "18+ and 65+",
        "she's 7 months pregnant",
        "he's 19 days in",
        "turned 180 degrees",
        "a 60-year-old building",
        "11-year-olds deserve better",
        "hace 34 años, durante 20 años, lleva 5 años",
        "3 años sin beber",
        "Room (12), Chapter, 3, Section (23)",
        "In March, 34, no",
        "we served 34, then 12",
        "it is 34F outside",
        "$34M raised",
        "the score was 7, 8",
        "he's one of ours",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert ages(text) == []


def test_the_writers_own_age_and_one_behind_a_name_are_told_apart() -> None:
    assert ages("I'm a 44-year-old", "own-age") == ["44"]
    assert ages("Marisol, 34, sings", "named-age") == ["34"]
    assert ages("a 34-year-old sings", "named-age") == []


def test_a_span_of_years_without_company_counts_less() -> None:
    hits = list(DETECTOR.find(read("Limpió oficinas veintiséis años"), NO_AGENCY))

    assert [hit.score for hit in hits if hit.kind == "age"] == [0.5]
