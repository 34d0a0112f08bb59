"""Joins the popup to the clipboard, the check and the gate. It decides nothing about what may go out."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication

from hatpeg.core.draft import Draft, Hat, Photo
from hatpeg.core.gate import Gate, Refusal
from hatpeg.core.seen import Seen
from hatpeg.core.speech import language
from hatpeg.core.verdict import Verdict
from hatpeg.ui.clipboard import Clipboard, Found
from hatpeg.ui.desk import Desk
from hatpeg.ui.errand import Errand
from hatpeg.ui.quick_check.state import QuickState, Row, Stage, checking, row_of, unread
from hatpeg.ui.quick_check.widget import QuickCheckPopup
from hatpeg.ui.theme import Look

HATS = (Hat.PROFESSIONAL, Hat.PERSONAL)
Answer = tuple[Draft, Verdict]


class Desktop(Protocol):
    """What the popup asks of the rest of the program."""

    @property
    def desk(self) -> Desk:
        """Accounts and rules as they are now."""

    @property
    def hat(self) -> Hat:
        """The hat that is worn in the window."""

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase is wanted first."""

    def check(self, draft: Draft) -> Verdict:
        """Check a draft; called beside the window."""

    def look_at(self, photo: bytes) -> Seen | str:
        """What is seen on a photo, or a sentence why it was refused; called beside the window."""


class QuickCheckController(QObject):
    """Reads the clipboard once, when a person asks, and forgets what was there when the popup goes.

    ``let_out`` carries the draft that was copied, and its verdict; ``editor_asked`` a text and a hat, ``photos_asked``
    a photo and a hat; ``unlock_asked`` a passphrase; ``forgotten`` tells that nothing of a check is held any more.
    """

    let_out = Signal(object, object)
    editor_asked = Signal(str, object)
    photos_asked = Signal(bytes, object)
    unlock_asked = Signal(str)
    forgotten = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - each part is given by the wiring, none is looked up
        self,
        look: Look,
        focus_changed: SignalInstance,
        desktop: Desktop,
        clipboard: Clipboard,
        gate: Gate,
        parent: QObject | None = None,
    ) -> None:
        """``focus_changed`` is the application's signal of that name, for the focus ring."""
        super().__init__(parent)
        self._focus_changed = focus_changed
        self._look, self._desktop, self._clipboard, self._gate = look, desktop, clipboard, gate
        self._popup: QuickCheckPopup | None = None
        self._spoken = ""
        self.state = QuickState(Stage.LOOKING)
        self._found = Found()
        self._answers: dict[Hat, Answer] = {}
        self._errand: Errand | None = None
        self._answering: Answering | None = None
        self._is_waiting = False

    @property
    def popup(self) -> QuickCheckPopup:
        """The popup, in the language that is spoken now."""
        if self._popup is None or self._spoken != language():
            if self._popup is not None:
                self._popup.deleteLater()
            self._popup, self._spoken = self._made(), language()
        return self._popup

    def _made(self) -> QuickCheckPopup:
        popup = QuickCheckPopup(self._look, self._focus_changed)
        popup.closed.connect(self._on_closed)
        popup.came_forward.connect(self._on_came_forward)
        popup.copy_asked.connect(self._on_copy_asked)
        popup.editor_asked.connect(self._on_editor_asked)
        popup.show_asked.connect(self._on_show_asked)
        popup.clear_asked.connect(self._on_clear_asked)
        popup.unlock_asked.connect(self.unlock_asked)
        return popup

    def check_clipboard(self) -> None:
        """A person asks: read what lies on the clipboard, and show what is thought of it."""
        self._forget()
        self.popup.put_away()
        if self._desktop.is_locked:
            self._show(QuickState(Stage.LOCKED))
            self.popup.come_up()
            return
        # On Wayland only a window with the keyboard may read; elsewhere waiting for it would only take time.
        self._is_waiting = QGuiApplication.platformName().startswith("wayland")
        if self._is_waiting:
            self._show(QuickState(Stage.LOOKING))
        else:
            self._read()
        self.popup.come_up()

    def open_up(self) -> None:
        """The passphrase fitted: go on with what was asked for."""
        if self.state.stage is Stage.LOCKED and self._popup is not None and self._popup.isVisible():
            self._read()

    def refuse(self, sentence: str) -> None:
        """The passphrase did not fit."""
        if self.state.stage is Stage.LOCKED and self._popup is not None:
            self._popup.passphrase.refuse(sentence)

    def close(self) -> None:
        """Go out of sight, and hold nothing."""
        if self._popup is not None:
            self._popup.hide()
        self._forget()

    def _on_came_forward(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._read()

    # --- checking ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        found = self._clipboard.look()
        if found.is_too_long:
            self._show(QuickState(Stage.TOO_LONG))
        elif not found.text and not found.photo:
            self._show(QuickState(Stage.NOTHING))
        else:
            self._found = found
            self._check(found)

    def _check(self, found: Found) -> None:
        desk, worn = self._desktop.desk, self._desktop.hat
        stage = Stage.TEXT if found.text else Stage.PHOTO
        rows = tuple(checking(desk.destination(hat)) for hat in HATS)
        self._show(QuickState(stage, rows, found.text, worn=worn))
        answering = Answering(self._desktop, desk, found, (worn, worn.other), self)
        answering.answered.connect(self._on_answered)
        answering.refused.connect(self._on_refused)
        self._errand = Errand(answering.work, self)
        self._errand.done.connect(answering.deleteLater)
        self._answering = answering
        self._errand.start()

    def _on_answered(self, draft: Draft, verdict: Verdict) -> None:
        if self.sender() is not self._answering:
            return
        hat = draft.account.hat
        self._answers[hat] = draft, verdict
        self._put_row(row_of(draft, verdict, self._desktop.desk.destination(hat)))

    def _on_refused(self, sentence: str) -> None:
        if self.sender() is self._answering:
            for row in self.state.rows:
                self._put_row(unread(row.to, sentence))

    def _put_row(self, new: Row) -> None:
        self._show(replace(self.state, rows=tuple(new if row.hat is new.hat else row for row in self.state.rows)))

    def _show(self, state: QuickState) -> None:
        self.state = state
        self.popup.show_state(state)

    # --- what is asked for -------------------------------------------------------------------------------

    def _on_copy_asked(self, hat: Hat) -> None:
        row = next((each for each in self.state.rows if each.hat is hat), None)
        if row is None or not row.can_copy or hat not in self._answers:
            return
        draft, verdict = self._answers[hat]
        permit = self._gate.ask(draft, verdict)
        refusal = permit if isinstance(permit, Refusal) else self._clipboard.put(permit, draft)
        if refusal is None:
            self.close()
            self.let_out.emit(draft, verdict)

    def _on_editor_asked(self, hat: Hat) -> None:
        found = self._found
        self.close()
        if found.photo:
            self.photos_asked.emit(found.photo, hat)
        else:
            self.editor_asked.emit(found.text, hat)

    def _on_show_asked(self) -> None:
        self._show(replace(self.state, is_shown=not self.state.is_shown))

    def _on_clear_asked(self) -> None:
        self._clipboard.wipe()
        self.close()

    def _on_closed(self) -> None:
        self._forget()
        self.popup.put_away()

    def _forget(self) -> None:
        if self._errand is not None:
            self._errand.call_off()
        had_something = bool(self._answers or self._found != Found())
        self._errand, self._answering, self._is_waiting = None, None, False
        self._found = Found()
        self._answers.clear()
        self.state = QuickState(Stage.LOOKING)
        if had_something:
            self.forgotten.emit()


class Answering(QObject):
    """Answers for one hat after the other, the worn one first, beside the window."""

    answered = Signal(object, object)
    refused = Signal(str)

    def __init__(
        self, desktop: Desktop, desk: Desk, found: Found, hats: tuple[Hat, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desktop, self._desk, self._found, self._hats = desktop, desk, found, hats

    def work(self) -> None:
        """Answer; whoever is not interested any more does not listen."""
        photos: tuple[Photo, ...] = ()
        if self._found.photo:
            seen = self._desktop.look_at(self._found.photo)
            if isinstance(seen, str):
                self.refused.emit(seen)
                return
            photos = (Photo("clipboard", seen=seen),)
        for hat in self._hats:
            draft = replace(self._desk.draft(self._found.text, hat), photos=photos)
            self.answered.emit(draft, self._desktop.check(draft))
