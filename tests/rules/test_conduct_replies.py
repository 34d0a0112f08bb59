"""Answers to trolls: what feeds a quarrel is minded in replies and in posts that call somebody, and calm is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue
from hatpeg.core.check import check, see
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.rules.conduct import troll_reply
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()


def draft_of(text: str, *, is_reply: bool) -> Draft:
    return replace(a_draft(text, an_account(Hat.PROFESSIONAL)), is_reply=is_reply)


def minded(text: str, *, is_reply: bool = True) -> list[str]:
    hits, _ = see(text, EVERYTHING, layered([]))
    facts = Facts(draft_of(text, is_reply=is_reply), read(text), hits, layered([]).agency)
    return [place.of(text) for place in troll_reply.look(facts)]


def finding_on(text: str) -> Finding:
    policy = layered([troll_reply.RULE])
    draft = replace(draft_of(text, is_reply=True), policy_revision=policy.revision)
    verdict = check(draft, replace(EVERYTHING, rules=(troll_reply.RULE,)), policy)
    return verdict.findings[0]


@pytest.mark.parametrize("text", ["@kyle_77 get a life.", ".@kyle_77 people like you are the reason."])
def test_a_post_that_calls_somebody_is_an_answer(text: str) -> None:
    assert minded(text, is_reply=False)


def test_a_post_to_everybody_is_none() -> None:
    assert minded("Get a life.", is_reply=False) == []


@pytest.mark.parametrize(
    "text",
    [
        "For the record, our pantry opens at nine.",
        "You don't know what you're walking into alone; call us first.",
        "Do your research on landlords; we have a free guide.",
        "You're not the problem. He is.",
        "One correction: the meeting is on Thursday.",
        "Bless your heart, thank you for the blankets.",
    ],
)
def test_calm_and_kind_answers_stay_quiet(text: str) -> None:
    assert minded(text) == []


def test_three_calm_ways_are_listed_and_the_house_rules_offered() -> None:
    finding = finding_on("You clearly have never worked a day here.")

    assert len(finding.listed) == len(troll_reply.WAYS)
    assert any("house rules" in rewrite.words for rewrite in finding.rewrites)
