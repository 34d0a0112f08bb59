"""An organization that only observes: what it would stop is shown beside the draft, and nothing is stopped by it."""

from __future__ import annotations

from hatpeg import catalogue, policies
from hatpeg.cli.report import reasons
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, parse_organisation, together
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.verdict import Verdict

KNOWN = catalogue.load()
RULE = "location.checkin"
TEXT = "Checked in at the county courthouse, third floor."
STRICT = f'format = 1\nname = "Harbor House"\nlocked = ["{RULE}"]\n[severity]\n"{RULE}" = "block"\n'
OBSERVING = parse_organisation(STRICT.replace("[severity]", "observe = true\n[severity]"))
ENFORCING = parse_organisation(STRICT)


def verdict_under(organisation: object, text: str = TEXT, hat: Hat = Hat.PROFESSIONAL) -> Verdict:
    policy = policies.policy_in_force(KNOWN, (), organisation=organisation)
    draft = Draft(text, Account("a", hat, "facebook", "x"), policy_revision=policy.revision)
    return check(draft, KNOWN, policy, offers=False)


def test_it_stops_nothing_and_says_what_it_would_stop() -> None:
    without, observed, enforced = map(verdict_under, (NO_ORGANISATION, OBSERVING, ENFORCING))

    assert enforced.of(Severity.BLOCK)
    assert observed.decision is without.decision is not enforced.decision
    (finding,) = (each for each in observed.findings if each.rule == RULE)
    assert (finding.severity, finding.observed) == (Severity.WARN, Severity.BLOCK)
    assert any("would have this changed" in line for line in reasons(finding))


def test_what_was_off_becomes_a_note_at_most() -> None:
    off = PolicyLayer(severities={(RULE, Hat.PROFESSIONAL): Severity.OFF})

    policy = policies.policy_in_force(KNOWN, (), organisation=OBSERVING, worker=off)
    draft = Draft(TEXT, Account("a", Hat.PROFESSIONAL, "facebook", "x"), policy_revision=policy.revision)
    found = [each for each in check(draft, KNOWN, policy, offers=False).findings if each.rule == RULE]
    assert [(each.severity, each.observed) for each in found] == [(Severity.ADVISE, Severity.BLOCK)]


def test_an_observing_policy_loosens_nothing_that_the_presets_say() -> None:
    looser = parse_organisation(STRICT.replace('"block"', '"off"').replace("[severity]", "observe = true\n[severity]"))

    assert verdict_under(looser).decision is verdict_under(NO_ORGANISATION).decision


def test_another_edition_voids_what_was_checked_before() -> None:
    revisions = {policies.policy_in_force(KNOWN, (), organisation=each).revision for each in (OBSERVING, ENFORCING)}

    assert len(revisions) == 2


def test_one_file_that_observes_does_not_make_remarks_of_another_that_enforces() -> None:
    assert not together((ENFORCING, OBSERVING)).observes
    assert not together((OBSERVING, ENFORCING)).observes
    assert together((OBSERVING, OBSERVING)).observes
    assert not together(()).observes
