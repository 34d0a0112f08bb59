"""Names of the list are met however they are written, and a forename alone is no name."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency
from hatpeg.core.hit import Hit
from hatpeg.core.reading import read
from hatpeg.core.watch_forms import forms_of
from hatpeg.core.watch_list import WatchList
from hatpeg.core.watch_names import parse_names
from hatpeg.detect.nicknames import nicknames
from hatpeg.detect.text.watch_name import find
from tests.bench.texts import NASTY, nasty

NAMES = """
Robert Stillwagon
Guadalupe Arriaga
Thandiwe Khumalo
Xóchitl Barrera Luna
María de la Cruz Ortega
Jan van der Berg
Noor Al-Hamdani
Wei-Ling Tsao
Seán O'Brien
Emeka Nwosu-Hart
Destiny Rae Calhoun
Hope Young
Will Love
In-ho Peace
Suharto
Will
Анна Иванова
王伟
Sue McDonald
Mary Ann Kettler
"""
AGENCY = Agency(watched=WatchList.of(forms_of(parse_names(NAMES), nicknames()), bytes(range(32))))


def hits(text: str, kind: str = "watch-name") -> list[Hit]:
    return [hit for hit in find(read(text), AGENCY) if hit.kind == kind]


@pytest.mark.parametrize(
    "written",
    [
        "Robert Stillwagon",
        "robert stillwagon",
        "ROBERT STILLWAGON",
        "Stillwagon, Robert",
        "Stillwagon Robert",
        "Bobby Stillwagon",
        "Robert James Stillwagon",
        "Robert J. Stillwagon",
        'Robert "Bobby" Stillwagon',
        "R. Stillwagon",
        "R Stillwagon",
        "Robert S.",
        "robert s",
        "Robert Stillwagon’s",
        "\u200b".join("Robert Stillwagon"),
        "Rоbеrt Stіllwаgоn",
        "Róbért Stillwàgon",
        "#justiceforrobertstillwagonnow",
        "#RobertStillwagonStrong",
        "@robert.stillwagon",
        "robertstillwagon",
        "Robert Stilwagon",
        "Robert Stillwaggon",
        "Robert Stillwagno",
        "Robert Stillwagan",
        "Rboert Stillwagon",
        "Bob Stilwagon",
        "R💔o💔b💔e💔r💔t S💔t💔i💔l💔l💔w💔a💔g💔o💔n",
        "Lupita Arriaga",
        "Thandi Khumalo",
        "Xochitl Barrera",
        "Barrera Luna",
        "Xochitl Luna",
        "Maria Delacruz",
        "maria de la cruz",
        "María Ortega",
        "Jan Vanderberg",
        "van der Berg, Jan",
        "Noor Alhamdani",
        "Noor al Hamdani",
        "Weiling Tsao",
        "Wei Tsao",
        "Sean O Brien",
        "Sean OBrien",
        "the Nwosu-Hart boys",
        "Emeka Hart",
        "Destiny Calhoun",
        "Rae Calhoun",
        "Hope Young",
        "Suharto",
        "Анна Иванова",
        "Sue Mc Donald",
        "Will Love",
        "#willlove",
        "Ann Kettler",
    ],
)
def test_a_name_is_met_however_it_is_written(written: str) -> None:
    text = f"So glad that {written} is with us tonight"

    (first, *_rest) = hits(text)

    start = text.index(written)
    assert start <= first.place.start
    assert first.place.end <= start + len(written)


def test_a_name_is_met_inside_a_script_without_spaces() -> None:
    text = "今天王伟来了"

    assert [hit.place.of(text) for hit in hits(text)] == ["王伟"]


@pytest.mark.parametrize(
    "text",
    [
        "Robert came by with a coat.",
        "The Stillwagon bakery is open.",
        "Robert. Stillwagon said nothing.",
        "Robert, Stillwagon and Lee",
        "Robert and Stillwagon",
        "Robert's Stillwagon",
        "There is hope for the young.",
        "May she rest in peace, we will love her always.",
        "Hogan will come.",
        "I will be there.",
        "Wei-Ling is here.",
        "Mary Ann is here.",
        "Vitamin R is not one.",
        "#StillRollingOnTheWagon",
        "",
    ],
)
def test_half_a_name_and_words_that_look_like_one_are_left_alone(text: str) -> None:
    assert hits(text) == []


def test_a_lone_forename_is_a_part_and_says_little() -> None:
    (part,) = hits("Robert came by with a coat.", "watch-part")

    assert part.score < 0.5
    assert part.value == ""


def test_a_part_inside_a_whole_name_is_not_told_again() -> None:
    assert hits("Robert Stillwagon came by.", "watch-part") == []


def test_one_slip_is_less_sure_than_the_name() -> None:
    (exact,), (near,) = hits("Robert Stillwagon"), hits("Robert Stillwagen")

    assert near.score < exact.score


def test_no_hit_repeats_a_name() -> None:
    assert {hit.value for hit in find(read("Robert Stillwagon and Lupita"), AGENCY)} == {""}


def test_without_a_list_nothing_is_looked_for() -> None:
    assert list(find(read("Robert Stillwagon"), Agency())) == []


@given(st.text(max_size=120))
def test_whatever_is_written_places_lie_in_the_text(text: str) -> None:
    for hit in find(read(text), AGENCY):
        assert 0 <= hit.place.start < hit.place.end <= len(text)


@pytest.mark.parametrize("name", [*NASTY, "names"])
def test_time_grows_with_the_text_alone(name: str) -> None:
    text = "Robert van de la " * 2000 if name == "names" else nasty(name, 30_000)
    reading = read(text)

    start = time.process_time()
    list(find(reading, AGENCY))

    assert time.process_time() - start < 1.5
