"""What every network promises, and how the ones with ways of their own count."""

from __future__ import annotations

import pkgutil
from datetime import date
from importlib import import_module
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from hatpeg import networks
from hatpeg.core.draft import Audience
from hatpeg.core.network import Network
from hatpeg.networks._graphemes import graphemes

FILES = sorted(file.name for file in pkgutil.iter_modules(networks.__path__) if file.name[0] != "_")
NETWORKS: dict[str, Network] = {name: import_module(f"hatpeg.networks.{name}").NETWORK for name in FILES}
EACH = pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS.keys())
ANY_TEXT = st.text(st.characters(codec=None), max_size=120)  # lone surrogates too
EXPECTED = """
bluesky elsewhere facebook instagram linkedin mastodon nextdoor reddit telegram threads tiktok tumblr whatsapp
wordpress x youtube
"""


def test_the_networks_caseworkers_use_are_there() -> None:
    assert set(NETWORKS) == set(EXPECTED.split())


def test_a_network_is_called_as_its_file() -> None:
    assert [network.id for network in NETWORKS.values()] == list(NETWORKS)


@EACH
def test_a_name_is_a_plain_word_that_a_caseworker_says(network: Network) -> None:
    assert network.name.replace(" ", "").isalpha()
    assert network.name[0].isupper()


@EACH
def test_the_day_the_facts_were_looked_up_is_a_day(network: Network) -> None:
    assert date(2015, 1, 1) < date.fromisoformat(network.checked) <= date(2026, 11, 25)


@EACH
def test_addresses_are_encrypted_and_carry_no_text(network: Network) -> None:
    for address in filter(None, (network.compose_address, network.source, network.taking_down.source)):
        parts = urlsplit(address)

        assert parts.scheme == "https"
        assert parts.hostname
        assert not parts.query


@EACH
def test_how_a_post_is_taken_down_is_told_for_the_phone_and_the_web(network: Network) -> None:
    down = network.taking_down

    assert date(2026, 1, 1) < date.fromisoformat(down.checked) <= date(2026, 11, 26)
    for steps in (down.phone, down.web):
        assert len(steps) >= 2
        assert any("elete" in step for step in steps)
    for sentence in (*down.phone, *down.web, down.stays):
        assert sentence.endswith(".")
        assert len(sentence) <= 110


@EACH
def test_the_audience_to_start_from_is_one_the_network_offers(network: Network) -> None:
    assert network.safest in network.audiences
    assert len(set(network.audiences)) == len(network.audiences)


@EACH
def test_audiences_go_from_the_widest_to_the_narrowest(network: Network) -> None:
    order = list(Audience)

    assert all(order.index(wide) < order.index(narrow) for wide, narrow in pairwise(network.audiences))


@EACH
def test_limits_are_above_nothing(network: Network) -> None:
    assert network.limit is None or network.limit > 0
    assert network.see_more is None or 0 < network.see_more < (network.limit or 0)


@EACH
def test_what_it_does_with_places_is_said_in_short_sentences(network: Network) -> None:
    assert network.place_habit.endswith(".")
    assert len(network.place_habit) <= 110


@EACH
def test_an_empty_text_counts_nothing_and_fits(network: Network) -> None:
    assert network.count("") == 0
    assert network.over("") == 0


@EACH
@given(text=ANY_TEXT)
def test_any_text_at_all_can_be_counted(network: Network, text: str) -> None:
    assert network.count(text) >= 0


@EACH
@pytest.mark.parametrize("piece", ["#", "@", "http://", "a.", "@a@a.", "👨\u200d", "🇺", "e\u0301\u0316", "\ufe0f"])
def test_counting_takes_time_in_proportion(network: Network, piece: str) -> None:
    text = piece * (100_000 // len(piece))

    network.count(text)  # the whole run has a time limit; a square of this would be minutes


def test_an_unknown_network_is_taken_to_be_public() -> None:
    assert NETWORKS["elsewhere"].safest is Audience.EVERYONE
    assert NETWORKS["elsewhere"].over("a" * 1_000_000) == 0


LINK = "https://harbor.example.org/a/very/long/page/that/goes/on"


@pytest.mark.parametrize(
    ("network", "text", "length"),
    [
        ("mastodon", "Open today", 10),
        ("mastodon", LINK, 23),
        ("mastodon", f"See {LINK}.", 28),
        ("mastodon", "harbor.org", 10),
        ("mastodon", "Thanks @ana@social.example.org!", 12),
        ("mastodon", "Thanks @ana@social.example.", 12),
        ("mastodon", "ana@social.example", 18),
        ("mastodon", "@ana", 4),
        ("mastodon", f"{LINK}/@ana@b.org", 23),
        ("mastodon", "💜👩🏽‍⚕️🇺🇸", 3),
        ("mastodon", "señora sen\u0303ora", 13),
        ("bluesky", "Open today", 10),
        ("bluesky", LINK, len(LINK)),
        ("bluesky", "👨‍👩‍👧‍👦", 1),
        ("bluesky", "👍🏽🇺🇸🇲🇽", 3),
        ("bluesky", "cafe\u0301", 4),
        ("bluesky", "한국어", 3),
        ("bluesky", "one\r\ntwo", 7),
        ("x", "Open today", 10),
        ("x", f"See {LINK}.", 28),
        ("x", "harbor.org", 23),
        ("x", "👨‍👩‍👧‍👦", 2),
        ("x", "避難所", 6),
        ("threads", "Open today", 10),
        ("threads", "señora", 6),
        ("threads", "避難所", 3),
        ("threads", "💜", 4),
        ("threads", "👍🏽", 8),
        ("threads", "🇺🇸", 8),
        ("threads", "© 2026", 6),
        ("threads", LINK, len(LINK)),
        ("youtube", "señora", 7),
        ("facebook", "💜", 2),
        ("reddit", "💜", 1),
    ],
)
def test_each_network_counts_in_its_own_way(network: str, text: str, length: int) -> None:
    assert NETWORKS[network].count(text) == length


@pytest.mark.parametrize(
    ("network", "limit"), [("x", 280), ("bluesky", 300), ("mastodon", 500), ("threads", 500), ("instagram", 2200)]
)
def test_one_character_too_many_is_told(network: str, limit: int) -> None:
    assert NETWORKS[network].over("a" * limit) == 0
    assert NETWORKS[network].over("a" * (limit + 1)) == 1


@given(st.text("🇺🇸👨👩❤\u200d\ufe0f\u0301ae🏽\r\n\u0600क\u094d각\u1100\u1161", max_size=40))
def test_counting_flags_apart_changes_no_count(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))
