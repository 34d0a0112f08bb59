"""Joins the quick check to the session: its desk, its rules, the photo worker, and what may be unlocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.seen import Seen
from hatpeg.core.verdict import Verdict
from hatpeg.ui.desk import Desk
from hatpeg.ui.errand import Errand
from hatpeg.ui.quick_check.controller import QuickCheckController

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session


class QuickChecks(QObject):
    """The quick check of one session. ``forward_asked`` tells that the window is wanted."""

    forward_asked = Signal()

    def __init__(self, session: Session, application: QApplication) -> None:
        super().__init__(session)
        self._session = session
        self.controller = QuickCheckController(
            session.look, application.focusChanged, self, session.clipboard, session.gate, self
        )
        self._is_wanted = False
        self._forgetting = Errand(session.engine.forget, self)
        controller, keeping = self.controller, session.keeping
        controller.let_out.connect(self._on_let_out)
        controller.editor_asked.connect(self._on_editor_asked)
        controller.photos_asked.connect(self._on_photos_asked)
        controller.unlock_asked.connect(keeping.unlock)
        controller.forgotten.connect(self._on_forgotten)
        keeping.refused.connect(lambda sentence, _seconds: controller.refuse(sentence))
        session.left.connect(controller.close)
        session.settled.connect(self._on_settled)

    def check_clipboard(self) -> None:
        """Look at the clipboard now, or as soon as the rules and accounts are read."""
        if self._session.is_settled:
            self.controller.check_clipboard()
        else:
            self._is_wanted = True

    # --- what the popup asks -----------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """Accounts and rules as they are now, with the account of each hat that a draft would go to."""
        desk = self._session.desk
        for hat in Hat:
            desk = desk.choosing(self._session.write.draft_of(hat).account.id)
        return desk

    @property
    def hat(self) -> Hat:
        """The hat that is worn in the window."""
        return self._session.write.hat

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase is wanted first."""
        return self._session.locking.is_shown

    def check(self, draft: Draft) -> Verdict:
        """Check a draft; one that cannot be checked is said to be so."""
        from hatpeg.core.check import not_checked

        try:
            return self._session.engine.check(draft)
        except Exception:  # noqa: BLE001 - whatever it is, it is said, and nothing is let out
            return not_checked(draft, "the draft as a whole")

    @staticmethod
    def look_at(photo: bytes) -> Seen | str:
        """What the photo worker sees on a photo, or why it was refused."""
        from hatpeg.core.seen import seen_on
        from hatpeg.photos.asking import look

        looked = look(photo, view=False)
        return looked.refused if looked.picture is None else seen_on(looked.picture)

    # --- what is asked of the session --------------------------------------------------------------------

    def _on_settled(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self.controller.check_clipboard()
        elif not self.is_locked:
            self.controller.open_up()

    def _on_let_out(self, draft: Draft, verdict: Verdict) -> None:
        self._session.keeping.drafts.record(draft, verdict, is_on_page=False)

    def _on_editor_asked(self, text: str, hat: Hat) -> None:
        """Put the text on the page of a hat; a draft that lies there is kept under Drafts."""
        self.forward_asked.emit()
        session = self._session
        session.shell.show_page("write")
        if session.write.hat is not hat:
            session.write.switch_hat()
        if session.write.draft().text.strip():
            session.drafting.begin()
        session.write.open_draft(text)
        session.drafting.note()

    def _on_photos_asked(self, photo: bytes, hat: Hat) -> None:
        self.forward_asked.emit()
        session = self._session
        if session.write.hat is not hat:
            session.write.switch_hat()
        session.shell.show_page("photos")
        take_in = getattr(session.pages.made.get("photos"), "take_in", None)
        if take_in is not None:
            take_in(photo)

    def _on_forgotten(self) -> None:
        """A window that nobody sees needs nothing of what was read either."""
        if not self._session.window.isVisible():
            self._forgetting.start()
