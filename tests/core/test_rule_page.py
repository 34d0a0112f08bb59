"""The page of a rule says everything a supervisor looks up, and shows words as they are."""

from __future__ import annotations

from dataclasses import replace

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.rule import Source
from hatpeg.core.rule_page import rule_book, rule_page
from tests.makers import a_rule

EVERYWHERE = {"general": dict.fromkeys(Hat, Severity.BLOCK)}


def test_a_page_says_what_why_how_strictly_and_where_it_comes_from() -> None:
    rule = replace(a_rule(statement="No names."), sources=(Source("A", "A book", "https://example.org"),))

    page = rule_page(rule, EVERYWHERE)

    for words in ("No names.", rule.why, rule.instead, "must change in every sector", "A book", "https://example.org"):
        assert words in page


def test_sectors_are_grouped_by_how_strict_they_are() -> None:
    rule = replace(a_rule(), hats=frozenset({Hat.PERSONAL}))
    levels = {
        "one": {Hat.PERSONAL: Severity.WARN},
        "two": {Hat.PERSONAL: Severity.BLOCK},
        "three": {Hat.PERSONAL: Severity.WARN},
    }

    assert "**Personal:** must change in two; worth a look in one, three" in rule_page(rule, levels)


def test_examples_cannot_become_markup() -> None:
    page = rule_page(replace(a_rule(), flags=("<b>*Jane* [x](y)\nnext",)), EVERYWHERE)

    assert r"\<b\>\*Jane\* \[x\](y) next" in page


def test_a_source_without_an_address_is_said_to_be_unverified() -> None:
    assert "A book (not verified)" in rule_page(replace(a_rule(), sources=(Source("A", "A book"),)), EVERYWHERE)


def test_the_book_holds_every_rule_once() -> None:
    rules = catalogue.load().rules

    book = rule_book(rules, {rule.id: policies.levels_of(rule) for rule in rules})

    assert all(book.count(f"Rule `{rule.id}`.") == 1 for rule in rules)
