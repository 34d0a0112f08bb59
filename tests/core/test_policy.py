"""Layers of rules: the strictest sector, then the organisation, then the worker, each within its bounds."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.policy import NO_LAYER, Policy, PolicyLayer, layered
from hatpeg.core.rule import PERSONAL_ONLY
from tests.makers import a_layer, a_policy, a_rule

WORK, HOME = Hat.PROFESSIONAL, Hat.PERSONAL
FOR_CLIENTS = a_rule("identity.name", Severity.WARN)
FOR_CONDUCT = a_rule("conduct.insult", Severity.WARN)
PROTECTIVE = a_rule("allow.wages", Severity.ALLOW)
severities = st.sampled_from(Severity)


def everywhere(severity: Severity, *, locked: bool = False) -> PolicyLayer:
    """Set one severity for every rule under both hats."""
    keys = [(rule, hat) for rule in (FOR_CLIENTS, FOR_CONDUCT, PROTECTIVE) for hat in Hat]
    return a_layer(*((rule, hat, severity) for rule, hat in keys), locked=keys if locked else ())


def test_without_layers_a_rule_keeps_its_own_severity() -> None:
    assert a_policy(FOR_CLIENTS).severity(FOR_CLIENTS, WORK) is Severity.WARN


def test_a_rule_does_not_matter_under_a_hat_it_is_not_for() -> None:
    rule = a_rule(hats=PERSONAL_ONLY)

    assert a_policy(rule).severity(rule, WORK) is Severity.OFF
    assert a_policy(rule).severity(rule, HOME) is Severity.BLOCK


def test_a_rule_the_policy_has_never_heard_of_keeps_its_own_severity() -> None:
    assert a_policy(FOR_CONDUCT).severity(FOR_CLIENTS, WORK) is Severity.WARN


# ------------------------------------------------------------------------------------------ sectors


def test_the_strictest_sector_wins() -> None:
    mild, strict = everywhere(Severity.ADVISE), everywhere(Severity.BLOCK)

    for sectors in ((mild, strict), (strict, mild)):
        assert a_policy(FOR_CLIENTS, sectors=sectors).severity(FOR_CLIENTS, WORK) is Severity.BLOCK


def test_one_sector_alone_may_loosen() -> None:
    assert a_policy(FOR_CLIENTS, sectors=(everywhere(Severity.ADVISE),)).severity(FOR_CLIENTS, WORK) is Severity.ADVISE


def test_a_sector_that_says_nothing_about_a_rule_stands_for_the_rule_itself() -> None:
    policy = a_policy(FOR_CLIENTS, sectors=(everywhere(Severity.ADVISE), NO_LAYER))

    assert policy.severity(FOR_CLIENTS, WORK) is Severity.WARN


# ------------------------------------------------------------------------------------------ organisation


def test_an_organisation_sets_any_rule_under_work() -> None:
    policy = a_policy(FOR_CLIENTS, FOR_CONDUCT, organisation=everywhere(Severity.BLOCK))

    assert policy.severity(FOR_CONDUCT, WORK) is Severity.BLOCK
    assert policy.severity(FOR_CLIENTS, WORK) is Severity.BLOCK


def test_an_organisation_sets_a_floor_under_personal_for_client_safety_alone() -> None:
    policy = a_policy(FOR_CLIENTS, FOR_CONDUCT, organisation=everywhere(Severity.BLOCK, locked=True))

    assert policy.severity(FOR_CLIENTS, HOME) is Severity.BLOCK
    assert policy.severity(FOR_CONDUCT, HOME) is Severity.WARN
    assert (FOR_CONDUCT.id, HOME) not in policy.locked


def test_an_organisation_cannot_loosen_anything_under_personal() -> None:
    policy = a_policy(FOR_CLIENTS, FOR_CONDUCT, organisation=everywhere(Severity.OFF))

    assert policy.severity(FOR_CLIENTS, HOME) is Severity.WARN
    assert policy.severity(FOR_CONDUCT, HOME) is Severity.WARN


# ------------------------------------------------------------------------------------------ worker


@pytest.mark.parametrize("hat", Hat)
def test_the_worker_may_loosen_what_is_not_locked(hat: Hat) -> None:
    policy = a_policy(FOR_CLIENTS, organisation=everywhere(Severity.BLOCK), worker=everywhere(Severity.OFF))

    assert policy.severity(FOR_CLIENTS, hat) is Severity.OFF


@pytest.mark.parametrize("hat", Hat)
def test_the_worker_cannot_loosen_what_is_locked(hat: Hat) -> None:
    organisation = everywhere(Severity.WARN, locked=True)

    policy = a_policy(FOR_CLIENTS, organisation=organisation, worker=everywhere(Severity.OFF))

    assert policy.severity(FOR_CLIENTS, hat) is Severity.WARN
    assert (FOR_CLIENTS.id, hat) in policy.locked


@pytest.mark.parametrize("hat", Hat)
def test_a_lock_holds_although_the_organisation_names_no_severity(hat: Hat) -> None:
    organisation = a_layer(locked=((FOR_CLIENTS, hat),))
    preset = everywhere(Severity.BLOCK)

    policy = a_policy(FOR_CLIENTS, sectors=(preset,), organisation=organisation, worker=everywhere(Severity.OFF))

    assert policy.severity(FOR_CLIENTS, hat) is Severity.BLOCK
    assert policy.locked == {(FOR_CLIENTS.id, hat)}


@pytest.mark.parametrize("hat", Hat)
def test_the_worker_may_tighten_even_what_is_locked(hat: Hat) -> None:
    organisation = everywhere(Severity.WARN, locked=True)

    policy = a_policy(FOR_CLIENTS, organisation=organisation, worker=everywhere(Severity.BLOCK))

    assert policy.severity(FOR_CLIENTS, hat) is Severity.BLOCK


# ------------------------------------------------------------------------------------------ protective rules


@pytest.mark.parametrize(("wanted", "hat"), list(product(Severity, Hat)))
def test_nobody_can_switch_a_protective_rule(wanted: Severity, hat: Hat) -> None:
    layer = everywhere(wanted, locked=True)

    policy = a_policy(PROTECTIVE, sectors=(layer,), organisation=layer, worker=layer)

    assert policy.severity(PROTECTIVE, hat) is Severity.ALLOW
    assert policy.locked == frozenset()


# ------------------------------------------------------------------------------------------ in general


@given(severities, severities, severities, st.booleans())
def test_the_personal_hat_is_never_looser_for_an_organisation(
    sector: Severity, organisation: Severity, worker: Severity, locked: bool
) -> None:
    def under(layer: PolicyLayer) -> Severity:
        policy = a_policy(FOR_CLIENTS, sectors=(everywhere(sector),), organisation=layer, worker=everywhere(worker))
        return policy.severity(FOR_CLIENTS, HOME)

    assert under(everywhere(organisation, locked=locked)) >= under(NO_LAYER)


@given(severities, severities, severities)
def test_an_organisation_has_no_say_in_conduct_under_personal(
    sector: Severity, organisation: Severity, worker: Severity
) -> None:
    def under(layer: PolicyLayer) -> Severity:
        policy = a_policy(FOR_CONDUCT, sectors=(everywhere(sector),), organisation=layer, worker=everywhere(worker))
        return policy.severity(FOR_CONDUCT, HOME)

    assert under(everywhere(organisation, locked=True)) is under(NO_LAYER)


# ------------------------------------------------------------------------------------------ revision

BASE = a_policy(FOR_CLIENTS, organisation=everywhere(Severity.WARN))
OTHERS = {
    "severity": a_policy(FOR_CLIENTS, organisation=everywhere(Severity.BLOCK)),
    "one hat": a_policy(FOR_CLIENTS, worker=a_layer((FOR_CLIENTS, HOME, Severity.BLOCK))),
    "lock": a_policy(FOR_CLIENTS, organisation=everywhere(Severity.WARN, locked=True)),
    "agency": a_policy(FOR_CLIENTS, organisation=everywhere(Severity.WARN), agency=Agency(name="Harbor House")),
    "another rule": a_policy(FOR_CLIENTS, FOR_CONDUCT, organisation=everywhere(Severity.WARN)),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_the_revision_changes_with_whatever_could_change_a_verdict(other: Policy) -> None:
    assert other.revision != BASE.revision


def test_the_revision_does_not_hang_on_the_order_of_rules_or_settings() -> None:
    settings = [(FOR_CLIENTS, WORK, Severity.BLOCK), (FOR_CONDUCT, WORK, Severity.ADVISE)]

    one = layered((FOR_CLIENTS, FOR_CONDUCT), worker=a_layer(*settings))
    other = layered((FOR_CONDUCT, FOR_CLIENTS), worker=a_layer(*reversed(settings)))

    assert one.revision == other.revision


def test_the_revision_does_not_hang_on_the_names_of_layers() -> None:
    one, other = (a_policy(FOR_CLIENTS, organisation=PolicyLayer(name)) for name in ("March", "April"))

    assert one.revision == other.revision
