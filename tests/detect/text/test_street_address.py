from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.reading import read
from hatpeg.detect.text.street_address import DETECTOR


def found(text: str) -> list[str]:
    return [hit.place.of(text) for hit in DETECTOR.find(read(text), NO_AGENCY)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("come by 77 Fennimore Ct please", "77 Fennimore Ct"),
        ("at 1206 Marsh Hollow Road, Apt. 4B.", "1206 Marsh Hollow Road, Apt. 4B"),
        ("send it to 12 Elm St., Port Ellery, OH 44101-2234", "12 Elm St., Port Ellery, OH 44101-2234"),
        ("18 N. Main St", "18 N. Main St"),
        ("221 West 34th Street, Floor 3", "221 West 34th Street, Floor 3"),
        ("9 The Avenue", "9 The Avenue"),
        ("10½ Vine Lane", None),
        ("1432 county road 8", "1432 county road 8"),
        ("44 kestrel court is empty", "44 kestrel court"),
        ("14b Mill Row", "14b Mill Row"),
        ("12-14 Rose Lane", "12-14 Rose Lane"),
        ("one twelve Birch Street, blue door", "one twelve Birch Street"),
        ("Unit 7349 Box 6067\nDPO AE 99081", "Unit 7349 Box 6067\nDPO AE 99081"),
        ("Suite 4, 61 Larkspur Plaza", "Suite 4, 61 Larkspur Plaza"),
    ],
)
def test_addresses_in_english_are_seen_whole(text: str, address: str | None) -> None:
    assert found(text) == ([address] if address else [])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("vive en la calle Olmo 12, 3.º B", "calle Olmo 12, 3.º B"),
        ("Av. Reforma 310", "Av. Reforma 310"),
        ("Avenida 9 de Julio 1200, piso 3", "Avenida 9 de Julio 1200, piso 3"),
        ("Carrera 15 No. 93-60", "Carrera 15 No. 93-60"),
        ("Calle 12 # 4-56", "Calle 12 # 4-56"),
        ("C/ de la Amargura, 8", "C/ de la Amargura, 8"),
        ("Jirón Ayacucho 540", "Jirón Ayacucho 540"),
        ("en calle olmo 12.", "calle olmo 12"),
        ("Cra. 7 # 12-34", "Cra. 7 # 12-34"),
        ("Paseo de la Castellana 100", "Paseo de la Castellana 100"),
    ],
)
def test_addresses_in_spanish_are_seen_whole(text: str, address: str) -> None:
    assert found(text) == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Hauptstr. 12 is hers", "Hauptstr. 12"),
        ("meet me at hersnapvej 18", "hersnapvej 18"),
        ("Ramon-Stadelmann-Weg 84", "Ramon-Stadelmann-Weg 84"),
        ("Address: 17693 Király u. 15.\nLyss", "17693 Király u. 15."),
        ("233 Erzsébet tér 19.\n Suite 282\n Domoszló\n Hungary 34796", None),
        ("Romavhova ulica 1c, second door", "Romavhova ulica 1c"),
        ("2274 Via delle Coste 41", "2274 Via delle Coste 41"),
        ("Contrada Cagnin, 19", "Contrada Cagnin, 19"),
        ("8, rue Lucy Rémy", "8, rue Lucy Rémy"),
        ("8116 56 rue La Boétie", "8116 56 rue La Boétie"),
        ("688 rue du centre 320\n", "688 rue du centre 320"),
        ("2060 Avenida Otoniel Dutra 1277\n Suite 829\n Salvador\n Brazil 10988", None),
        ("Camino Rivadavia N° 84", "Camino Rivadavia N° 84"),
        ("She is at Klecanská 7\n734 04 Kravaře", "Klecanská 7"),
        ("Emirpad 2\n5092 QB\nBeetsterzwaag", "Emirpad 2"),
    ],
)
def test_addresses_of_the_continent_are_seen_whole(text: str, address: str | None) -> None:
    assert found(text) == [address or text]


@pytest.mark.parametrize(
    ("text", "score"),
    [("118 Elm Street", 1.0), ("118 elm street", 0.9), ("live at 309 Sumac now", 0.6), ("1422 Birchwood #6", 0.6)],
)
def test_the_less_an_address_says_the_less_it_counts(text: str, score: float) -> None:
    hits = list(DETECTOR.find(read(text), NO_AGENCY))

    assert [hit.score for hit in hits] == [score]


@pytest.mark.parametrize(
    "text",
    [
        "Meet at 7 Thursday",
        "We gave 12 Grants and 40 Awards",
        "at 18 I knew everything",
        "42 CFR Part 2 protects you",
        "Plyler v. Doe, 457 U.S. 202",
        "At 24 I came out",
        "5 people on the street",
        "20 beds, 3 baths, 1 court",
        "in 1991 Magic Johnson spoke",
        "Room 12 Court hearing",
        "he has 2 court dates and 3 road trips",
        "from 9 to 5 Monday to Friday",
        "at 350 Americans per day",
        "we drove 12 miles down Elm Street",
        "section 8 way of life",
        "top 20 songs on Spotify",
        "10 Downing Street and 221B Baker Street",
        "trabajo de calle 3 noches",
        "en la calle 5 años",
        "Bed 9\n2024 Annual report",
        "on World AIDS Day 2024 we march",
        "to Families First 2000.",
        "the Calle 13 concert",
        "Auntie 5, Brigade 12",
    ],
)
def test_other_numbers_are_no_addresses(text: str) -> None:
    assert found(text) == []


def test_two_addresses_are_two_hits() -> None:
    assert found("from 12 Elm St to 44 Oak Ave, then home") == ["12 Elm St", "44 Oak Ave"]


def test_hidden_characters_do_not_hide_an_address() -> None:
    assert found("118 E\u200blm Street") == ["118 E\u200blm Street"]
