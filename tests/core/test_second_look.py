"""An answer opens exactly one draft, once, for a day, on the computer that asked; and nothing that nobody can allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hatpeg.core.check import check
from hatpeg.core.draft import Audience, Draft, Hat
from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.gate import Gate, Pass, Reason, Refusal, refused
from hatpeg.core.lifting import LISTED
from hatpeg.core.policy import NO_LAYER, PolicyLayer
from hatpeg.core.rule import any_of
from hatpeg.core.second_look.answering import (
    APART,
    LASTS,
    SENTENCES,
    Allowance,
    Answer,
    Asked,
    Here,
    LookedAt,
    Said,
    State,
    Unopened,
    WhyNot,
    answered,
    opened,
)
from hatpeg.core.second_look.asking import BACK, NEVER, WHY, Back, Request, Why, may_be_asked, shown_of
from hatpeg.core.second_look.reviewer import BOX_BYTES, LONGEST_NAME, Reviewer, parse_reviewer
from hatpeg.core.verdict import Verdict
from tests.makers import a_catalogue, a_detector, a_draft, a_photo, a_policy, a_rule, an_account

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
DANA, ALEX = b"d" * 32, b"a" * 32
WORK = Hat.PROFESSIONAL


def stopped(
    text: str = "Jane came by.", rule: str = "client.name", kind: str = "person-name", layer: PolicyLayer = NO_LAYER
) -> tuple[Draft, Verdict, Request]:
    """Give a draft that is stopped, its verdict, and what somebody else is asked about it."""
    minds = a_rule(rule, look=any_of(kind))
    policy = a_policy(minds, organisation=layer)
    draft = a_draft(text, policy=policy)
    verdict = check(draft, a_catalogue(minds, detectors=[a_detector("Jane", kind)]), policy)
    shown = shown_of(draft, policy, verdict.findings)
    return draft, verdict, Request("0" * 32, NOW, draft.parts, shown, Why.AGREED)


DRAFT, VERDICT, REQUEST = stopped()
ASKED = Asked(REQUEST.id, DRAFT.fingerprint, NOW, DANA, REQUEST.marks, REQUEST.why)
HERE = Here(b"", {DANA}, NOW)


def yes(request: Request = REQUEST, at: datetime = NOW) -> Answer:
    answer = answered(request, Said(allows=True), DANA, at)
    assert isinstance(answer, Answer)
    return answer


def allowance() -> Allowance:
    outcome = opened(yes(), DANA, ASKED, HERE)
    assert isinstance(outcome, Allowance)
    return outcome


def test_an_allowed_draft_gets_out() -> None:
    gate = Gate()
    permit = gate.ask(DRAFT, VERDICT, (), LookedAt(allowance(), NOW))

    assert isinstance(permit, Pass)
    assert permit.second_look == REQUEST.id
    assert gate.let_out(permit, DRAFT) == DRAFT.text


def test_without_a_second_look_the_same_draft_stays_in() -> None:
    assert Gate().ask(DRAFT, VERDICT) == Refusal(Reason.MUST_CHANGE)


def test_it_lets_a_draft_out_once() -> None:
    gate, looked_at = Gate(), LookedAt(allowance(), NOW)
    permit = gate.ask(DRAFT, VERDICT, (), looked_at)
    assert isinstance(permit, Pass)
    gate.let_out(permit, DRAFT)

    assert gate.ask(DRAFT, VERDICT, (), looked_at) == Refusal(Reason.LOOKED_AT_ONCE)


def test_asking_the_gate_alone_does_not_use_it_up() -> None:
    gate, looked_at = Gate(), LookedAt(allowance(), NOW)
    gate.ask(DRAFT, VERDICT, (), looked_at)

    assert isinstance(gate.ask(DRAFT, VERDICT, (), looked_at), Pass)


CHANGED = {
    "a character": replace(DRAFT, text=DRAFT.text + "."),
    "a space": replace(DRAFT, text=DRAFT.text + " "),
    "account": replace(DRAFT, account=an_account(identity="account-2")),
    "audience": replace(DRAFT, account=an_account(audience=Audience.FRIENDS)),
    "network": replace(DRAFT, account=an_account(network="x")),
    "photo": replace(DRAFT, photos=(a_photo(),)),
    "reply": replace(DRAFT, is_reply=True),
    "policy": replace(DRAFT, policy_revision="newer"),
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_whatever_changes_in_the_draft_voids_it(changed: Draft) -> None:
    verdict = replace(VERDICT, fingerprint=changed.fingerprint)

    assert Gate().ask(changed, verdict, (), LookedAt(allowance(), NOW)) == Refusal(Reason.MUST_CHANGE)


@pytest.mark.parametrize("later", [LASTS, LASTS + timedelta(days=9), -APART - timedelta(seconds=1)])
def test_it_holds_for_a_day_and_not_by_a_clock_that_was_set_back(later: timedelta) -> None:
    looked_at = LookedAt(allowance(), NOW + later)

    assert refused(DRAFT, VERDICT, (), looked_at) == Refusal(Reason.MUST_CHANGE)
    assert refused(DRAFT, VERDICT, (), LookedAt(allowance(), NOW + LASTS - timedelta(seconds=1))) is None


def test_what_was_not_there_when_it_was_allowed_still_stops() -> None:
    outcome = replace(allowance(), marks=frozenset())

    assert Gate().ask(DRAFT, VERDICT, (), LookedAt(outcome, NOW)) == Refusal(Reason.MUST_CHANGE)


@pytest.mark.parametrize("rule", NEVER)
def test_some_rules_nobody_can_allow(rule: str) -> None:
    draft, verdict, request = stopped(rule=rule)
    outcome = answered(request, Said(allows=True), DANA, NOW)
    forged = replace(allowance(), fingerprint=draft.fingerprint, marks=frozenset(each.mark for each in request.shown))

    assert request.shown[0].never
    assert outcome == Unopened(WhyNot.NEVER)
    assert Gate().ask(draft, verdict, (), LookedAt(forged, NOW)) == Refusal(Reason.MUST_CHANGE)


def test_what_a_policy_marks_as_always_on_nobody_can_allow() -> None:
    layer = PolicyLayer(always_on=frozenset({("client.name", WORK)}))
    _, _, request = stopped(layer=layer)

    assert not request.can_be_allowed
    assert request.marks == frozenset()
    assert answered(request, Said(allows=True), DANA, NOW) == Unopened(WhyNot.NEVER)


@pytest.mark.parametrize("kind", LISTED)
def test_what_stands_on_a_list_of_the_agency_nobody_can_allow(kind: str) -> None:
    draft, verdict, request = stopped(rule="location.checkin", kind=kind)
    forged = replace(allowance(), fingerprint=draft.fingerprint, marks=frozenset(each.mark for each in request.shown))

    assert Gate().ask(draft, verdict, (), LookedAt(forged, NOW)) == Refusal(Reason.MUST_CHANGE)
    assert answered(request, Said(allows=True), DANA, NOW) == Unopened(WhyNot.NEVER)


def test_nobody_is_shown_a_personal_draft() -> None:
    at_home = replace(DRAFT, account=an_account(Hat.PERSONAL))
    verdict = replace(VERDICT, fingerprint=at_home.fingerprint)

    assert may_be_asked(DRAFT, VERDICT)
    assert not may_be_asked(at_home, verdict)


UNASKABLE = {
    "no verdict": None,
    "an earlier draft": replace(VERDICT, fingerprint="other"),
    "a first look": replace(VERDICT, is_first_look=True),
    "not checked to the end": replace(VERDICT, unchecked=("names",)),
    "nothing stops it": replace(VERDICT, findings=()),
}


@pytest.mark.parametrize("verdict", UNASKABLE.values(), ids=UNASKABLE)
def test_only_what_was_checked_and_stopped_can_be_asked_about(verdict: Verdict | None) -> None:
    assert not may_be_asked(DRAFT, verdict)


HOUR = timedelta(hours=1)
REFUSED = {
    "another computer": (yes(), DANA, None, HERE, WhyNot.NOT_HERE),
    "another request": (replace(yes(), id="1" * 32), DANA, ASKED, HERE, WhyNot.NOT_HERE),
    "used": (yes(), DANA, replace(ASKED, state=State.USED), HERE, WhyNot.USED),
    "opened twice": (yes(), DANA, replace(ASKED, state=State.ALLOWED), HERE, WhyNot.USED),
    "somebody else's key": (yes(), ALEX, ASKED, replace(HERE, trusted={DANA, ALEX}), WhyNot.SOMEBODY_ELSE),
    "no longer a reviewer": (yes(), DANA, ASKED, replace(HERE, trusted=set()), WhyNot.SOMEBODY_ELSE),
    "their own": (yes(), DANA, ASKED, replace(HERE, own=DANA), WhyNot.OWN),
    "their own under another name": (yes(), ALEX, ASKED, replace(HERE, own=ALEX, trusted={DANA, ALEX}), WhyNot.OWN),
    "another draft": (replace(yes(), fingerprint="f" * 64), DANA, ASKED, HERE, WhyNot.CHANGED),
    "expired": (yes(), DANA, ASKED, replace(HERE, now=NOW + LASTS), WhyNot.EXPIRED),
    "clock turned back": (yes(), DANA, ASKED, replace(HERE, now=NOW - HOUR), WhyNot.CLOCK),
    "clock turned back since": (yes(), DANA, ASKED, replace(HERE, latest=NOW + HOUR), WhyNot.CLOCK),
    "answered in the future": (yes(at=NOW + HOUR), DANA, ASKED, HERE, WhyNot.CLOCK),
    "answered before it was asked": (yes(at=NOW - HOUR), DANA, ASKED, HERE, WhyNot.CLOCK),
    "sent back": (replace(yes(), allows=False), DANA, ASKED, HERE, WhyNot.SENT_BACK),
}


@pytest.mark.parametrize(("answer", "signer", "asked", "here", "why"), REFUSED.values(), ids=REFUSED)
def test_an_answer_that_does_not_fit_opens_nothing(
    answer: Answer, signer: bytes, asked: Asked | None, here: Here, why: WhyNot
) -> None:
    outcome = opened(answer, signer, asked, here)

    assert outcome == Unopened(why)
    assert SENTENCES[why]


def test_an_answer_allows_no_more_than_was_asked() -> None:
    outcome = opened(replace(yes(), marks=yes().marks | {"more"}), DANA, ASKED, HERE)

    assert isinstance(outcome, Allowance)
    assert outcome.marks == REQUEST.marks


def test_a_slow_clock_at_the_reviewers_gives_no_longer_day() -> None:
    outcome = opened(yes(at=NOW + timedelta(minutes=9)), DANA, ASKED, HERE)

    assert isinstance(outcome, Allowance)
    assert outcome.until == NOW + LASTS


def test_a_reviewer_answers_nothing_of_their_own() -> None:
    own = replace(REQUEST, asker=DANA)

    assert answered(own, Said(allows=True), DANA, NOW) == Unopened(WhyNot.OWN)
    assert answered(own, Said(allows=False), DANA, NOW) == Unopened(WhyNot.OWN)


def test_what_was_sent_back_keeps_its_reason_and_allows_nothing() -> None:
    answer = answered(REQUEST, Said(allows=False, reason=Back.ASK_ME, words="Come by at three."), DANA, NOW)

    assert isinstance(answer, Answer)
    assert (answer.reason, answer.words, answer.marks) == (Back.ASK_ME, "Come by at three.", frozenset())


def test_the_request_says_which_draft_it_is_about_by_what_it_shows() -> None:
    assert REQUEST.fingerprint == DRAFT.fingerprint
    assert (REQUEST.text, REQUEST.account, REQUEST.network) == (DRAFT.text, "Harbor House", "facebook")
    assert replace(REQUEST, parts=("Other words.", *REQUEST.parts[1:])).fingerprint != DRAFT.fingerprint


def test_every_reason_has_its_words() -> None:
    assert set(WHY) == set(Why)
    assert set(BACK) == set(Back)
    assert set(SENTENCES) == set(WhyNot)


HERE_AND_APART = {
    "in the room": Reviewer("Dana Ortiz, program lead", DANA, ALEX, b"b" * BOX_BYTES),
    "apart": Reviewer("Dr. Ø: lead", DANA, ALEX),
}


@pytest.mark.parametrize("reviewer", HERE_AND_APART.values(), ids=HERE_AND_APART)
def test_a_reviewer_is_read_back_from_their_line(reviewer: Reviewer) -> None:
    assert parse_reviewer(reviewer.line) == reviewer
    assert reviewer.apart.fingerprint == reviewer.fingerprint


LINE = HERE_AND_APART["apart"].line
STRANGE = {
    "nothing": "",
    "no name": LINE.partition("lead")[2],
    "another kind": LINE.replace("reviewer-1", "reviewer-2"),
    "cut off": LINE[:-4],
    "no base64": LINE[:-2] + "!!",
    "a name without end": "n" * (LONGEST_NAME + 1) + LINE[LINE.rindex(":") :],
    "a name that turns the line around": "\u202eanaD" + LINE[LINE.rindex(":") :],
}


@pytest.mark.parametrize("line", STRANGE.values(), ids=STRANGE)
def test_a_line_that_is_no_reviewer_is_refused(line: str) -> None:
    with pytest.raises(PolicyUnreadable):
        parse_reviewer(line)
