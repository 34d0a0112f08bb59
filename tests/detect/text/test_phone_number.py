from __future__ import annotations

import pytest

from hatpeg.core.agency import Agency
from hatpeg.core.reading import read
from hatpeg.detect.text import phone_number, public_contact


def values(text: str, country: str = "US") -> list[str]:
    return [hit.value for hit in phone_number.DETECTOR.find(read(text), Agency(country=country))]


@pytest.mark.parametrize(
    "written",
    [
        "303-555-0147",
        "(303) 555-0147",
        "303.555.0147",
        "303 555 0147",
        "1-303-555-0147",
        "+1 303 555 0147",
        "+13035550147",
        "001 303 555 0147",
        "303/555-0147",
        "303–555–0147",
        "303 [dot] 555 [dot] 0147",
        "303 (dash) 555 (dash) 0147",
        "3O3-555-OI47",
        "three oh three, five five five, oh one four seven",
        "tres cero tres cinco cinco cinco cero uno cuatro siete",
        "three zero three triple five zero one four seven",
    ],
)
def test_one_number_has_one_value_however_it_is_written(written: str) -> None:
    text = f"call {written} please"

    assert values(text) == ["3035550147"]


@pytest.mark.parametrize(
    ("written", "country", "value"),
    [
        ("020 7946 0018", "GB", "2079460018"),
        ("+44 (0)20 7946 0018", "US", "2079460018"),
        ("07700 900123", "US", "7700900123"),
        ("01632 960123", "GB", "1632960123"),
        ("0808 2000 247", "US", "8082000247"),
        ("0491 570 156", "AU", "491570156"),
        ("1800 737 732", "AU", "1800737732"),
        ("13 11 14", "US", "131114"),
        ("021 123 4567", "NZ", "211234567"),
        ("+353 1 234 5678", "IE", "12345678"),
        ("55 1234 5678", "MX", "5512345678"),
        ("612 34 56 78", "ES", "612345678"),
        ("900 20 20 10", "US", "900202010"),
        ("+58 412-555-0161", "US", "4125550161"),
        ("6555-0119", "MX", "65550119"),
        ("1-800-799-SAFE", "US", "8007997233"),
        ("1-855-4VICTIM", "US", "8554842846"),
        ("1800 RESPECT", "AU", "1800737732"),
        ("303-555-HELP", "US", "3035554357"),
        ("555-0152 x12", "US", "5550152"),
    ],
)
def test_a_number_of_another_country_or_form_is_seen(written: str, country: str, value: str) -> None:
    assert values(f"you can call {written}, she said", country) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "July 4, 2019-2020, 1999-2005 and 07/04/2024 10:30",
        "Final score 102-98, then 3-1 and 110-108",
        "Served 1,204 families, 3500-4000 meals, 200-1500 kits, 95% housed, $1,234.56",
        "Mail to 80203-1234, PO Box 5550, Suite 300 2140 Calloway",
        "ISBN 978-0-306-40615-7 and ISSN 2049-3630",
        "34 U.S.C. 12291(b)(2), 45 CFR 164.514, 457 U.S. 202 (1982), Pub. L. 117-103",
        "24/7, 9-5, 10-4, 8:30-16:30, 0900-1700, 2130-2245",
        "Population 600 000 000, budget 1.234.567,00",
        "Count with me: one two three four five six seven eight nine",
        "GPS 45.9917, -125.2071",
        "case 24-CR-1187, MRN 00418827, receipt IOE0912345678",
        "Version 10.2.3.4 on 192.168.1.20",
        "10 km in 45:12, 21.1 km in 1:58:44",
    ],
)
def test_figures_that_are_no_phone_number_stay_quiet(text: str) -> None:
    assert values(text) == []


def test_an_agency_line_is_public_with_and_without_its_area_code() -> None:
    agency = Agency(hotlines=("555-0110",))

    found = [
        list(public_contact.DETECTOR.find(read(text), agency))
        for text in ("555-0110", "(303) 555-0110", "303-555-0111")
    ]

    assert [len(hits) for hits in found] == [1, 1, 0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Phone: 28-64-66-98", "28646698"),
        ("Phone:\n28-64-66-98", "28646698"),
        ("28-64-66-98 office", "28646698"),
        ("081 930 1690-Fax", "819301690"),
        ("call me at 434 14 557 please", "43414557"),
        ("my number is 0961-7596216", "9617596216"),
        ("mándame mensaje al 99 577450", "99577450"),
        ("contact 3660170548", "3660170548"),
    ],
)
def test_a_number_of_any_form_is_seen_where_words_say_that_it_is_one(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Her folder is 28-64-66-98.",
        "A-number 209 555 013, call the lawyer",
        "expediente 24-118-22310, llama al juzgado",
        "Text it: 4111 1111 1111 1111",
        "call between 0900 1700 hours",
        "My driver's license number is 6940579",
        "Here's my SSN: 054-28-6917",
        "su número de pasaporte 24 118 2231",
    ],
)
def test_a_number_of_another_kind_is_no_phone_for_the_words_around_it(text: str) -> None:
    assert values(text) == []
