"""Our own cases over the ground of twitter-text's tables, which do not travel with the program."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.networks._twitter_text import (
    V1,
    V2,
    V3,
    Counting,
    cashtags,
    hashtags,
    measure,
    mentions,
    mentions_or_lists,
    reply_to,
    urls,
    weighted_length,
)
from hatpeg.networks._twitter_text.validity import is_hashtag, is_list, is_username, is_web_address

ANY_TEXT = st.text(st.characters(codec=None), max_size=200)  # lone surrogates too
BUSY_TEXT = st.text("ab.:/#@$-_?!()é中Я1٣ \n\u200d\ufe0f\ufeff👩🏽🇺🇸", max_size=120)


def found(text: str, find: Callable[[str], list[tuple[int, int]]]) -> list[str]:
    return [text[start:end] for start, end in find(text)]


# ------------------------------------------------------------------------------------------------ links


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://harbor.example.org today", ["https://harbor.example.org"]),
        ("See HTTP://Harbor.ORG/Page", ["HTTP://Harbor.ORG/Page"]),
        ("harbor.org, harbor.org.uk and harbor.coop", ["harbor.org", "harbor.org.uk", "harbor.coop"]),
        ("open 9.30 to 5.15, room 12.a", []),
        ("Thank you.Really.", []),
        ("notes.txt and backup.tar.bz2", []),
        ("(https://a.org/b)", ["https://a.org/b"]),
        ("https://a.org/wiki/House_(home) is one", ["https://a.org/wiki/House_(home)"]),
        ("https://a.org/b.", ["https://a.org/b"]),
        ("https://a.org/b?c=d!", ["https://a.org/b?c=d"]),
        ("https://a.org?c=d", ["https://a.org?c=d"]),
        ("a.org?c=d", ["a.org"]),
        ("https://a.org:8080/x", ["https://a.org:8080/x"]),
        ("ana@harbor.org", []),
        ("@harbor.org #harbor.org $harbor.org", []),
        ("https://under_score.harbor.org", ["https://under_score.harbor.org"]),
        ("https://har_bor.org", []),
        ("https://-harbor.org https://harbor-.org", []),
        ("https://refugio-niñas.org", ["https://refugio-niñas.org"]),
        ("refugioniñas.org", ["refugioniñas.org"]),
        ("避難所.org", []),
        ("見てharbor.orgだ", ["harbor.org"]),
        ("https://避難所.org", ["https://避難所.org"]),
        ("https://пример.рф/путь", ["https://пример.рф/путь"]),
        ("https://xn--e1afmkfd.xn--p1ai", ["https://xn--e1afmkfd.xn--p1ai"]),
        ("https://xn--приют.org", []),
        (f"https://{'a' * 63}.org", [f"https://{'a' * 63}.org"]),
        (f"https://{'a' * 64}.org", []),
        (f"https://a.org/{'b' * 4090}", []),
        ("https://t.co/abc123's and https://t.co/abc-d", ["https://t.co/abc123", "https://t.co/abc"]),
        (f"https://t.co/{'a' * 41}", []),
        ("a.org b.org\nc.org", ["a.org", "b.org", "c.org"]),
        ("https://a.orghttps://b.org", []),
        ("\u2067https://a.org\u2069", ["https://a.org"]),
    ],
)
def test_links_are_found_where_x_finds_them(text: str, links: list[str]) -> None:
    assert found(text, urls) == links


def test_links_without_a_scheme_can_be_left_out() -> None:
    assert urls("a.org https://b.org c.org", bare=False) == [(6, 19)]


# ------------------------------------------------------------------------------------------------ tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#DVAM and #Ni1Más.", ["#DVAM", "#Ni1Más"]),
        ("#2026 is a year, #2026plan a tag", ["#2026plan"]),
        ("no#tag here, &#39; neither", []),
        ("(#one)#two -#three", ["#one", "#two", "#three"]),
        ("#one#two", []),
        ("＃全角 #приют #סיוע #مأوى", ["＃全角", "#приют", "#סיוע", "#مأوى"]),
        ("💜#pride 💜\ufe0f#pride", ["#pride", "#pride"]),
        ("#️⃣ is a key", []),
        ("#https://a.org", []),
        ("https://a.org/#top a.org/#top", []),
        ("#_ #1_2 #·", []),
        ("#il·lusió #می‌خواهم", ["#il·lusió", "#می‌خواهم"]),
        ("#\U00010400\U000104a0", ["#\U00010400\U000104a0"]),
    ],
)
def test_hashtags_are_found_where_x_finds_them(text: str, tags: list[str]) -> None:
    assert found(text, hashtags) == tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@ana, .@ben and cc:@cy_1", ["@ana", "@ben", "@cy_1"]),
        ("RT @ana rt@ben sort@cy", ["@ana", "@ben"]),
        ("ana@ben.org", []),
        ("@ana@ben.social", []),
        ("@anaé", []),
        ("@https://a.org", []),
        ("!@ana #@ana $@ana %@ana &@ana *@ana @@ana", []),
        ("＠ana", ["＠ana"]),
        ("の@anaに", ["@ana"]),
        ("@ana/helpers", ["@ana"]),
    ],
)
def test_mentions_are_found_where_x_finds_them(text: str, names: list[str]) -> None:
    assert found(text, mentions) == names


def test_a_list_follows_a_name_and_begins_with_a_letter() -> None:
    assert mentions_or_lists("@ana/helpers-1 @ben/2nd") == [(0, 14, "ana", "/helpers-1"), (15, 19, "ben", "")]


@pytest.mark.parametrize(
    ("text", "name"), [("@ana hi", "ana"), ("\u3000@ana", "ana"), (".@ana", None), ("@anaé", None)]
)
def test_a_reply_begins_with_a_name(text: str, name: str | None) -> None:
    assert reply_to(text) == name


def test_cashtags_are_short_and_stand_alone() -> None:
    assert found("$ABC, $x.a $abcdefg a$ABC $5 $AB1", cashtags) == ["$ABC", "$x.a"]


def test_names_lists_and_tags_can_be_checked_whole() -> None:
    good = [is_username("@ana_1"), is_list("@ana/helpers"), is_hashtag("#dvam")]
    bad = [is_username("@ana-1"), is_username("@ana/helpers"), is_list("@ana/"), is_list(" @ana/b"), is_hashtag("#1")]

    assert all(good)
    assert not any(bad)


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://ana:pass@a.example.org:8080/b;c=d?e=f#g/?", True),
        ("http://10.0.0.255/", True),
        ("http://[2001:db8::1]:80/", True),
        ("http://💜.net", True),
        ("ftp://a.org/", False),
        ("http://10.0.0.256/", False),
        ("http://a b.org/", False),
        ("http://a.org/ ", False),
        ("http://a_b.org/", False),
        ("http://a_b.c.org/", True),
        ("http://-a.org/", False),
        ("a.org/b", False),
    ],
)
def test_web_addresses_can_be_checked_whole(address: str, *, is_one: bool) -> None:
    assert is_web_address(address) is is_one


def test_a_web_address_may_go_without_a_scheme_when_allowed() -> None:
    assert is_web_address("a.org/b", needs_scheme=False)


# ------------------------------------------------------------------------------------------------ weights


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Doors open at nine.", 19),
        ("Abrimos a las nueve, señora.", 28),
        ("cafe\u0301", 4),
        ("避難所", 6),
        ("приют", 5),
        ("“so” — it’s…", 13),  # an ellipsis weighs two
        ("€5", 3),
        ("https://a.org", 23),
        ("a.org", 23),
        ("Call us: https://harbor.example.org/help?now=1.", 9 + 23 + 1),
        ("💜", 2),
        ("👍🏽", 2),
        ("👩🏽‍❤️‍💋‍👩🏿", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🏳️‍🌈", 2),
        ("🏳️‍⚧️", 2),
        ("🇺🇸", 2),
        ("🇽🇽", 4),
        ("1️⃣", 2),
        ("☺️", 2),
        ("☺\ufe0e", 4),
        ("😀‍😀", 5),  # nobody draws these two as one
        ("🏽", 2),
        ("\ud800", 2),
    ],
)
def test_the_length_is_the_one_x_counts(text: str, length: int) -> None:
    assert weighted_length(text) == length


@pytest.mark.parametrize(("counting", "length"), [(V1, 7), (V2, 11), (V3, 2)])
def test_older_ways_of_counting_take_an_emoji_apart(counting: Counting, length: int) -> None:
    assert weighted_length("👨‍👩‍👧‍👦", counting) == length


def test_a_measure_tells_how_much_fits() -> None:
    result = measure("a" * 279 + "避")

    assert (result.length, result.fitting, result.valid) == (281, 279, False)


def test_a_text_with_a_code_point_that_is_no_character_cannot_be_posted() -> None:
    result = measure("ab\ufffecd")

    assert (result.fitting, result.valid) == (2, False)


def test_an_empty_text_cannot_be_posted() -> None:
    assert not measure("").valid


# ------------------------------------------------------------------------------------------------ promises


@given(ANY_TEXT | BUSY_TEXT)
def test_places_lie_in_the_text_in_order_and_apart(text: str) -> None:
    for find in (urls, hashtags, mentions, cashtags):
        places = [0, *(point for place in find(text) for point in place), len(text)]

        assert places == sorted(places)


@given(ANY_TEXT | BUSY_TEXT)
def test_the_length_is_never_negative_and_the_fitting_part_fits(text: str) -> None:
    result = measure(text)

    assert 0 <= result.fitting <= result.composed
    assert result.length == weighted_length(text) >= 0


MANY = 100_000
SPITEFUL = {
    "hashes": "#",
    "ats": "@",
    "schemes": "http://",
    "schemed hosts": "http://a.",
    "points": "a.",
    "other points": "中.",
    "underscores": "_中",
    "joined people": "👨\u200d",
    "families": "👨‍👩‍👧‍👦",
    "half flags": "🇺",
    "selectors": "\ufe0f",
    "accents out of order": "\u0301\u0316",
    "brackets": "a.co/(",
    "links": "é.co ",
    "codes": "a.xn--",
    "short links": "https://t.co/a?",
    "tags": "#a",
    "shares": "$a.",
}


@pytest.mark.parametrize("piece", SPITEFUL.values(), ids=SPITEFUL.keys())
def test_spite_takes_no_longer_than_a_long_text(piece: str) -> None:
    text = (piece * (MANY // len(piece) + 1))[:MANY]

    started = time.perf_counter()
    for look in (weighted_length, hashtags, mentions, cashtags):
        look(text)
    spent = time.perf_counter() - started

    assert spent < 2, "the machine is shared; alone this takes a tenth of that"


@pytest.mark.parametrize("end", [".com", "._", ".com/((((("])
def test_one_endless_host_is_looked_at_once(end: str) -> None:
    started = time.perf_counter()
    for piece in ("中", "a", "-", "a_", "a.é"):
        weighted_length(piece * (MANY // len(piece)) + end)
    spent = time.perf_counter() - started

    assert spent < 2


def test_an_ordinary_long_text_is_counted_between_two_key_presses() -> None:
    text = ("Our front desk is open, and the phone is answered day and night. " * 80)[:5000]

    best = min(_seconds(text) for _ in range(5))

    assert best < 0.005


def _seconds(text: str) -> float:
    started = time.perf_counter()
    weighted_length(text)
    return time.perf_counter() - started
