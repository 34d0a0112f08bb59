"""A second look between two computers and in one room: it opens one draft on the computer that asked, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hatpeg.core.check import check
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.gate import Gate, Pass
from hatpeg.core.second_look.answering import SENTENCES, Allowance, LookedAt, Said, State, WhyNot
from hatpeg.core.second_look.asking import Back
from hatpeg.core.second_look.reviewer import Reviewer
from hatpeg.core.verdict import Verdict
from hatpeg.review import keys
from hatpeg.store.vault import Vault
from hatpeg.wiring.looks import HAVE_ONE, LAID_DOWN, NOT_THEIRS, OWN, WAIT, YOURSELF, Asking, Looks
from tests.makers import a_catalogue, a_draft, a_policy, a_rule, an_account

KEY = bytes(range(32))
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
PASSPHRASE = "three plain words here"
RULE = a_rule("client.name")
POLICY = a_policy(RULE)
DRAFT = a_draft("Jane came by.", policy=POLICY)


def a_reviewer(name: str) -> Reviewer:
    return keys.new_reviewer(name, PASSPHRASE, memory=keys.LEAST_MEMORY, passes=1)


DANA, ALEX = a_reviewer("Dana Ortiz"), a_reviewer("Alex Kim")


def verdict(draft: Draft = DRAFT) -> Verdict:
    return check(draft, a_catalogue(RULE), POLICY)


class Desk:
    """One computer with a work vault and a clock."""

    def __init__(self, own: Reviewer | None = None, reviewers: tuple[Reviewer, ...] = (DANA,)) -> None:
        self.vault, self.time = Vault(None, Hat.PROFESSIONAL, KEY), NOW
        self.laid_down = reviewers
        self.looks = Looks(lambda: self.vault, lambda: self.laid_down, lambda: POLICY, lambda: self.time)
        if own is not None:
            self.vault.save_setting(OWN, own.line)

    def asking(self, draft: Draft = DRAFT, reviewer: Reviewer = DANA) -> Asking:
        return Asking(draft, verdict(draft).findings, reviewer)

    def pass_of(self, allowance: Allowance, draft: Draft = DRAFT) -> object:
        return Gate().ask(draft, verdict(draft), (), LookedAt(allowance, self.time))


@pytest.fixture
def desk() -> Iterator[Callable[..., Desk]]:
    """Set up computers, and put them away."""
    made: list[Desk] = []

    def set_up(*args: object, **named: object) -> Desk:
        made.append(Desk(*args, **named))  # type: ignore[arg-type]
        return made[-1]

    yield set_up
    for each in made:
        each.vault.close()


SetUp = Callable[..., Desk]


def review(asker: Desk, reviewer: Desk, folder: Path, said: Said) -> Path:
    """Send a request from one computer to another, and give the file of the answer."""
    asker.looks.write_request(asker.asking(), folder / "request")
    request, unlocked = reviewer.looks.open_request(folder / "request", PASSPHRASE)
    reviewer.looks.write_answer(request, unlocked, said, folder / "answer")
    return folder / "answer"


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(HatpegError) as problem:
        act()
    return problem.value.sentence


def test_in_the_room_the_passphrase_of_somebody_else_opens_the_draft_once(desk: SetUp) -> None:
    here = desk()

    allowance = here.looks.ask_here(here.asking(), PASSPHRASE)

    assert isinstance(here.pass_of(allowance), Pass)
    assert here.looks.use(allowance.id)
    assert not here.looks.use(allowance.id)


def test_a_wrong_passphrase_allows_nothing_and_has_to_wait_after_a_few(desk: SetUp) -> None:
    here = desk()
    tries = [refused(lambda: here.looks.ask_here(here.asking(), "not the right words")) for _ in range(4)]

    assert tries == [NOT_THEIRS, NOT_THEIRS, NOT_THEIRS, WAIT]
    assert here.looks.known().allowances == ()
    here.time += timedelta(seconds=11)
    assert here.looks.ask_here(here.asking(), PASSPHRASE)


def test_apart_the_answer_opens_the_draft_on_the_computer_that_asked(desk: SetUp, tmp_path: Path) -> None:
    asker, reviewer = desk(), desk(own=DANA)

    allowance = asker.looks.read_answer_file(review(asker, reviewer, tmp_path, Said(allows=True)))

    assert isinstance(asker.pass_of(allowance), Pass)
    assert asker.looks.known().allowances == (allowance,)


@pytest.mark.parametrize("change", ["text", "account", "policy"])
def test_nothing_else_goes_out_by_it(desk: SetUp, tmp_path: Path, change: str) -> None:
    asker = desk()
    allowance = asker.looks.read_answer_file(review(asker, desk(own=DANA), tmp_path, Said(allows=True)))
    others = {
        "text": replace(DRAFT, text="Jane came by!"),
        "account": replace(DRAFT, account=an_account(identity="other")),
        "policy": replace(DRAFT, policy_revision="newer"),
    }

    assert not isinstance(asker.pass_of(allowance, others[change]), Pass)


def test_no_other_computer_takes_the_answer(desk: SetUp, tmp_path: Path) -> None:
    asker, other = desk(), desk()
    other.looks.write_request(other.asking(), tmp_path / "other")
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=True))

    assert refused(lambda: other.looks.read_answer_file(answer)) == SENTENCES[WhyNot.NOT_HERE]


def test_an_answer_is_opened_once_and_not_again_after_it_was_used(desk: SetUp, tmp_path: Path) -> None:
    asker = desk()
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=True))
    allowance = asker.looks.read_answer_file(answer)

    assert refused(lambda: asker.looks.read_answer_file(answer)) == SENTENCES[WhyNot.USED]
    asker.looks.use(allowance.id)
    assert refused(lambda: asker.looks.read_answer_file(answer)) == SENTENCES[WhyNot.USED]


@pytest.mark.parametrize(
    ("later", "why"), [(timedelta(hours=25), WhyNot.EXPIRED), (-timedelta(hours=1), WhyNot.CLOCK)], ids=["old", "back"]
)
def test_an_answer_that_is_too_old_or_from_before_opens_nothing(
    desk: SetUp, tmp_path: Path, later: timedelta, why: WhyNot
) -> None:
    asker = desk()
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=True))
    asker.time += later

    assert refused(lambda: asker.looks.read_answer_file(answer)) == SENTENCES[why]


def test_what_was_allowed_ends_after_a_day_also_when_the_clock_goes_back_then(desk: SetUp) -> None:
    here = desk()
    allowance = here.looks.ask_here(here.asking(), PASSPHRASE)
    here.time = NOW + timedelta(hours=24)

    assert not here.looks.use(allowance.id)
    here.looks.ask_here(here.asking(), PASSPHRASE)
    here.time = NOW
    assert here.looks.known().allowances == ()


def test_what_was_sent_back_says_why_and_opens_nothing(desk: SetUp, tmp_path: Path) -> None:
    asker = desk()
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=False, reason=Back.ASK_ME, words="At three."))

    assert refused(lambda: asker.looks.read_answer_file(answer)) == "Sent back: Talk to me first. At three."
    assert asker.looks.known().asked[0].state is State.SENT_BACK


def test_nobody_is_asked_about_their_own_post(desk: SetUp, tmp_path: Path) -> None:
    own = desk(own=DANA, reviewers=(DANA, ALEX))

    assert own.looks.reviewers() == (ALEX,)
    assert refused(lambda: own.looks.ask_here(own.asking(), PASSPHRASE)) == SENTENCES[WhyNot.OWN]
    assert refused(lambda: own.looks.write_request(own.asking(), tmp_path / "own")) == SENTENCES[WhyNot.OWN]


def test_a_second_record_does_not_make_somebody_else_of_the_first(desk: SetUp) -> None:
    own = desk(own=DANA)

    assert refused(lambda: own.looks.become("Dana at work", PASSPHRASE)) == HAVE_ONE
    assert own.looks.own() == DANA


def test_an_answer_of_ones_own_opens_nothing_though_the_record_came_later(desk: SetUp, tmp_path: Path) -> None:
    asker = desk()
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=True))
    asker.vault.save_setting(OWN, DANA.line)

    assert refused(lambda: asker.looks.read_answer_file(answer)) == SENTENCES[WhyNot.OWN]


def test_who_may_look_no_more_opens_nothing_and_neither_does_what_they_allowed(desk: SetUp, tmp_path: Path) -> None:
    asker = desk()
    answer = review(asker, desk(own=DANA), tmp_path, Said(allows=True))
    asker.laid_down = (ALEX,)
    assert refused(lambda: asker.looks.read_answer_file(answer)) == SENTENCES[WhyNot.SOMEBODY_ELSE]
    asker.laid_down = (DANA,)
    allowance = asker.looks.read_answer_file(answer)
    asker.laid_down = (ALEX,)

    assert not asker.looks.use(allowance.id)


def test_a_stranger_cannot_be_asked_under_a_name_that_is_known(desk: SetUp) -> None:
    here = desk()
    posing = replace(ALEX, name=DANA.name)

    assert (
        refused(lambda: here.looks.ask_here(here.asking(reviewer=posing), PASSPHRASE))
        == (SENTENCES[WhyNot.SOMEBODY_ELSE])
    )


def test_a_personal_draft_is_shown_to_nobody(desk: SetUp, tmp_path: Path) -> None:
    here, file = desk(), tmp_path / "request"
    at_home = replace(DRAFT, account=an_account(Hat.PERSONAL))

    refused(lambda: here.looks.write_request(Asking(at_home, verdict(at_home).findings, DANA), file))

    assert not file.exists()


def test_reviewers_are_entered_once_where_no_organization_names_them(desk: SetUp) -> None:
    here = desk(reviewers=(), own=ALEX)
    here.looks.add(DANA.line)
    here.looks.add(DANA.line)

    assert here.looks.reviewers() == (DANA,)
    assert refused(lambda: here.looks.add(ALEX.apart.line)) == YOURSELF
    here.looks.remove(DANA.signs)
    assert here.looks.reviewers() == ()


def test_where_an_organization_names_them_nobody_else_is_entered(desk: SetUp) -> None:
    here = desk()

    assert refused(lambda: here.looks.add(ALEX.line)) == LAID_DOWN
    assert refused(lambda: here.looks.remove(DANA.signs)) == LAID_DOWN
