"""What comes of a second look: the answer, what it has to fit, and the allowance that opens one draft, once.

Whether an answer was signed by whom it says is found out in :mod:`hatpeg.review`; here is what it then opens.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hatpeg.core.finding import Finding, Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.second_look.asking import LONGEST_WORDS, NEVER, Request, mark_of
from hatpeg.core.speech import mark, say

SECOND_LOOK = "second-look"
"""Stands in place of a rule beside the codes that the history keeps of a second look."""
LASTS = timedelta(hours=24)
APART = timedelta(minutes=10)
"""How far the clocks of two computers may be apart."""


class WhyNot(StrEnum):
    """Why an answer opens nothing."""

    UNREADABLE = "unreadable"
    NOT_HERE = "not-asked-here"
    USED = "used"
    EXPIRED = "expired"
    CLOCK = "clock"
    SOMEBODY_ELSE = "somebody-else"
    OWN = "own"
    CHANGED = "changed"
    NEVER = "never"
    SENT_BACK = "sent-back"


SENTENCES = {
    WhyNot.UNREADABLE: mark("This file is no answer to a second look, or it was changed. Ask for it again."),
    WhyNot.NOT_HERE: mark("This answer is for another computer, or for a post that is not asked about any more."),
    WhyNot.USED: mark("This answer was used already. Each one lets a post out once. Ask again if you need to."),
    WhyNot.EXPIRED: mark("This answer is older than a day. Ask again."),
    WhyNot.CLOCK: mark("The clock of this computer does not fit. Set it right, then open the answer again."),
    WhyNot.SOMEBODY_ELSE: mark("This answer is not from the person you asked. It opens nothing."),
    WhyNot.OWN: mark("Nobody can allow their own post. Ask somebody else."),
    WhyNot.CHANGED: mark("The answer is for another draft: a word, a photo, the account or a rule changed since."),
    WhyNot.NEVER: mark("Something in this draft always stays on. Nobody can allow it."),
    WhyNot.SENT_BACK: mark("The post was sent back. Change it, or talk to the person you asked."),
}


@dataclass(frozen=True, slots=True)
class Unopened:
    """An answer opens nothing, and why."""

    why: WhyNot

    @property
    def sentence(self) -> str:
        """The sentence for the caseworker."""
        return say(SENTENCES[self.why])


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reviewer says of one request, about exactly one draft. ``at`` is in UTC, ``reason`` a code."""

    id: str
    fingerprint: str
    allows: bool
    marks: frozenset[str]
    reason: str
    at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a reviewer decided: allow it, or send it back. ``reason`` is a code, ``words`` a few of their own."""

    allows: bool
    reason: str = ""
    words: str = ""


def answered(request: Request, said: Said, by: bytes, at: datetime) -> Answer | Unopened:
    """The answer to a request, by the reviewer with this public key; where it can be none, why not."""
    if by == request.asker:
        return Unopened(WhyNot.OWN)
    if said.allows and not request.can_be_allowed:
        return Unopened(WhyNot.NEVER)
    marks = request.marks if said.allows else frozenset()
    reason, words = said.reason or request.why, said.words[:LONGEST_WORDS]
    return Answer(request.id, request.fingerprint, said.allows, marks, reason, at, words)


class State(StrEnum):
    """How a request stands on the computer it was made on."""

    ASKED = "asked"
    ALLOWED = "allowed"
    SENT_BACK = "sent-back"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it is kept where it was made. ``secret`` opens its answer, ``until`` is when an allowance ends."""

    id: str
    fingerprint: str
    made: datetime
    reviewer: bytes
    marks: frozenset[str]
    reason: str
    secret: bytes = b""
    state: State = State.ASKED
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """Somebody else allowed exactly one draft, once, for a while. ``begins`` and ``until`` are in UTC."""

    id: str
    fingerprint: str
    marks: frozenset[str]
    begins: datetime
    until: datetime
    reviewer: bytes = b""
    reason: str = ""

    def holds(self, fingerprint: str, now: datetime) -> bool:
        """Whether it opens the draft with this fingerprint at this moment, also by a clock that was set back."""
        return self.fingerprint == fingerprint and self.begins - APART <= now < self.until


@dataclass(frozen=True, slots=True)
class Here:
    """What is known on the computer where an answer is opened.

    ``own`` is the public key of the reviewer who works here, if any does; ``trusted`` are those who may look now;
    ``now`` is in UTC, ``latest`` the latest time that was ever seen here.
    """

    own: bytes
    trusted: Collection[bytes]
    now: datetime
    latest: datetime | None = None


def opened(answer: Answer, signer: bytes, asked: Asked | None, here: Here) -> Allowance | Unopened:
    """What an answer opens; that ``signer`` has signed it is known already."""
    if asked is None or answer.id != asked.id:
        return Unopened(WhyNot.NOT_HERE)
    why = _why_not(answer, signer, asked, here)
    if why is not None:
        return Unopened(why)
    until = min(answer.at, here.now) + LASTS
    marks = asked.marks & answer.marks
    return Allowance(asked.id, asked.fingerprint, marks, here.now, until, asked.reviewer, asked.reason)


def _why_not(answer: Answer, signer: bytes, asked: Asked, here: Here) -> WhyNot | None:
    if here.own and here.own in {signer, asked.reviewer}:
        return WhyNot.OWN
    if signer != asked.reviewer or signer not in here.trusted:
        return WhyNot.SOMEBODY_ELSE
    if asked.state is not State.ASKED:
        return WhyNot.USED
    if answer.fingerprint != asked.fingerprint:
        return WhyNot.CHANGED
    if _is_set_back(here, asked.made) or not asked.made - APART <= answer.at <= here.now + APART:
        return WhyNot.CLOCK
    if here.now >= answer.at + LASTS:
        return WhyNot.EXPIRED
    return None if answer.allows else WhyNot.SENT_BACK


def _is_set_back(here: Here, made: datetime) -> bool:
    return here.now < max(made, here.latest or made) - APART


@dataclass(frozen=True, slots=True)
class LookedAt:
    """An allowance at a moment, in UTC: what the gate is shown when a draft is to go out by a second look."""

    allowance: Allowance
    now: datetime

    def still_standing(self, findings: Iterable[Finding], fingerprint: str) -> tuple[Finding, ...]:
        """The findings that it does not let pass: all in another draft, and always what nobody can allow."""
        if not self.allowance.holds(fingerprint, self.now):
            return tuple(findings)
        return tuple(each for each in findings if not _is_allowed(each, self.allowance))


def _is_allowed(finding: Finding, allowance: Allowance) -> bool:
    is_listed = isinstance(finding.place, TextSpan) and not finding.can_be_lifted
    is_possible = finding.severity is Severity.BLOCK and finding.rule not in NEVER and not is_listed
    return is_possible and mark_of(finding) in allowance.marks
