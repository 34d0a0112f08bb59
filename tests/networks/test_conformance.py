"""Holds our counting to twitter-text's own conformance tables, where they lie beside the checkout."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

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
)
from hatpeg.networks._twitter_text.validity import is_hashtag, is_list, is_username, is_web_address

TABLES = Path(__file__).resolve().parents[3] / "shared" / "conformance"
NOT_HERE = "twitter-text's conformance tables do not lie beside this checkout"

type_of_answer = Callable[[str], Any]


def words(found: list[tuple[int, int]], text: str, skip: int = 0) -> list[str]:
    return [text[start + skip : end] for start, end in found]


def indexed(key: str, find: Callable[[str], list[tuple[int, int]]], skip: int = 0) -> type_of_answer:
    return lambda text: [{key: text[s + skip : e], "indices": [s, e]} for s, e in find(text)]


def named_lists(text: str) -> list[dict[str, Any]]:
    return [
        {"screen_name": name, "list_slug": slug, "indices": [start, end]}
        for start, end, name, slug in mentions_or_lists(text)
    ]


def utf16_length(text: str) -> int:
    """The tables count as Java and JavaScript do."""
    return len(text.encode("utf-16-le")) // 2


def measured(counting: Counting) -> type_of_answer:
    def answer(text: str) -> dict[str, int | bool]:
        result = measure(text, counting)
        composed = unicodedata.normalize("NFC", text)
        lost = utf16_length(text) - utf16_length(composed)  # the tables move all places by what composing saved
        return {
            "weightedLength": result.length,
            "valid": result.valid,
            "permillage": result.permillage,
            "displayRangeStart": 0,
            "displayRangeEnd": utf16_length(composed) + lost - 1,
            "validRangeStart": 0,
            "validRangeEnd": utf16_length(composed[: result.fitting]) + lost - 1,
        }

    return answer


EXTRACT: dict[str, type_of_answer] = {
    "mentions": lambda text: words(mentions(text), text, skip=1),
    "mentions_with_indices": indexed("screen_name", mentions, skip=1),
    "mentions_or_lists_with_indices": named_lists,
    "replies": reply_to,
    "urls": lambda text: words(urls(text), text),
    "urls_with_indices": indexed("url", urls),
    "urls_with_directional_markers": indexed("url", urls),
    "tco_urls_with_params": lambda text: words(urls(text), text),
    "hashtags": lambda text: words(hashtags(text), text, skip=1),
    "hashtags_from_astral": lambda text: words(hashtags(text), text, skip=1),
    "hashtags_with_indices": indexed("hashtag", hashtags, skip=1),
    "cashtags": lambda text: words(cashtags(text), text, skip=1),
    "cashtags_with_indices": indexed("cashtag", cashtags, skip=1),
}
VALIDATE: dict[str, type_of_answer] = {
    # These texts are from before 2017: 140 characters, and every code point weighs one.
    "tweets": lambda text: measure(text, V1).valid,
    "usernames": is_username,
    "lists": is_list,
    "hashtags": is_hashtag,
    "urls": is_web_address,
    "urls_without_protocol": lambda text: is_web_address(text, needs_scheme=False),
    # From 2017 on: 280, weights by script, but an emoji of several code points is several.
    "WeightedTweetsCounterTest": measured(V2),
    # As it is now.
    "WeightedTweetsWithDiscountedEmojiCounterTest": measured(V3),
    "UnicodeDirectionalMarkerCounterTest": measured(V3),
}
FILES = {"twitter-text-extract.yml": EXTRACT, "twitter-text-validate.yml": VALIDATE}


def tables(file: str) -> dict[str, list[dict[str, Any]]]:
    loaded: dict[str, list[dict[str, Any]]] = yaml.safe_load((TABLES / file).read_text("utf-8"))["tests"]
    return loaded


def cases() -> list[object]:
    if not TABLES.is_dir():
        return [pytest.param("", "", {}, marks=pytest.mark.skip(reason=NOT_HERE), id="no tables")]
    return [
        pytest.param(file, section, case, id=f"{section}: {number}: {case['description']}")
        for file in FILES
        for section, rows in tables(file).items()
        for number, case in enumerate(rows)
    ]


@pytest.mark.parametrize(("file", "section", "case"), cases())
def test_we_answer_as_the_tables_do(file: str, section: str, case: dict[str, Any]) -> None:
    answer = FILES[file][section](case["text"])

    assert answer == case["expected"]


@pytest.mark.skipif(not TABLES.is_dir(), reason=NOT_HERE)
@pytest.mark.parametrize("file", FILES)
def test_no_section_of_the_tables_is_left_out(file: str) -> None:
    assert set(tables(file)) == set(FILES[file])
