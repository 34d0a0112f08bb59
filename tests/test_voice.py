"""What people read, in both languages: all of it is there, short, plain, and it neither blames nor promises."""

from __future__ import annotations

import re
from statistics import fmean

import pytest

from hatpeg.core.reading_level import grade
from tests.gathering import sentences

ALL = tuple(sentences.gathered().values())
SPANISH = {
    each.one: each.said
    for each in sentences.entries((sentences.LOCALE / "es" / sentences.CATALOGUE).read_text("utf-8"))
}
PLACEHOLDER = re.compile(r"\{(\w+)")
NEVER = ("!", "violation", "forbidden", "illegal", "you revealed", "are you sure", "unfortunately", "sensitive data")
NUNCA = ("!", "infracción", "prohibido", "ilegal", "revelaste", "¿estás seguro", "lamentablemente")
HIGHEST_GRADE = 7
ONE_LINE = 3
"""Words from which on a text has a grade: a button's label is no sentence."""


def test_spanish_says_everything() -> None:
    assert [each.one for each in ALL if not all(SPANISH.get(each.one, ("",)))] == []


def test_both_languages_fill_in_the_same() -> None:
    unlike = [
        each.one
        for each in ALL
        for said in SPANISH.get(each.one, ())
        if set(PLACEHOLDER.findall(said)) != set(PLACEHOLDER.findall(each.one + each.many)) and not each.many
    ]

    assert unlike == []


def test_findings_and_reasons_are_short_in_both_languages() -> None:
    limited = [each for each in ALL if each.limit]

    assert len(limited) >= 100
    long = [text for each in limited for text in (each.one, *SPANISH[each.one]) if len(text) > each.limit]
    assert long == []


@pytest.mark.parametrize(("language", "words"), [("en", NEVER), ("es", NUNCA)])
def test_nobody_is_blamed_or_shouted_at(language: str, words: tuple[str, ...]) -> None:
    said = [each.one for each in ALL] if language == "en" else [text for texts in SPANISH.values() for text in texts]

    assert [text for text in said if any(word in text.casefold() for word in words)] == []


def test_nothing_is_counted_that_cannot_be_known_offline() -> None:
    knows = re.compile(r"\{\w*\} (?:followers|likes|views|friends)|\b\d+ followers", re.IGNORECASE)

    assert [each.one for each in ALL if knows.search(each.one) or knows.search(each.many)] == []


def test_the_words_are_plain() -> None:
    grades = [grade(each.one) for each in ALL if len(each.one.split()) > ONE_LINE]

    assert fmean(grades) <= HIGHEST_GRADE
