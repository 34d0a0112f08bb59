"""A second look: somebody else allows one post that the check stops. Which findings can be allowed, and what is asked.

Only a work draft is ever shown to somebody else; a personal one belongs to the worker.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hatpeg.core.draft import Draft, Hat, fingerprint_of
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.speech import mark
from hatpeg.core.verdict import Verdict

ID_DIGITS = 32
LONGEST_WORDS = 200
BEFORE_PHOTOS, EACH_PHOTO = 9, 3
"""How many parts of a draft (:attr:`hatpeg.core.draft.Draft.parts`) come before its photos, and belong to each."""

NEVER = {
    "location.confidential_site": mark("A confidential place stays confidential, whoever asks."),
    "location.acp": mark("An address that the state keeps secret is nobody’s to tell."),
    "location.photo_geotag": mark("The place inside a photo’s file can always be removed instead."),
    "identity.number": mark("No post needs a number that opens somebody’s accounts or records."),
}
"""Rules that nobody can allow, and why. A policy adds others by marking them as always on; none takes one away."""
ALWAYS_STAYS_ON = mark("No one can allow this rule. It always stays on.")


class Why(StrEnum):
    """Why a post is OK although the check stops it. The value is the code that is kept, also in the history."""

    AGREED = "agreed-in-writing"
    PUBLIC = "already-public"
    OURSELVES = "about-one-of-us"
    ELSE = "something-else"


WHY = {
    Why.AGREED: (mark("They agreed in writing"), mark("The signed form is on file")),
    Why.PUBLIC: (mark("Already public"), mark("They told this story themselves, in public")),
    Why.OURSELVES: (mark("It is about me or a colleague"), ""),
    Why.ELSE: (mark("Something else"), mark("Write a few words. No names.")),
}
"""What is offered as a reason, and one sentence about it."""


class Back(StrEnum):
    """Why a reviewer sends a post back. The value is the code that is kept."""

    TELLS_WHO = "tells-who-it-is"
    NO_CONSENT = "no-consent-seen"
    ASK_ME = "ask-me-in-person"
    ELSE = "something-else"


BACK = {
    Back.TELLS_WHO: mark("It tells who it is about"),
    Back.NO_CONSENT: mark("I have not seen the signed form"),
    Back.ASK_ME: mark("Talk to me first"),
    Back.ELSE: mark("Something else"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that stops a draft, as a reviewer sees it. ``mark`` tells it apart, ``never`` says why nobody can."""

    mark: str
    rule: str
    message: str
    why: str
    words: str = ""
    never: str = ""

    @property
    def can_be_allowed(self) -> bool:
        """Whether a reviewer may allow it."""
        return not self.never


@dataclass(frozen=True, slots=True)
class PhotoShown:
    """A photo of the draft: its description, and the bytes of its safe copy."""

    alt_text: str
    copy: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """What a reviewer is asked about: exactly one draft, by its parts.

    ``made`` is in UTC. ``asker`` is the public key of whoever asks where they are a reviewer themselves, else empty;
    ``answer_to`` the public key that the answer is sealed for.
    """

    id: str
    made: datetime
    parts: tuple[str, ...] = field(repr=False)
    shown: tuple[Shown, ...] = field(repr=False)
    why: Why
    words: str = ""
    photos: tuple[PhotoShown, ...] = field(default=(), repr=False)
    asker: bytes = b""
    answer_to: bytes = b""

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the draft it is about, worked out from what is shown."""
        return fingerprint_of(self.parts)

    @property
    def text(self) -> str:
        """The draft's words."""
        return self.parts[0]

    @property
    def account(self) -> str:
        """What the caseworker calls the account."""
        return self.parts[4]

    @property
    def network(self) -> str:
        """The id of the network."""
        return self.parts[3]

    @property
    def marks(self) -> frozenset[str]:
        """What a reviewer can allow of it."""
        return frozenset(each.mark for each in self.shown if each.can_be_allowed)

    @property
    def can_be_allowed(self) -> bool:
        """Whether allowing it would let the draft out: nothing in it always stays on."""
        return bool(self.shown) and all(each.can_be_allowed for each in self.shown)


def mark_of(finding: Finding) -> str:
    """Tells a finding apart from every other in the same draft: its rule and its place."""
    spelled = repr((finding.rule, finding.place))
    return hashlib.sha256(spelled.encode()).hexdigest()[:16]


def why_never(finding: Finding, policy: Policy) -> str:
    """Why nobody can allow a finding, in words that are marked; empty where a reviewer can.

    What stands on one of the agency's lists nobody can, as nobody says of it that it is not what it looks like.
    """
    if finding.rule in NEVER:
        return NEVER[finding.rule]
    is_always_on = (finding.rule, Hat.PROFESSIONAL) in policy.always_on
    is_listed = isinstance(finding.place, TextSpan) and not finding.can_be_lifted
    return ALWAYS_STAYS_ON if is_always_on or is_listed else ""


def shown_of(draft: Draft, policy: Policy, standing: Iterable[Finding]) -> tuple[Shown, ...]:
    """What stops a draft, as it is shown to a reviewer; ``standing`` are the findings that no reason lifts."""
    return tuple(
        Shown(
            mark_of(each),
            each.rule,
            each.message,
            each.why,
            _words(each, draft),
            why_never(each, policy),
        )
        for each in standing
        if each.severity is Severity.BLOCK
    )


def may_be_asked(draft: Draft, verdict: Verdict | None) -> bool:
    """Whether somebody else may be asked about a draft: a work draft, checked to the end, that something stops."""
    if verdict is None or verdict.fingerprint != draft.fingerprint or verdict.is_first_look or verdict.unchecked:
        return False
    return draft.account.hat is Hat.PROFESSIONAL and bool(verdict.of(Severity.BLOCK))


def _words(finding: Finding, draft: Draft) -> str:
    """The words a finding is on, or what it speaks of."""
    place = finding.place
    if isinstance(place, PhotoPlace):
        alt = draft.photos[place.photo].alt_text if place.alt and place.photo < len(draft.photos) else ""
        return place.alt.of(alt) if place.alt and alt else ", ".join(finding.listed)
    return " ".join(place.of(draft.text).split()) or ", ".join(finding.listed)
