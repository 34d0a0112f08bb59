"""Second looks on this computer: who may look, what is asked, what an answer opens. May be called beside the window."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.errors import HatpegError, PolicyUnreadable, StoreUnavailable
from hatpeg.core.second_look.answering import (
    SENTENCES,
    Allowance,
    Answer,
    Asked,
    Here,
    Said,
    Unopened,
    WhyNot,
    answered,
    opened,
)
from hatpeg.core.second_look.asking import BACK, Back, PhotoShown, Request, Shown, Why, shown_of
from hatpeg.core.second_look.reviewer import LONGEST_NAME, Reviewer, parse_reviewer
from hatpeg.core.speech import mark, say

if TYPE_CHECKING:
    from hatpeg.core.finding import Finding
    from hatpeg.core.policy import Policy
    from hatpeg.review.keys import Unlocked
    from hatpeg.store.vault import Vault

KEPT_AS, OWN, TRIES = "reviewers", "own reviewer", "reviewer tries"
NOT_THEIRS = mark("That is not their passphrase. Nothing was allowed.")
NOT_YOURS = mark("That is not the passphrase of your record. Nothing was opened.")
WAIT = mark("Wait a few seconds before the next try.")
LOCKED = mark("Your work hat is locked, so nobody can be asked now.")
NO_COPY = mark("A photo of this draft is not kept here. Add it again, then ask.")
LAID_DOWN = mark("Your organization says who may look. That cannot be changed here.")
YOURSELF = mark("This is your own record. Somebody else has to look at your posts.")
HAVE_ONE = mark("You have a record already. Use that one.")
NO_NAME = mark("Write a name first, of at most 80 characters.")
NOT_READ = mark("This file could not be read. Ask for it again.")
NOT_WRITTEN = mark("The file could not be written. Is there room, and may Hatpeg write there?")
MOST_BYTES, MOST_LINE_BYTES = 130_000_000, 4_000


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody else is to be asked: one draft, what stops it, why it is OK, and who looks."""

    draft: Draft = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)
    reviewer: Reviewer
    why: Why = Why.AGREED
    words: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """Who may look, who works here as a reviewer, and what was allowed here that may still hold."""

    reviewers: tuple[Reviewer, ...] = ()
    own: Reviewer | None = None
    allowances: tuple[Allowance, ...] = ()
    asked: tuple[Asked, ...] = ()
    is_laid_down: bool = False


def utc_now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


class Looks:
    """The second looks of one work vault."""

    def __init__(
        self,
        vault: Callable[[], Vault | None],
        laid_down: Callable[[], tuple[Reviewer, ...]],
        policy: Callable[[], Policy],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """``laid_down`` are the reviewers an organization named; where there are any, nobody else may look."""
        self._vault_now, self._laid_down, self._policy, self.now = vault, laid_down, policy, now

    @property
    def vault(self) -> Vault:
        """The work vault. Raises :class:`StoreUnavailable` while it is locked."""
        vault = self._vault_now()
        if vault is None:
            raise StoreUnavailable(LOCKED)
        return vault

    # --- who ---------------------------------------------------------------------------------------------

    def known(self) -> Known:
        """Everything that is known here."""
        vault, own, now = self.vault, self.own(), self.now()
        looks = vault.second_looks
        asked = looks.all()
        found = (looks.allowance(each.fingerprint, now) for each in asked if each.fingerprint)
        allowances = tuple({each.id: each for each in found if each is not None}.values())
        return Known(self.reviewers(), own, allowances, asked, bool(self._laid_down()))

    def reviewers(self) -> tuple[Reviewer, ...]:
        """Who may look at a post that is written here: never whoever works here."""
        own = self.own()
        found = self._laid_down() or self._kept()
        return tuple(each for each in found if own is None or each.signs != own.signs)

    def own(self) -> Reviewer | None:
        """The reviewer who works on this computer, if any does."""
        line = self.vault.setting(OWN)
        return parse_reviewer(line) if line else None

    def add(self, untrusted: str) -> Reviewer:
        """Let one more person look. Raises :class:`HatpegError`."""
        if self._laid_down():
            raise HatpegError(LAID_DOWN)
        reviewer, own = parse_reviewer(untrusted), self.own()
        if own is not None and reviewer.signs == own.signs:
            raise HatpegError(YOURSELF)
        self._keep((*(each for each in self._kept() if each.signs != reviewer.signs), reviewer))
        return reviewer

    def remove(self, signs: bytes) -> None:
        """Let a person look no more; what they allowed and was not copied yet is void."""
        if self._laid_down():
            raise HatpegError(LAID_DOWN)
        self._keep(tuple(each for each in self._kept() if each.signs != signs))

    def become(self, name: str, passphrase: str) -> Reviewer:
        """Make a record for whoever works here, so that others can ask them. Takes a moment.

        It is made once: under a second one, what the first one signs would pass for somebody else's.
        """
        from hatpeg.review.keys import new_reviewer

        if self.own() is not None:
            raise HatpegError(HAVE_ONE)
        name = " ".join(name.split()).replace(":", " ")
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise HatpegError(NO_NAME)
        reviewer = new_reviewer(name, passphrase)
        self.vault.save_setting(OWN, reviewer.line)
        return reviewer

    # --- asking ------------------------------------------------------------------------------------------

    def shown(self, draft: Draft, findings: tuple[Finding, ...]) -> tuple[Shown, ...]:
        """What stops a draft, and what of it nobody can allow."""
        return shown_of(draft, self._policy(), findings)

    def ask_here(self, asking: Asking, passphrase: str) -> Allowance:
        """Ask somebody who is in the room and types their passphrase. Raises :class:`HatpegError`. Takes a moment.

        What they say goes the same way as an answer that comes as a file.
        """
        unlocked = self._unlocked(asking.reviewer, passphrase, NOT_THEIRS)
        request, asked = self._request(asking)
        answer = answered(request, Said(allows=True), unlocked.reviewer.signs, self.now())
        if isinstance(answer, Unopened):
            raise HatpegError(SENTENCES[answer.why])
        from hatpeg.review.files import written_answer

        self.vault.second_looks.ask(asked)
        return self.open_answer(written_answer(answer, request, unlocked))

    def write_request(self, asking: Asking, file: Path) -> None:
        """Write a review file that only this reviewer can read. Raises :class:`HatpegError`."""
        from hatpeg.review.files import written_request

        request, asked = self._request(asking)
        content = written_request(request, asking.reviewer)
        _write(file, content)
        self.vault.second_looks.ask(asked)

    def open_answer(self, untrusted: bytes) -> Allowance:
        """What an answer opens. Raises :class:`HatpegError` with the sentence where it opens nothing."""
        answer, signer, asked = self._read(untrusted)
        own = self.own()
        here = Here(
            own.signs if own else b"",
            {each.signs for each in self.reviewers()},
            self.now(),
            self.vault.second_looks.latest(),
        )
        outcome = opened(answer, signer, asked, here)
        if isinstance(outcome, Unopened):
            if outcome.why is WhyNot.SENT_BACK:
                self.vault.second_looks.send_back(asked.id, self.now())
                raise HatpegError(_sent_back(answer))
            raise HatpegError(SENTENCES[outcome.why])
        if not self.vault.second_looks.allow(outcome):
            raise HatpegError(SENTENCES[WhyNot.USED])
        return outcome

    def read_answer_file(self, file: Path) -> Allowance:
        """The same, from a file."""
        return self.open_answer(_read(file))

    def use(self, name: str) -> bool:
        """Use an allowance up; False where it cannot be: it was used, it ended, or its reviewer may look no more."""
        vault, now = self.vault, self.now()
        trusted = {each.signs for each in self.reviewers()}
        asked = next((each for each in vault.second_looks.all() if each.id == name), None)
        return asked is not None and asked.reviewer in trusted and vault.second_looks.use(name, now)

    # --- being asked -------------------------------------------------------------------------------------

    def open_request(self, file: Path, passphrase: str) -> tuple[Request, Unlocked]:
        """What somebody asks whoever works here. Raises :class:`HatpegError`. Takes a moment."""
        from hatpeg.review.files import read_request

        own = self.own()
        if own is None:
            raise HatpegError(NOT_YOURS)
        content = _read(file)
        unlocked = self._unlocked(own, passphrase, NOT_YOURS)
        return read_request(content, unlocked), unlocked

    def write_answer(self, request: Request, unlocked: Unlocked, said: Said, file: Path) -> None:
        """Write the answer to a request. Raises :class:`HatpegError`."""
        from hatpeg.review.files import written_answer

        answer = answered(request, said, unlocked.reviewer.signs, self.now())
        if isinstance(answer, Unopened):
            raise HatpegError(SENTENCES[answer.why])
        _write(file, written_answer(answer, request, unlocked))

    # --- inside ------------------------------------------------------------------------------------------

    def _request(self, asking: Asking) -> tuple[Request, Asked]:
        from hatpeg.review.files import answers_here, new_answer_key

        draft, own, now = asking.draft, self.own(), self.now().replace(microsecond=0)
        if draft.account.hat is not Hat.PROFESSIONAL:
            raise HatpegError(SENTENCES[WhyNot.NEVER])
        if own is not None and asking.reviewer.signs == own.signs:
            raise HatpegError(SENTENCES[WhyNot.OWN])
        if asking.reviewer not in self.reviewers():
            raise HatpegError(SENTENCES[WhyNot.SOMEBODY_ELSE])
        secret, _ = new_answer_key()
        request = Request(
            id=secrets.token_hex(16),
            made=now,
            parts=draft.parts,
            shown=self.shown(draft, asking.findings),
            why=asking.why,
            words=asking.words,
            photos=self._photos(draft),
            asker=own.signs if own else b"",
        )
        if not request.can_be_allowed:
            raise HatpegError(SENTENCES[WhyNot.NEVER])
        request = answers_here(request, secret)
        asked = Asked(
            request.id, request.fingerprint, now, asking.reviewer.signs, request.marks, asking.why.value, secret
        )
        return request, asked

    def _photos(self, draft: Draft) -> tuple[PhotoShown, ...]:
        found = []
        for photo in draft.photos:
            copy = self.vault.photos.read(photo.id)
            if copy is None:
                raise HatpegError(NO_COPY)
            found.append(PhotoShown(photo.alt_text, copy))
        return tuple(found)

    def _read(self, untrusted: bytes) -> tuple[Answer, bytes, Asked]:
        """The answer, and the request it belongs to: that whose secret opens it."""
        from hatpeg.review.files import ANSWER, ReviewUnreadable, read_answer

        if not untrusted.startswith(ANSWER):
            raise HatpegError(SENTENCES[WhyNot.UNREADABLE])
        for asked in self.vault.second_looks.all():
            try:
                answer, signer = read_answer(untrusted, asked.secret)
            except ReviewUnreadable:
                continue
            return answer, signer, asked
        raise HatpegError(SENTENCES[WhyNot.NOT_HERE])

    def _unlocked(self, reviewer: Reviewer, passphrase: str, refusal: str) -> Unlocked:
        """The reviewer's keys; a try is counted before it is made, and after wrong ones there is a wait."""
        from hatpeg.review.keys import unlock
        from hatpeg.store.tries import WAITS

        vault, now = self.vault, self.now().timestamp()
        count, _, last = vault.setting(TRIES).partition(" ")
        tries = int(count or 0)
        passed = now - float(last or 0)
        if tries and 0 <= passed < WAITS[min(tries, len(WAITS)) - 1]:
            raise HatpegError(WAIT)
        vault.save_setting(TRIES, f"{tries + 1} {now:.0f}")
        found = unlock(reviewer, passphrase)
        if found is None:
            raise HatpegError(refusal)
        vault.save_setting(TRIES, "")
        return found

    def _kept(self) -> tuple[Reviewer, ...]:
        return tuple(parse_reviewer(line) for line in self.vault.setting(KEPT_AS).splitlines() if line)

    def _keep(self, reviewers: Collection[Reviewer]) -> None:
        self.vault.save_setting(KEPT_AS, "\n".join(each.line for each in reviewers))


def read_line(file: Path) -> str:
    """The record of a reviewer from a file. Raises :class:`HatpegError`."""
    try:
        if file.stat().st_size > MOST_LINE_BYTES:
            raise PolicyUnreadable(NOT_READ)
        return file.read_text("utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        raise HatpegError(NOT_READ) from None


def write_line(reviewer: Reviewer, file: Path) -> None:
    """Write the record of a reviewer. Raises :class:`HatpegError`."""
    _write(file, (reviewer.line + "\n").encode())


def _sent_back(answer: Answer) -> str:
    reason = say(BACK[Back(answer.reason)]) if answer.reason in set(Back) else say(BACK[Back.ELSE])
    return say("Sent back: {reason}. {words}", reason=reason, words=answer.words).strip()


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise HatpegError(NOT_READ)
        return file.read_bytes()
    except OSError:
        raise HatpegError(NOT_READ) from None


def _write(file: Path, content: bytes) -> None:
    from hatpeg.store.disk import write_whole

    try:
        write_whole(file, content)
    except OSError:
        raise HatpegError(NOT_WRITTEN) from None
