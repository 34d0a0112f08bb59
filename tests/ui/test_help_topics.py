"""The help topics: the same in both languages, short, and in the voice of the program."""

from __future__ import annotations

import re

import pytest

from hatpeg import resources
from hatpeg.ui.help.state import TOPICS, found, topic_of

LANGUAGES = ("en", "es")
LONGEST = 150
"""Words of one topic."""
NEVER = re.compile(
    r"!|¡|https?://|\]\(|\bviolation|\bforbidden|\billegal|\berror\b|are you sure|\bunfortunately|sensitive data"
    r"|\bPII\b|\bviolación|\bprohibid|\bilegal|\best[áa]s segur|\blamentablemente|datos sensibles|\byou revealed",
    re.IGNORECASE,
)
EACH = pytest.mark.parametrize("language", LANGUAGES)


def written(language: str, key: str) -> str:
    return resources.text(f"help/{language}/{key}.md")


@EACH
def test_every_topic_is_there_and_no_other(language: str) -> None:
    assert {file.stem for file in resources.folder(f"help/{language}").glob("*.md")} == set(TOPICS)


@EACH
@pytest.mark.parametrize("key", TOPICS)
def test_a_topic_is_short_and_keeps_to_the_voice(language: str, key: str) -> None:
    text = written(language, key)

    assert len(text.split()) <= LONGEST
    assert text.startswith("# ")
    assert NEVER.search(text) is None


@pytest.mark.parametrize("key", TOPICS)
def test_both_languages_tell_the_same(key: str) -> None:
    english, spanish = (written(language, key) for language in LANGUAGES)

    assert english != spanish
    assert english.count("\n- ") == spanish.count("\n- ")
    assert english.count("\n\n") == spanish.count("\n\n")
    assert english.count("**") == spanish.count("**")
    assert re.findall(r"\d[\d-]{2,}", english) == re.findall(r"\d[\d-]{2,}", spanish)


def test_titles_are_unlike_each_other() -> None:
    for language in LANGUAGES:
        titles = [topic_of(key, written(language, key)).title for key in TOPICS]
        assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    ("language", "query", "key"),
    [
        ("en", "forgot", "forgotten"),
        ("en", "PASSPHRASE backup", "backup"),
        ("en", "988", "support"),
        ("en", "nvda", ""),
        ("es", "contrasena", "accounts"),
        ("es", "caída libre", ""),
    ],
)
def test_a_search_finds_topics_by_their_words_however_they_are_written(language: str, query: str, key: str) -> None:
    topics = tuple(topic_of(each, written(language, each)) for each in TOPICS)

    keys = [topic.key for topic in found(topics, query)]

    assert keys[:1] == ([key] if key else [])
