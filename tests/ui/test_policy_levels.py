"""What may be chosen of each rule, and what a choice means: locks hold, the law's own rules are no choice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, parse_organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.policy import Policy, PolicyLayer
from hatpeg.core.rule import Rule
from hatpeg.ui.policy.levels import Level, level_of, rule_state, severity_of, whole_policy, with_level

WORK, HOME = Hat.PROFESSIONAL, Hat.PERSONAL
LOCKED = Organisation(
    name="Harbor House",
    layer=PolicyLayer(
        "Harbor House", {("location.checkin", WORK): Severity.BLOCK}, frozenset({("location.checkin", WORK)})
    ),
)


def rule(name: str) -> Rule:
    return next(each for each in catalogue.load().rules if each.id == name)


def policy(laid_down: Organisation = NO_ORGANISATION, own: Organisation = NO_ORGANISATION) -> Policy:
    return policies.policy_for(catalogue.load(), ("dv_shelter",), organisation=laid_down, worker=own.layer)


def chosen(name: str, hat: Hat, level: Level, laid_down: Organisation = NO_ORGANISATION) -> Organisation:
    start = policy(laid_down).severity(rule(name), hat)
    return with_level(NO_ORGANISATION, (name, hat), level, start)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("start", [Severity.OFF, Severity.ADVISE, Severity.WARN, Severity.BLOCK])
def test_a_choice_is_shown_as_it_was_made(level: Level, start: Severity) -> None:
    assert level_of(severity_of(level, start)) is level


def test_a_reminder_stays_as_soft_as_it_was() -> None:
    assert severity_of(Level.REMIND, Severity.ADVISE) is Severity.ADVISE
    assert severity_of(Level.REMIND, Severity.BLOCK) is Severity.WARN


def test_choosing_what_it_was_at_the_start_is_no_choice() -> None:
    own = chosen("location.checkin", WORK, Level.REMIND)

    back = with_level(own, ("location.checkin", WORK), Level.MUST, Severity.BLOCK)

    assert ("location.checkin", WORK) in own.layer.severities
    assert not back.layer.severities


def test_a_rule_that_is_turned_down_says_what_it_lets_through_and_one_that_is_raised_says_nothing() -> None:
    down = chosen("location.checkin", WORK, Level.OFF)
    up = chosen("language.stigma", WORK, Level.MUST)

    lowered = rule_state(rule("location.checkin"), WORK, policy(), policy(own=down))
    raised = rule_state(rule("language.stigma"), WORK, policy(), policy(own=up))

    assert "No longer looked for" in lowered.effect
    assert rule("location.checkin").message.rstrip(".") in lowered.effect
    assert raised.level is Level.MUST
    assert not raised.effect


def test_what_is_locked_can_only_be_raised_and_says_who_has_set_it() -> None:
    state = rule_state(rule("location.checkin"), WORK, policy(LOCKED), policy(LOCKED), LOCKED.name)

    assert state.allowed == {Level.MUST}
    assert state.set_by == "Set by Harbor House"
    assert state.why_not


def test_a_choice_against_a_lock_does_not_hold_even_where_it_was_kept() -> None:
    own = Organisation(layer=PolicyLayer("", {("location.checkin", WORK): Severity.OFF}))

    now = policy(LOCKED, own)
    whole = whole_policy(LOCKED, own, catalogue.load().rules, now)

    assert now.severity(rule("location.checkin"), WORK) is Severity.BLOCK
    assert whole.layer.severities["location.checkin", WORK] is Severity.BLOCK


@pytest.mark.parametrize("name", ["conduct.obscenity", "conduct.insult_person", "language.stigma", "org.spokesperson"])
def test_conduct_and_opinion_cannot_be_chosen_for_personal(name: str) -> None:
    state = rule_state(rule(name), HOME, policy(), policy())

    assert not state.allowed
    assert state.why_not


def test_under_personal_what_protects_people_can_only_be_raised() -> None:
    state = rule_state(rule("client.anecdote"), HOME, policy(), policy())

    assert state.level is Level.REMIND
    assert state.allowed == {Level.REMIND, Level.MUST}


@pytest.mark.parametrize("hat", Hat)
def test_what_the_law_protects_is_no_choice(hat: Hat) -> None:
    state = rule_state(rule("protected.section7"), hat, policy(), policy())

    assert not state.is_choice
    assert not state.allowed


def test_the_words_of_what_is_laid_down_stay_those_of_the_organization() -> None:
    laid_down = replace(LOCKED, jurisdiction="UK", answers={"1": "Theirs."}, observes=True)
    own = replace(chosen("language.stigma", WORK, Level.MUST), name="Mine", answers={"1": "Mine."}, approver="Me")

    whole = whole_policy(laid_down, own, catalogue.load().rules, policy(laid_down, own))

    assert (whole.name, whole.jurisdiction, whole.answers, whole.approver, whole.observes) == (
        "Harbor House", "UK", {"1": "Theirs."}, "", True,
    )  # fmt: skip
    assert whole.layer.severities["language.stigma", WORK] is Severity.BLOCK


def test_a_policy_that_goes_out_is_read_back_with_what_was_chosen_and_locked() -> None:
    own = chosen("location.checkin", WORK, Level.REMIND)
    now = policy(own=own)

    whole = whole_policy(NO_ORGANISATION, own, catalogue.load().rules, now, locks=True)
    read = parse_organisation(written_organisation(whole))

    assert read.layer.severities["location.checkin", WORK] is Severity.WARN
    assert ("location.checkin", WORK) not in whole.layer.locked
    assert ("client.name", WORK) in read.layer.locked
    assert not any(hat is HOME and name.startswith("conduct.") for name, hat in whole.layer.locked)
