"""Nothing gets out but the very draft that was checked, once."""

import hashlib
from dataclasses import replace

import pytest

from hatpeg.core.check import check
from hatpeg.core.draft import Audience, Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import SENTENCES, Gate, Pass, Reason, Refusal
from hatpeg.core.policy import Policy
from hatpeg.core.seen import Seen
from hatpeg.core.verdict import Decision, Verdict
from tests.makers import a_catalogue, a_draft, a_network, a_photo, a_policy, a_rule, an_account

RULE = a_rule()
POLICY = a_policy(RULE)
DRAFT = a_draft(policy=POLICY)


def checked(
    draft: Draft, severity: Severity = Severity.BLOCK, limit: int | None = None, *, first_look: bool = False
) -> Verdict:
    rule = replace(RULE, severity=severity)
    catalogue = a_catalogue(rule, networks=(a_network(limit=limit),))
    return check(draft, catalogue, Policy({}, revision=draft.policy_revision), first_look=first_look)


def a_pass(gate: Gate, draft: Draft = DRAFT) -> Pass:
    permit = gate.ask(draft, checked(draft))
    assert isinstance(permit, Pass)
    return permit


def test_a_checked_draft_gets_out() -> None:
    gate = Gate()

    assert gate.let_out(a_pass(gate), DRAFT) == DRAFT.text


CHANGED = {
    "text": replace(DRAFT, text="Our front desk opens at ten."),
    "a space": replace(DRAFT, text=DRAFT.text + " "),
    "account": replace(DRAFT, account=an_account(identity="account-2")),
    "hat": replace(DRAFT, account=an_account(Hat.PERSONAL)),
    "audience": replace(DRAFT, account=an_account(audience=Audience.FRIENDS)),
    "network": replace(DRAFT, account=an_account(network="x")),
    "photo": replace(DRAFT, photos=(a_photo(),)),
    "policy": replace(DRAFT, policy_revision="newer"),
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_a_draft_that_changed_after_its_check_gets_no_pass(changed: Draft) -> None:
    assert Gate().ask(changed, checked(DRAFT)) == Refusal(Reason.CHANGED)


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_a_draft_that_changed_after_its_pass_does_not_get_out(changed: Draft) -> None:
    gate = Gate()

    assert gate.let_out(a_pass(gate), changed) == Refusal(Reason.CHANGED)


def test_a_draft_without_a_verdict_gets_no_pass() -> None:
    assert Gate().ask(DRAFT, None) == Refusal(Reason.NOT_CHECKED)


@pytest.mark.parametrize("text", ["Our front desk opens at nine.", "Jane came by."])
def test_a_draft_that_was_only_looked_at_once_gets_no_pass(text: str) -> None:
    draft = replace(DRAFT, text=text)

    assert Gate().ask(draft, checked(draft, Severity.WARN, first_look=True)) == Refusal(Reason.NOT_CHECKED)
    assert isinstance(Gate().ask(draft, checked(draft, Severity.WARN)), Pass)


def test_a_draft_that_could_not_be_checked_gets_no_pass() -> None:
    draft = replace(DRAFT, photos=(a_photo(),))
    verdict = checked(draft)

    assert verdict.decision is Decision.UNCHECKED
    assert Gate().ask(draft, verdict) == Refusal(Reason.UNCHECKABLE)


def test_a_draft_with_something_to_change_gets_no_pass() -> None:
    draft = replace(DRAFT, text="Jane came by.")

    assert Gate().ask(draft, checked(draft)) == Refusal(Reason.MUST_CHANGE)


def test_a_draft_that_is_too_long_gets_no_pass() -> None:
    assert Gate().ask(DRAFT, checked(DRAFT, limit=len(DRAFT.text) - 1)) == Refusal(Reason.TOO_LONG)
    assert isinstance(Gate().ask(DRAFT, checked(DRAFT, limit=len(DRAFT.text))), Pass)


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_an_empty_draft_gets_no_pass(text: str) -> None:
    draft = replace(DRAFT, text=text)

    assert Gate().ask(draft, checked(draft)) == Refusal(Reason.EMPTY)


@pytest.mark.parametrize("severity", [Severity.WARN, Severity.ADVISE, Severity.OFF, Severity.ALLOW])
def test_a_draft_with_nothing_that_must_change_gets_a_pass(severity: Severity) -> None:
    draft = replace(DRAFT, text="Jane came by.")

    assert isinstance(Gate().ask(draft, checked(draft, severity)), Pass)


def test_a_pass_is_good_once() -> None:
    gate = Gate()
    permit = a_pass(gate)
    gate.let_out(permit, DRAFT)

    assert gate.let_out(permit, DRAFT) == Refusal(Reason.USED)


def test_a_pass_that_was_shown_for_another_draft_is_spent() -> None:
    gate = Gate()
    permit = a_pass(gate)
    gate.let_out(permit, replace(DRAFT, text="Something else"))

    assert gate.let_out(permit, DRAFT) == Refusal(Reason.USED)


def test_a_new_pass_makes_the_earlier_one_void() -> None:
    gate = Gate()
    earlier, later = a_pass(gate), a_pass(gate)

    assert gate.let_out(earlier, DRAFT) == Refusal(Reason.USED)
    assert gate.let_out(later, DRAFT) == DRAFT.text


def test_a_refusal_makes_the_earlier_pass_void() -> None:
    gate = Gate()
    permit = a_pass(gate)
    gate.ask(DRAFT, None)

    assert gate.let_out(permit, DRAFT) == Refusal(Reason.USED)


def test_a_pass_from_another_gate_is_worth_nothing() -> None:
    gate = Gate()
    a_pass(gate)

    assert gate.let_out(a_pass(Gate()), DRAFT) == Refusal(Reason.USED)


def test_a_pass_made_by_hand_is_worth_nothing() -> None:
    gate = Gate()
    real = a_pass(gate)
    forged = object.__new__(Pass)
    object.__setattr__(forged, "fingerprint", real.fingerprint)

    assert gate.let_out(forged, DRAFT) == Refusal(Reason.USED)


def test_every_refusal_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Reason)
    assert all(Refusal(reason).sentence.endswith(".") for reason in Reason)


# ------------------------------------------------------------------------------------- photos

COPY = b"the verified copy"
WITH_PHOTO = replace(
    DRAFT, photos=(a_photo(seen=Seen(64, 40, looked_over=True, copy=hashlib.sha256(COPY).hexdigest())),)
)


def test_a_photo_gets_out_with_the_pass_of_its_draft_before_or_after_the_text() -> None:
    gate = Gate()
    permit = a_pass(gate, WITH_PHOTO)

    before = gate.let_out_photo(permit, WITH_PHOTO, 0, COPY)
    text = gate.let_out(permit, WITH_PHOTO)
    after = gate.let_out_photo(permit, WITH_PHOTO, 0, COPY)

    assert (before, text, after) == (COPY, DRAFT.text, COPY)


def test_no_other_bytes_get_out_than_those_that_were_verified() -> None:
    gate = Gate()

    assert gate.let_out_photo(a_pass(gate, WITH_PHOTO), WITH_PHOTO, 0, COPY + b" ") == Refusal(Reason.PHOTO_CHANGED)


def test_a_photo_without_a_verified_copy_does_not_get_out() -> None:
    gate = Gate()
    draft = replace(WITH_PHOTO, photos=(a_photo(seen=Seen(64, 40, looked_over=True)),))

    assert gate.let_out_photo(a_pass(gate, draft), draft, 0, COPY) == Refusal(Reason.PHOTO_CHANGED)


def test_a_photo_does_not_get_out_of_a_draft_that_changed() -> None:
    gate = Gate()
    permit = a_pass(gate, WITH_PHOTO)

    changed = replace(WITH_PHOTO, text="Our front desk opens at ten.")

    assert gate.let_out_photo(permit, changed, 0, COPY) == Refusal(Reason.CHANGED)


def test_a_photo_does_not_get_out_with_an_earlier_pass() -> None:
    gate = Gate()
    earlier = a_pass(gate, WITH_PHOTO)
    a_pass(gate, WITH_PHOTO)

    assert gate.let_out_photo(earlier, WITH_PHOTO, 0, COPY) == Refusal(Reason.USED)


def test_a_photo_alone_is_no_empty_draft() -> None:
    draft = replace(WITH_PHOTO, text="")

    assert isinstance(Gate().ask(draft, checked(draft)), Pass)
