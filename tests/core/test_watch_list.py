"""The list keeps digests alone: what its file tells, and what it refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency
from hatpeg.core.errors import WatchListUnreadable
from hatpeg.core.policy import layered
from hatpeg.core.watch_forms import forms_of, pair, part
from hatpeg.core.watch_list import FEWEST_DIGESTS, NOBODY, WatchList
from hatpeg.core.watch_names import parse_names

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
FORMS = [pair("jane", "doe"), part("jane"), part("doe")]


def a_list(*names: str, key: bytes = KEY) -> WatchList:
    return WatchList.of(forms_of(parse_names("\n".join(names)), {}), key)


def test_an_empty_list_holds_nobody() -> None:
    assert not NOBODY
    assert not NOBODY.holds(pair("jane", "doe"))


def test_a_list_holds_what_was_put_in_and_nothing_else() -> None:
    watched = WatchList.of(FORMS, KEY)

    assert all(map(watched.holds, FORMS))
    assert not watched.holds(pair("doe", "jane"))
    assert not watched.holds(part("joan"))


@given(st.sets(st.binary(min_size=1, max_size=12), min_size=1, max_size=60), st.binary(min_size=32, max_size=32))
def test_a_list_read_back_is_the_same_list(forms: set[bytes], key: bytes) -> None:
    watched = WatchList.of(forms, key)

    read_back = WatchList.from_bytes(watched.to_bytes(), key)

    assert read_back == watched
    assert hash(read_back) == hash(watched)
    assert all(map(read_back.holds, forms))


def test_a_long_list_holds_all_its_forms() -> None:
    forms = [part(str(number)) for number in range(70_000)]
    watched = WatchList.of(forms, KEY)

    assert all(map(watched.holds, forms[::100]))
    assert not any(watched.holds(part(str(number))) for number in range(70_000, 71_000))


def test_one_name_or_fifty_make_files_of_one_size() -> None:
    one = a_list("Jane Doe").to_bytes()
    fifty = a_list(*(f"Jane Doe{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(50))).to_bytes()

    assert len(one) == len(fifty) == 1 + 16 + 8 * FEWEST_DIGESTS


def test_the_file_is_sorted_digests_without_repeats() -> None:
    digests = a_list("Jane Doe").to_bytes()[17:]

    rows = [digests[at : at + 8] for at in range(0, len(digests), 8)]
    assert rows == sorted(set(rows))
    assert len(rows) & (len(rows) - 1) == 0


def test_bytes_of_the_file_are_spread_as_chance_spreads_them() -> None:
    digests = a_list("Jane Doe").to_bytes()[17:]

    counts = [digests.count(byte) for byte in range(256)]
    mean = len(digests) / 256
    chi_square = sum((count - mean) ** 2 / mean for count in counts)
    assert 150 < chi_square < 380


def test_no_name_stands_in_the_file_or_in_what_a_list_says_of_itself() -> None:
    watched = a_list("Jane Doe")

    told = repr(watched) + repr(Agency(watched=watched))
    assert b"jane" not in watched.to_bytes().lower()
    assert "jane" not in told.lower()
    assert KEY.hex() not in told


def test_another_key_makes_another_file() -> None:
    assert a_list("Jane Doe") != a_list("Jane Doe", key=OTHER_KEY)
    assert set(_rows(a_list("Jane Doe"))).isdisjoint(_rows(a_list("Jane Doe", key=OTHER_KEY)))


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file[:0],
        lambda file: b"\x09" + file[1:],
        lambda file: file[:-8],
        lambda file: file[:100] + bytes([file[100] ^ 1]) + file[101:],
        lambda file: file + b"12345678",
    ],
)
def test_a_damaged_file_is_refused_with_a_sentence(damage) -> None:  # noqa: ANN001 - one of the functions above
    file = a_list("Jane Doe").to_bytes()

    with pytest.raises(WatchListUnreadable, match="Load the names again"):
        WatchList.from_bytes(damage(file), KEY)


def test_another_key_is_refused_rather_than_finding_nobody() -> None:
    with pytest.raises(WatchListUnreadable):
        WatchList.from_bytes(a_list("Jane Doe").to_bytes(), OTHER_KEY)


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        WatchList.of(FORMS, b"short")


def test_another_list_makes_another_policy() -> None:
    one, other = (layered([], agency=Agency(watched=a_list(name))) for name in ("Jane Doe", "John Roe"))

    assert one.revision != other.revision


def _rows(watched: WatchList) -> list[bytes]:
    digests = watched.to_bytes()[17:]
    return [digests[at : at + 8] for at in range(0, len(digests), 8)]
