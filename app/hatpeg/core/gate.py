"""The gate: the only maker of a Pass, and the only way a checked text gets out.

A pass is for exactly one draft (its fingerprint), and good once; its photos go out singly, with the same pass.
Whoever wants text out shows the draft as it is now: if a character, a photo, the account, its audience or the policy
has changed since the check, the gate stays shut. What must change keeps a draft in, unless somebody else allowed
exactly this draft (:mod:`hatpeg.core.second_look`): then it goes out once.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from hatpeg.core.draft import Draft
from hatpeg.core.finding import Severity
from hatpeg.core.kept import Acknowledged
from hatpeg.core.lifting import standing
from hatpeg.core.second_look.answering import LookedAt
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Decision, Verdict


class Reason(StrEnum):
    """Why the gate stays shut."""

    EMPTY = "empty"
    NOT_CHECKED = "not-checked"
    CHANGED = "changed"
    UNCHECKABLE = "uncheckable"
    MUST_CHANGE = "must-change"
    TOO_LONG = "too-long"
    USED = "used"
    PHOTO_CHANGED = "photo-changed"
    LOOKED_AT_ONCE = "looked-at-once"


SENTENCES = {
    Reason.EMPTY: mark("Nothing to copy yet."),
    Reason.NOT_CHECKED: mark("This draft has not been checked yet."),
    Reason.CHANGED: mark("The draft changed after it was checked."),
    Reason.UNCHECKABLE: mark("Not checked. Your draft is fine. Try again before you copy it."),
    Reason.MUST_CHANGE: mark("There is something to change before you copy."),
    Reason.TOO_LONG: mark("The draft is too long for this network."),
    Reason.USED: mark("This was already copied. Copy it again if you need to."),
    Reason.PHOTO_CHANGED: mark("The photo changed after it was checked. Look at it again."),
    Reason.LOOKED_AT_ONCE: mark("The second look was used: it lets a post out once. Ask again if you need to."),
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """The gate stays shut, and says why."""

    reason: Reason

    @property
    def sentence(self) -> str:
        """The sentence for the caseworker."""
        return say(SENTENCES[self.reason])


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """The gate is open for the draft with this fingerprint, once. ``second_look`` is the id of the one it needed."""

    fingerprint: str
    second_look: str = ""


class Gate:
    """One gate for one desk. It holds the pass it gave last; every earlier one is void."""

    def __init__(self) -> None:
        self._given: Pass | None = None
        self._photos_of: Pass | None = None
        self._used: set[str] = set()
        """The second looks that let a draft out already."""

    def ask(
        self,
        draft: Draft,
        verdict: Verdict | None,
        reasons: Collection[Acknowledged] = (),
        looked_at: LookedAt | None = None,
    ) -> Pass | Refusal:
        """A pass for this very draft, or the reason why not.

        ``reasons`` are those the caseworker gave in it, ``looked_at`` is what somebody else allowed.
        """
        self._given = self._photos_of = None
        refusal = refused(draft, verdict, reasons, looked_at)
        if refusal is not None:
            return refusal
        is_needed = looked_at is not None and refused(draft, verdict, reasons) is not None
        second_look = looked_at.allowance.id if looked_at is not None and is_needed else ""
        if second_look in self._used:
            return Refusal(Reason.LOOKED_AT_ONCE)
        self._given = self._photos_of = Pass(draft.fingerprint, second_look)
        return self._given

    def let_out(self, permit: Pass, draft: Draft) -> str | Refusal:
        """The text of the draft, if the pass is this gate's latest, unused, and for the draft as it is now."""
        if permit is not self._given:
            return Refusal(Reason.USED)
        self._given = None
        if permit.fingerprint != draft.fingerprint:
            return Refusal(Reason.CHANGED)
        self._use_up(permit)
        return draft.text

    def let_out_photo(self, permit: Pass, draft: Draft, number: int, copy: bytes) -> bytes | Refusal:
        """The verified copy of one photo of the draft, before or after its text, until the next pass is given.

        ``copy`` has to be the very bytes that were verified when the photo was looked at.
        """
        if permit is not self._photos_of:
            return Refusal(Reason.USED)
        if permit.fingerprint != draft.fingerprint:
            return Refusal(Reason.CHANGED)
        seen = draft.photos[number].seen
        if seen is None or not seen.copy or sha256(copy).hexdigest() != seen.copy:
            return Refusal(Reason.PHOTO_CHANGED)
        self._use_up(permit)
        return copy

    def _use_up(self, permit: Pass) -> None:
        if permit.second_look:
            self._used.add(permit.second_look)


def refused(
    draft: Draft,
    verdict: Verdict | None,
    reasons: Collection[Acknowledged] = (),
    looked_at: LookedAt | None = None,
) -> Refusal | None:
    """Why this draft may not go out with this verdict, these reasons and this second look; None when it may."""
    if not draft.text.strip() and not draft.photos:
        return Refusal(Reason.EMPTY)
    if verdict is None:
        return Refusal(Reason.NOT_CHECKED)
    if verdict.fingerprint != draft.fingerprint:
        return Refusal(Reason.CHANGED)
    if verdict.is_first_look:
        return Refusal(Reason.NOT_CHECKED)
    if verdict.decision is Decision.UNCHECKED:
        return Refusal(Reason.UNCHECKABLE)
    stopping = standing(verdict.of(Severity.BLOCK), draft.text, reasons)
    if looked_at is not None:
        stopping = looked_at.still_standing(stopping, draft.fingerprint)
    if stopping:
        return Refusal(Reason.MUST_CHANGE)
    if verdict.over_limit:
        return Refusal(Reason.TOO_LONG)
    return None
