"""What could not be checked is named, and everything else is still said."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.check import Catalogue, check, see
from hatpeg.core.detector import TextDetector
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.offers import MOST_OFFERS
from hatpeg.core.place import PhotoPlace, Place, TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.reading import Reading
from hatpeg.core.rule import Rule
from hatpeg.core.verdict import Decision, Verdict
from tests.makers import a_catalogue, a_detector, a_draft, a_network, a_photo, a_policy, a_rule, an_account

REMOVE = Fix(offer=lambda _facts, place: Rewrite("Remove it", place, ""), examples=(), id="remove")
NOTHING = Fix(offer=lambda _facts, _place: None, examples=(), id="nothing")


def verdict_on(text: str, catalogue: Catalogue, policy: Policy | None = None) -> Verdict:
    policy = policy or a_policy(*catalogue.rules)
    return check(a_draft(text, policy=policy), catalogue, policy)


def a_rule_at(*places: Place, identity: str = "identity.name", severity: Severity = Severity.BLOCK) -> Rule:
    return a_rule(identity, severity, look=lambda _facts: places)


def breaks(*_: object) -> Iterable[Hit]:
    raise RuntimeError


def broken_look(_facts: Facts) -> Iterable[Place]:
    raise RuntimeError


def test_a_draft_with_nothing_in_it_is_clear() -> None:
    verdict = verdict_on("Our front desk opens at nine.", a_catalogue())

    assert verdict.decision is Decision.CLEAR
    assert verdict.findings == ()
    assert verdict.rules_checked == 1


def test_a_finding_says_what_its_rule_says() -> None:
    rule = a_rule(family="contact")

    (finding,) = verdict_on("So Jane came", a_catalogue(rule)).findings

    assert (finding.rule, finding.severity, finding.family) == (rule.id, Severity.BLOCK, "contact")
    assert (finding.message, finding.why, finding.instead) == (rule.message, rule.why, rule.instead)
    assert finding.place == TextSpan(3, 7)


def test_a_verdict_is_for_exactly_one_draft() -> None:
    draft = a_draft("Jane", policy=a_policy())

    assert check(draft, a_catalogue(), a_policy()).fingerprint == draft.fingerprint


# ------------------------------------------------------------------------------------- what goes wrong


def test_a_detector_that_fails_is_named_and_the_others_go_on() -> None:
    broken = a_detector(kind="phone-number", find=breaks)

    verdict = verdict_on("Jane came", a_catalogue(detectors=(broken, a_detector())))

    assert verdict.unchecked == ("phone number",)
    assert verdict.decision is Decision.UNCHECKED
    assert [finding.place for finding in verdict.findings] == [TextSpan(0, 4)]


def test_what_a_detector_saw_before_it_failed_is_still_said() -> None:
    def sees_one_and_fails(_reading: Reading, _agency: Agency) -> Iterator[Hit]:
        yield Hit("person-name", TextSpan(0, 4))
        raise RuntimeError

    verdict = verdict_on("Jane came", a_catalogue(detectors=(a_detector(find=sees_one_and_fails),)))

    assert verdict.unchecked == ("person name",)
    assert len(verdict.findings) == 1


def test_a_rule_that_fails_is_named_and_the_others_go_on() -> None:
    broken = a_rule("location.site", look=broken_look, statement="No secret place is named.")

    verdict = verdict_on("Jane came", a_catalogue(broken, a_rule()))

    assert verdict.unchecked == ("No secret place is named.",)
    assert verdict.decision is Decision.UNCHECKED
    assert [finding.rule for finding in verdict.findings] == ["identity.name"]


def test_a_rule_whose_fix_fails_or_is_missing_is_named() -> None:
    def fails(_facts: Facts, _place: TextSpan) -> Rewrite:
        raise RuntimeError

    catalogue = a_catalogue(
        a_rule("identity.one", fixes=("broken",), statement="One."),
        a_rule("identity.two", fixes=("missing",), statement="Two."),
        fixes=(Fix(offer=fails, examples=(), id="broken"),),
    )

    assert verdict_on("Jane", catalogue).unchecked == ("One.", "Two.")


def test_a_rule_that_is_off_is_not_asked() -> None:
    verdict = verdict_on("Jane", a_catalogue(a_rule(severity=Severity.OFF, look=broken_look)))

    assert verdict.decision is Decision.CLEAR
    assert verdict.rules_checked == 0


def test_a_draft_with_photos_is_not_checked() -> None:
    policy = a_policy()

    verdict = check(a_draft(photos=(a_photo(), a_photo("two")), policy=policy), a_catalogue(), policy)

    assert verdict.unchecked == ("photos",)
    assert verdict.decision is Decision.UNCHECKED


def test_a_draft_held_to_other_rules_is_not_checked() -> None:
    verdict = check(a_draft(policy_revision="older"), a_catalogue(), a_policy())

    assert verdict.unchecked == ("the rules changed while this was being checked",)
    assert verdict.decision is Decision.UNCHECKED


def test_what_could_not_be_checked_is_named_once() -> None:
    broken = a_detector(kind="phone-number", find=breaks)

    assert verdict_on("Jane", a_catalogue(detectors=(broken, broken))).unchecked == ("phone number",)


# ------------------------------------------------------------------------------------- the first look


def a_slow_detector(find: Callable[[Reading, Agency], Iterable[Hit]]) -> TextDetector:
    return replace(a_detector(kind="told", find=find), sees="meaning", takes_a_second_look=True)


def first_look_at(text: str, catalogue: Catalogue) -> Verdict:
    policy = a_policy(*catalogue.rules)
    return check(a_draft(text, policy=policy), catalogue, policy, first_look=True)


def test_a_first_look_names_what_takes_a_second_one() -> None:
    slow = a_slow_detector(lambda _reading, _agency: ())
    catalogue = a_catalogue(detectors=(slow, a_detector()))

    verdict = first_look_at("Jane came", catalogue)

    assert verdict.unchecked == ("meaning",)
    assert [finding.place for finding in verdict.findings] == [TextSpan(0, 4)]
    assert verdict_on("Jane came", catalogue).unchecked == ()


def test_a_first_look_decides_nothing_although_nothing_is_left_to_look_at() -> None:
    verdict = first_look_at("Our front desk opens at nine.", a_catalogue())

    assert verdict.is_first_look
    assert verdict.unchecked == ()
    assert verdict.decision is Decision.UNCHECKED


def test_what_looks_twice_is_told_which_look_it_is() -> None:
    told: list[bool] = []
    catalogue = a_catalogue(
        detectors=(a_slow_detector(lambda reading, _agency: told.append(reading.first_look) or ()),)
    )

    first_look_at("Jane", catalogue)
    verdict_on("Jane", catalogue)

    assert told == [True, False]


def test_what_fails_at_first_look_is_named_once() -> None:
    assert first_look_at("Jane", a_catalogue(detectors=(a_slow_detector(breaks),))).unchecked == ("meaning",)


# ------------------------------------------------------------------------------------- places and order


def test_places_that_overlap_are_one_finding() -> None:
    rule = a_rule_at(TextSpan(2, 5), TextSpan(0, 3), TextSpan(4, 8), TextSpan(0, 3))

    assert [finding.place for finding in verdict_on("A long text", a_catalogue(rule)).findings] == [TextSpan(0, 8)]


def test_places_that_only_touch_are_two_findings() -> None:
    rule = a_rule_at(TextSpan(3, 5), TextSpan(0, 3))

    places = [finding.place for finding in verdict_on("A long text", a_catalogue(rule)).findings]

    assert places == [TextSpan(0, 3), TextSpan(3, 5)]


def test_the_most_severe_comes_first_then_the_order_of_the_text_then_photos() -> None:
    mild = a_rule_at(TextSpan(0, 1), identity="a.mild", severity=Severity.ADVISE)
    middle = a_rule_at(TextSpan(5, 6), TextSpan(1, 2), PhotoPlace(0), identity="a.middle", severity=Severity.WARN)
    hard = a_rule_at(TextSpan(7, 8), identity="a.hard", severity=Severity.BLOCK)

    findings = verdict_on("A long text", a_catalogue(mild, middle, hard)).findings

    assert [(finding.rule, finding.place) for finding in findings] == [
        ("a.hard", TextSpan(7, 8)),
        ("a.middle", TextSpan(1, 2)),
        ("a.middle", TextSpan(5, 6)),
        ("a.middle", PhotoPlace(0)),
        ("a.mild", TextSpan(0, 1)),
    ]


def test_the_worst_finding_decides() -> None:
    decisions = {severity: verdict_on("Jane", a_catalogue(a_rule(severity=severity))).decision for severity in Severity}

    assert decisions == {
        Severity.ALLOW: Decision.CLEAR,
        Severity.OFF: Decision.CLEAR,
        Severity.ADVISE: Decision.CLEAR,
        Severity.WARN: Decision.LOOK,
        Severity.BLOCK: Decision.CHANGE,
    }


def test_advice_is_said_although_the_draft_is_clear() -> None:
    verdict = verdict_on("Jane", a_catalogue(a_rule(severity=Severity.ADVISE)))

    assert verdict.decision is Decision.CLEAR
    assert [finding.severity for finding in verdict.findings] == [Severity.ADVISE]


def test_hits_stand_in_the_order_of_the_text_and_once() -> None:
    catalogue = a_catalogue(detectors=(a_detector("came"), a_detector("Jane"), a_detector("came")))

    places = [hit.place for hit in verdict_on("Jane came", catalogue).hits]

    assert places == [TextSpan(0, 4), TextSpan(5, 9)]


# ------------------------------------------------------------------------------------- hats, fixes, length


def test_a_rule_for_the_other_hat_says_nothing() -> None:
    rule = a_rule(hats=(Hat.PERSONAL,))
    policy = a_policy(rule)
    at_work, at_home = (a_draft("Jane", an_account(hat), policy=policy) for hat in (Hat.PROFESSIONAL, Hat.PERSONAL))

    assert check(at_work, a_catalogue(rule), policy).rules_checked == 0
    assert check(at_home, a_catalogue(rule), policy).decision is Decision.CHANGE


def test_the_policy_says_how_much_a_rule_matters() -> None:
    rule = a_rule()
    policy = replace(a_policy(rule), severities={(rule.id, hat): Severity.WARN for hat in Hat})

    assert verdict_on("Jane", a_catalogue(rule), policy).decision is Decision.LOOK


def test_fixes_are_offered_in_their_order_and_once() -> None:
    rule = a_rule(fixes=("nothing", "remove", "remove"))

    (finding,) = verdict_on("Jane", a_catalogue(rule, fixes=(REMOVE, NOTHING))).findings

    assert finding.rewrites == (Rewrite("Remove it", TextSpan(0, 4), ""),)


def test_only_the_first_places_are_offered_fixes_at_once() -> None:
    text = "Jane. " * (MOST_OFFERS + 3)

    findings = verdict_on(text, a_catalogue(a_rule(fixes=("remove",)), fixes=(REMOVE,))).findings

    assert [bool(finding.rewrites) for finding in findings] == [True] * MOST_OFFERS + [False] * 3


def test_a_text_too_long_for_its_network_is_over_by_so_much() -> None:
    assert verdict_on("12345678", a_catalogue(networks=(a_network(limit=5),))).over_limit == 3
    assert verdict_on("12345", a_catalogue(networks=(a_network(limit=5),))).over_limit == 0
    assert verdict_on("12345678", a_catalogue()).over_limit == 0


def test_detectors_are_given_the_agency() -> None:
    told: list[Agency] = []
    agency = Agency(name="Harbor House")
    detector = a_detector(find=lambda _reading, given: told.append(given) or ())

    verdict_on("Jane", a_catalogue(detectors=(detector,)), a_policy(agency=agency))

    assert told == [agency]


def test_hits_can_be_seen_without_any_rule() -> None:
    hits, unchecked = see("Jane came", a_catalogue(detectors=(a_detector(), a_detector(find=breaks))), a_policy())

    assert [hit.place for hit in hits] == [TextSpan(0, 4)]
    assert unchecked == ("person name",)
    assert a_policy().agency == NO_AGENCY


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_text_makes_the_check_fail(text: str) -> None:
    assert verdict_on(text, a_catalogue()).unchecked == ()
