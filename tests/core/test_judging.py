"""Protective rules lower what they may, where they reach, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg.core.check import check
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import Reach, Rule
from hatpeg.core.verdict import Decision, Verdict
from tests.makers import a_catalogue, a_draft, a_policy, a_rule

TWO = "Jane came. Pay is low."


def wages(look: object = None, lowers: tuple[str, ...] = ("conduct.",), reach: Reach = Reach.SENTENCE) -> Rule:
    """A protective rule that recognises talk of pay."""

    def says_pay(facts: Facts) -> list[TextSpan]:
        at = facts.draft.text.find("Pay")
        return [TextSpan(at, at + 3)] if at >= 0 else []

    rule = a_rule("protected.wages", Severity.ALLOW, look=look or says_pay, statement="Pay may be talked about.")
    return replace(rule, lowers=lowers, reach=reach)


def minds(identity: str, *places: TextSpan, severity: Severity = Severity.BLOCK) -> Rule:
    return a_rule(identity, severity, look=lambda _facts: places)


def verdict_of(*rules: Rule) -> Verdict:
    policy = a_policy(*rules)
    return check(a_draft(TWO, policy=policy), a_catalogue(*rules), policy)


def test_a_protective_rule_makes_a_note_of_what_it_covers() -> None:
    (finding,) = verdict_of(wages(), minds("conduct.rude", TextSpan(11, 14))).findings

    assert finding.severity is Severity.ADVISE
    assert finding.lowered_by == "protected.wages"


@pytest.mark.parametrize(
    ("identity", "place"),
    [("client.name", TextSpan(11, 14)), ("conduct.rude", TextSpan(0, 4)), ("conduct.rude", TextSpan(0, 14))],
    ids=["another family", "another sentence", "more than its sentence"],
)
def test_it_lowers_nothing_else(identity: str, place: TextSpan) -> None:
    verdict = verdict_of(wages(), minds(identity, place))

    assert verdict.decision is Decision.CHANGE
    assert verdict.findings[0].lowered_by == ""


def test_one_that_reaches_over_the_draft_lowers_in_every_sentence() -> None:
    verdict = verdict_of(wages(reach=Reach.DRAFT), minds("conduct.rude", TextSpan(0, 4)))

    assert [finding.severity for finding in verdict.findings] == [Severity.ADVISE]


def test_it_never_raises_a_note() -> None:
    note = minds("conduct.rude", TextSpan(11, 14), severity=Severity.ADVISE)

    (finding,) = verdict_of(wages(), note).findings

    assert (finding.severity, finding.lowered_by) == (Severity.ADVISE, "")


def test_a_protective_rule_that_fails_lowers_nothing_and_is_named() -> None:
    def breaks(_facts: Facts) -> list[TextSpan]:
        raise RuntimeError

    verdict = verdict_of(wages(look=breaks), minds("conduct.rude", TextSpan(11, 14)))

    assert verdict.unchecked == ("Pay may be talked about.",)
    assert verdict.findings[0].severity is Severity.BLOCK


def test_a_protective_rule_finds_nothing_by_itself_and_is_not_counted() -> None:
    verdict = verdict_of(wages())

    assert verdict.findings == ()
    assert verdict.rules_checked == 0


def test_a_finding_lists_what_its_rule_lists() -> None:
    rule = replace(minds("client.mosaic", TextSpan(0, 4)), listed=lambda _facts: ("an age", "a town"))

    assert verdict_of(rule).findings[0].listed == ("an age", "a town")


def test_a_rule_whose_list_fails_is_named() -> None:
    def breaks(_facts: Facts) -> tuple[str, ...]:
        raise RuntimeError

    verdict = verdict_of(replace(minds("client.mosaic", TextSpan(0, 4)), listed=breaks, statement="Details add up."))

    assert verdict.unchecked == ("Details add up.",)
