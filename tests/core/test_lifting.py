"""A reason lifts the finding it was given for, on the very words, and nothing that always stays on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import policies
from hatpeg.core.check import check
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import Gate, Pass, Reason, Refusal, refused
from hatpeg.core.kept import Acknowledged
from hatpeg.core.lifting import LISTED, REASONS, NotSo, is_lifted
from hatpeg.core.policy import NO_LAYER, PolicyLayer, layered
from hatpeg.core.policy_file import parse_policy
from hatpeg.core.rule import any_of
from hatpeg.core.verdict import Verdict
from tests.makers import a_catalogue, a_detector, a_draft, a_policy, a_rule

RULE = a_rule()
WORK, HOME = Hat.PROFESSIONAL, Hat.PERSONAL
ABOUT_ME = Acknowledged(RULE.id, NotSo.ABOUT_ME, "Jane")


def checked(
    text: str, layer: PolicyLayer = NO_LAYER, severity: Severity = Severity.BLOCK, *, kind: str = "person-name"
) -> tuple[Draft, Verdict]:
    rule = replace(RULE, severity=severity, look=any_of(kind))
    policy = a_policy(rule, organisation=layer)
    draft = a_draft(text, policy=policy)
    return draft, check(draft, a_catalogue(rule, detectors=[a_detector("Jane", kind)]), policy)


@pytest.mark.parametrize("code", NotSo)
def test_each_of_the_three_reasons_lets_the_draft_out(code: NotSo) -> None:
    draft, verdict = checked("Jane is my own name.")

    outcome = Gate().ask(draft, verdict, [Acknowledged(RULE.id, code, "Jane")])

    assert len(REASONS) == 3
    assert isinstance(outcome, Pass)


OTHERS = {
    "other words": replace(ABOUT_ME, words="Jan"),
    "another rule": replace(ABOUT_ME, rule="client.name"),
    "a code that is not known": replace(ABOUT_ME, code="because"),
    "other letters": replace(ABOUT_ME, words="jane"),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_a_reason_for_something_else_lifts_nothing(other: Acknowledged) -> None:
    draft, verdict = checked("Jane is my own name.")

    assert Gate().ask(draft, verdict, [other]) == Refusal(Reason.MUST_CHANGE)


def test_one_reason_does_not_lift_what_else_must_change() -> None:
    draft, verdict = checked("Jane met jane.")

    assert refused(draft, verdict, [ABOUT_ME]) == Refusal(Reason.MUST_CHANGE)
    assert refused(draft, verdict, [ABOUT_ME, replace(ABOUT_ME, words="jane")]) is None


def test_a_reason_opens_nothing_that_was_not_checked() -> None:
    draft, verdict = checked("Jane is my own name.")

    assert refused(replace(draft, text="Jane is my own name. Or"), verdict, [ABOUT_ME]) == Refusal(Reason.CHANGED)
    assert refused(draft, None, [ABOUT_ME]) == Refusal(Reason.NOT_CHECKED)


@pytest.mark.parametrize("kind", LISTED)
def test_what_stands_on_a_list_cannot_be_lifted(kind: str) -> None:
    draft, verdict = checked("Jane came by.", kind=kind)

    assert not verdict.findings[0].can_be_lifted
    assert refused(draft, verdict, [ABOUT_ME]) == Refusal(Reason.MUST_CHANGE)


def test_what_the_policy_marks_as_always_on_cannot_be_lifted() -> None:
    layer = PolicyLayer("Harbor House", always_on=frozenset({(RULE.id, WORK)}))
    draft, verdict = checked("Jane came by.", layer)

    assert not verdict.findings[0].can_be_lifted
    assert refused(draft, verdict, [ABOUT_ME]) == Refusal(Reason.MUST_CHANGE)


def test_only_what_stops_is_lifted() -> None:
    draft, verdict = checked("Jane came by.", severity=Severity.WARN)

    assert not is_lifted(verdict.findings[0], draft.text, [ABOUT_ME])


def test_marking_a_rule_as_always_on_makes_earlier_verdicts_worthless() -> None:
    assert a_policy(RULE).revision != a_policy(RULE, organisation=parse_policy(
        'format = 1\nalways_on = ["identity.name"]'
    )).revision  # fmt: skip


def test_an_organization_marks_only_what_protects_clients_under_the_personal_hat() -> None:
    conduct, client = a_rule("conduct.tone"), a_rule("client.name")
    layer = parse_policy('format = 1\nalways_on = ["conduct.tone", "client.name"]')

    policy = layered([conduct, client], organisation=layer)

    assert policy.always_on == {("conduct.tone", WORK), ("client.name", WORK), ("client.name", HOME)}


def test_a_worker_marks_nothing_as_always_on_and_takes_no_mark_away() -> None:
    layer = PolicyLayer(always_on=frozenset({(RULE.id, WORK)}))

    assert layered([RULE], worker=layer).always_on == frozenset()
    assert layered([RULE], [layer], worker=NO_LAYER).always_on == {(RULE.id, WORK)}


def test_every_sector_keeps_hidden_places_hidden() -> None:
    for sector in policies.sectors():
        assert ("location.confidential_site", HOME) in policies.preset(sector).always_on, sector
