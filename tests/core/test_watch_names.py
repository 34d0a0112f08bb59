"""A list of names is read whole or not at all, and no sentence about it repeats a name."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.errors import WatchListUnreadable
from hatpeg.core.watch_forms import Person, forms_of, pair, spellings
from hatpeg.core.watch_names import parse_names

MANY_LINES = "\n".join(["Jane Doe"] * 100_000)


def people(text: str) -> list[Person]:
    return list(parse_names(text))


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Jane Doe", Person(("jane",), (), ("doe",))),
        ("  JANE   DOE  ", Person(("jane",), (), ("doe",))),
        ("Xóchitl Barrera Luna", Person(("xochitl",), ("barrera",), ("luna",))),
        ("Maria de la Cruz", Person(("maria",), (), ("de la cruz",))),
        ("María del Carmen López García", Person(("maria",), ("del carmen", "lopez"), ("garcia",))),
        ("Noor Al-Hamdani", Person(("noor",), (), ("al-hamdani",))),
        ("Wei-Ling Tsao", Person(("wei-ling",), (), ("tsao",))),
        ("Seán O’Brien", Person(("sean",), (), ("o'brien",))),
        ("Dr. Jane Doe Jr.", Person(("jane",), (), ("doe",))),
        ("Mrs Smith", Person(("mrs",), (), ("smith",))),
        ("Al Gomez", Person(("al",), (), ("gomez",))),
        ("Don Briley", Person(("don",), (), ("briley",))),
        ('Robert "Bobby" Stillwagon', Person(("robert",), ("bobby",), ("stillwagon",))),
        ("van der Berg, Jan", Person(("jan",), (), ("van der berg",))),
        ("Doe, Jane Marie", Person(("jane", "marie"), (), ("doe",))),
        ("Suharto", Person(("suharto",))),
        ("王伟", Person(("王伟",))),
        ("Jane D.", Person(("jane",), (), ("d",))),
    ],
)
def test_a_line_is_read_as_a_name(line: str, person: Person) -> None:
    assert people(line)[0] == person


def test_blank_lines_and_remarks_are_left_out() -> None:
    assert len(people("\ufeff# spring\n\nJane Doe\n   \nJohn Roe\r\n")) == 2


def test_two_words_with_a_comma_are_read_both_ways() -> None:
    assert people("Jane,Doe") == [Person(("doe",), (), ("jane",)), Person(("jane",), (), ("doe",))]


@pytest.mark.parametrize(
    "table",
    [
        "First Name,Last Name,DOB\nJane,Doe,1990-01-01\n",
        "last_name;first_name\nDoe;Jane\n",
        'id,name,notes\n17,"Doe, Jane",calls on Mondays\n',
        "Name\nJane Doe\n",
        "Nombre\tApellidos\nJane\tDoe\n",
    ],
)
def test_a_table_with_a_heading_is_read_by_its_columns(table: str) -> None:
    assert Person(("jane",), (), ("doe",)) in people(table)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There is no name"),
        ("\n\n  \n", "There is no name"),
        ("Jane Doe\n4711\n", "Line 2 of the list of names holds only digits"),
        ("Jane Doe\n???\n", "Line 2 of the list of names holds only digits and signs"),
        ("Jane Doe 1990\n", "Line 1 of the list of names holds more than a name"),
        ("Jane Doe <jane@example.org>", "Line 1 of the list of names holds more than a name"),
        ("1,Jane,Doe\n2,John,Roe\n", "Line 1 of the list of names has more than one column"),
        ("Jane\tDoe\n", "Line 1 of the list of names has more than one column"),
        ("first name,city\nJane,Paris\n", "needs a column 'name'"),
        ("please remember to call her back\n", "Line 1 of the list of names is too long for a name"),
        ("please remember to call her\n", "Line 1 of the list of names is too long for a name"),
        (MANY_LINES, "more than 20,000"),
    ],
    ids=range(12),
)
def test_what_is_no_list_of_names_gets_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(WatchListUnreadable) as refused:
        parse_names(text)

    assert sentence in refused.value.sentence
    assert "jane" not in refused.value.sentence.lower()


@given(st.one_of(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=5).map("\n".join)))
def test_whatever_is_loaded_is_read_or_refused(text: str) -> None:
    with suppress(WatchListUnreadable):
        list(forms_of(parse_names(text), {}))


def test_forenames_alone_and_half_a_forename_are_no_pair() -> None:
    names = {"mary": ("molly",), "ann": ("annie",)}
    forms = set(forms_of(parse_names("Mary Ann Smith\nWei-Ling Tsao"), names))

    assert pair("ann", "smith") in forms
    assert pair("molly", "smith") in forms
    assert pair("mary", "ann") not in forms
    assert pair("wei", "ling") not in forms


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("de la cruz", ("cruz", "delacruz")),
        ("al-hamdani", ("hamdani", "alhamdani")),
        ("o'brien", ("obrien", "brien")),
        ("nwosu-hart", ("nwosu", "hart", "nwosuhart")),
        ("doe", ("doe",)),
        ("le", ("le",)),
    ],
)
def test_a_surname_is_met_with_and_without_its_small_words(name: str, words: tuple[str, ...]) -> None:
    assert spellings(name) == words
