"""Joins the Write page to the drafts that are kept: brings them back, takes in every change, begins and opens more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.kept import Acknowledged, KeptDraft
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.speech import say
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.write.state import Tone

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session

DECISIONS = {
    Tone.CLEAR: Decision.CLEAR,
    Tone.LOOK: Decision.LOOK,
    Tone.CHANGE: Decision.CHANGE,
    Tone.TOO_LONG: Decision.CHANGE,
}
"""What is kept of a verdict as the page shows it, with the reasons that were given; all else is "not checked"."""


class Drafting(QObject):
    """The drafts on the page of one session. While the lock screen is up, nothing of the page is taken in."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._write = session, session.write
        self._kept = session.keeping.drafts
        self._is_laying = False
        """Whether the page and what is known of it are of two drafts for a moment."""
        session.page.editor.text_edited.connect(self.note)
        session.checker.checked.connect(self._on_checked)
        session.write.draft_left_behind.connect(self._on_left_behind)
        session.write.let_out.connect(self._kept.record)
        session.write.reason_given.connect(self._kept.keep_reason)
        session.write.reason_taken_back.connect(self._kept.take_back_reason)
        session.shell.new_draft_asked.connect(self.begin)
        session.keeping.remembered.connect(self._on_remembered)
        self._pasts: Mapping[Hat, Past] = {}

    def note(self) -> None:
        """Take in the draft on the page as it is now."""
        if self._may_note:
            self._kept.note(self._write.draft())

    @property
    def _may_note(self) -> bool:
        return not self._is_laying and not self._session.locking.is_shown

    def bring_back(self) -> None:
        """Lay the drafts on the page that lay there last."""
        self._pasts = self._session.engine.pasts
        kept = self._kept.texts()
        if kept:
            texts = {hat: draft.text for hat, draft in kept.items()}
            replies = [hat for hat, draft in kept.items() if draft.is_reply]
            photos = {hat: _of_today(draft) for hat, draft in kept.items()}
            self._write.lay_out(texts, replies, self._kept.reasons(), photos)

    def begin(self) -> None:
        """An empty page for the worn hat; the draft that lay there is kept."""
        self._lay(None, ())
        self._session.window.announcer.say(say("A new draft. The one before is kept under Drafts."))

    def lay_down(self, hat: Hat, kept: KeptDraft, reasons: Collection[Acknowledged] = ()) -> None:
        """Put a kept draft on the page under its hat and for its account, to be checked by the rules of now."""
        if self._write.hat is not hat:
            self._write.switch_hat()
        self._lay(kept, reasons)

    def take_off(self, hat: Hat, name: str) -> None:
        """Leave nothing of a draft on the page of the worn hat: it is about to be deleted, or moved."""
        self._kept.stop_writing(hat, name)
        if self._kept.current(hat) == name:
            self._kept.let_go_of(hat)
            self._write.open_draft()

    def _lay(self, kept: KeptDraft | None, reasons: Collection[Acknowledged]) -> None:
        self.note()
        self._kept.leave(self._write.hat)
        self._is_laying = True
        try:
            if kept is None:
                self._write.open_draft()
            else:
                if kept.account != self._write.destination.account.id:
                    self._write.choose_account(kept.account)
                self._write.open_draft(kept.text, is_reply=kept.is_reply, reasons=reasons, photos=_of_today(kept))
        finally:
            self._is_laying = False
        self._kept.put_down(self._write.hat, kept)

    def _on_left_behind(self) -> None:
        """After a switch or a move, the other hat's draft may be another one than before, and reasons void."""
        if not self._may_note:
            return
        self._kept.note(self._write.draft_of(self._write.hat.other))
        self._kept.leave(self._write.hat.other)
        for hat in Hat:
            if not self._write.reasons_of(hat):
                self._kept.forget_reasons(hat)

    def _on_remembered(self, pasts: Mapping[Hat, Past]) -> None:
        """Check again when more is known of what was written under the other hat."""
        hat, before, self._pasts = self._write.hat, self._pasts, pasts
        if pasts.get(hat, NO_PAST).elsewhere != before.get(hat, NO_PAST).elsewhere:
            self._write.check_again()

    def _on_checked(self, verdict: Verdict) -> None:
        state, draft = self._write.state, self._write.draft()
        if verdict.is_first_look or verdict.fingerprint != draft.fingerprint or state is None:
            return
        if self._may_note:
            self._kept.note(draft, DECISIONS.get(state.verdict.tone, Decision.UNCHECKED))


def _of_today(kept: KeptDraft) -> tuple[Photo, ...]:
    """A kept draft's photos, with the consents that hold today."""
    today = date.today()  # noqa: DTZ011 - a consent ends with the day where the caseworker is
    return tuple(
        each if each.seen is None else replace(each, seen=replace(each.seen, on=today)) for each in kept.photos
    )
