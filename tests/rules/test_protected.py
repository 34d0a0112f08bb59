"""What is a worker's own to say is never stopped, and a client in the same words still is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.policy import layered
from hatpeg.core.policy_file import parse_policy
from hatpeg.core.rule import CLIENT_SAFETY_FAMILIES, Rule
from tests.makers import a_layer, facts_about
from tests.rules.protected_posts import NEVER_A_NOTE, OWN, WITH_A_CLIENT

EVERYTHING = catalogue.load()
PROTECTING = [rule for rule in EVERYTHING.rules if rule.severity is Severity.ALLOW]
ME = Account("me", Hat.PERSONAL, "elsewhere", "Me")


def findings(text: str, sectors: tuple[str, ...]) -> tuple[Finding, ...]:
    policy = policies.policy_for(EVERYTHING, sectors)
    verdict = check(Draft(text, ME, policy_revision=policy.revision), EVERYTHING, policy, offers=False)
    assert not verdict.unchecked
    return verdict.findings


@pytest.mark.parametrize("text", OWN)
def test_what_is_ones_own_to_say_is_at_most_noted_in_every_sector(text: str) -> None:
    asking = {
        (sector, finding.rule)
        for sector in policies.sectors()
        for finding in findings(text, (sector,))
        if finding.severity > Severity.ADVISE
    }

    assert asking == set()


@pytest.mark.parametrize("text", WITH_A_CLIENT)
def test_a_client_in_the_same_words_is_still_minded(text: str) -> None:
    assert any(finding.severity > Severity.ADVISE for finding in findings(text, ("dv_shelter",)))


@pytest.mark.parametrize("text", WITH_A_CLIENT)
def test_nothing_that_protects_a_client_is_made_a_note_of_beside_one(text: str) -> None:
    lowered = {each.rule for each in findings(text, ("dv_shelter",)) if each.lowered_by}

    assert not {each for each in lowered if each.partition(".")[0] in CLIENT_SAFETY_FAMILIES}


@pytest.mark.parametrize("text", NEVER_A_NOTE)
def test_a_just_complaint_makes_no_note_of_what_helps_somebody_in(text: str) -> None:
    minded = [each for each in findings(text, ("dv_shelter",)) if each.rule == "org.internal_info"]

    assert minded
    assert all(each.severity is Severity.BLOCK for each in minded)


@pytest.mark.parametrize("text", [*OWN, *WITH_A_CLIENT])
def test_what_is_protected_is_lowered_and_never_left_out_or_raised(text: str) -> None:
    policy = policies.policy_for(EVERYTHING, ("general",))
    draft = Draft(text, ME, policy_revision=policy.revision)
    bare = replace(EVERYTHING, rules=tuple(rule for rule in EVERYTHING.rules if rule not in PROTECTING))

    with_them = check(draft, EVERYTHING, policy, offers=False).findings
    without = check(draft, bare, policy, offers=False).findings

    assert {(each.rule, each.place) for each in with_them} == {(each.rule, each.place) for each in without}
    before = {(each.rule, each.place): each.severity for each in without}
    assert all(each.severity <= before[each.rule, each.place] for each in with_them)
    assert all(each.severity is Severity.ADVISE for each in with_them if each.lowered_by)


@pytest.mark.parametrize(
    ("country", "law"),
    [("US", "National Labor Relations Act"), ("GB", "United Kingdom"), ("ca", "Canada"), ("AU", "Aus")],
)
def test_the_law_that_is_named_is_that_of_the_agency_s_country(country: str, law: str) -> None:
    section7 = next(rule for rule in PROTECTING if rule.id == "protected.section7")
    facts = facts_about(Draft("Our pay is low.", ME), agency=Agency(country=country))

    (said,) = section7.listed(facts)

    assert law in said
    assert country.upper() == "US" or "not verified" in said


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
def test_no_policy_switches_a_protective_rule_off(rule: Rule) -> None:
    for hat in rule.hats:
        for severity in Severity:
            setting = a_layer((rule, hat, severity), locked=[(rule, hat)])

            for policy in (
                layered([rule], organisation=setting),
                layered([rule], worker=setting),
                layered([rule], sectors=[setting]),
            ):
                assert policy.severity(rule, hat) is Severity.ALLOW


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
@pytest.mark.parametrize("word", ["off", "advise", "warn", "block"])
def test_no_policy_file_switches_a_protective_rule_off(rule: Rule, word: str) -> None:
    layer = parse_policy(f'format = 1\nname = "Ours"\n[severity]\n"{rule.id}" = "{word}"\n')

    policy = layered([rule], organisation=layer)

    assert all(policy.severity(rule, hat) is Severity.ALLOW for hat in rule.hats)


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
def test_only_ones_own_story_lowers_what_protects_clients(rule: Rule) -> None:
    lowered = {other.id for other in EVERYTHING.rules if rule.may_lower(other.id)}
    for_clients = {each for each in lowered if each.partition(".")[0] in CLIENT_SAFETY_FAMILIES}

    assert not for_clients or rule.id == "protected.own_story"
    assert "client.name" not in lowered
    assert not any(each.startswith(("location.", "identity.number", "identity.address")) for each in lowered)


def test_there_are_four_of_them() -> None:
    assert {rule.id for rule in PROTECTING} == {
        "protected.section7",
        "protected.public_concern",
        "protected.own_story",
        "protected.report",
    }
