"""Copying: asks the gate, and goes to what keeps a draft in. It decides nothing about what may go out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hatpeg.core.draft import Draft
from hatpeg.core.gate import Gate, Pass, Reason, Refusal
from hatpeg.core.kept import Acknowledged
from hatpeg.core.speech import say
from hatpeg.core.verdict import Verdict
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.write.checking import Checking
from hatpeg.ui.write.second import SecondLook
from hatpeg.ui.write.sheet import Sheets
from hatpeg.ui.write.widget import WriteWidget
from hatpeg.ui.wrong_hat.state import WrongHatState, wrong_hat

Ask = Callable[[WrongHatState], str]
"""Asks whether a draft is under the right hat; gives ``switch``, ``keep`` or ``back``."""


class Copying(QObject):
    """One way out, for the draft on the page.

    ``said`` and ``called_out`` are as for the page. ``let_out`` carries the draft that was copied, its verdict, and
    the reasons it went out with; ``move_asked`` tells that the draft belongs to the other hat; ``stopped`` that
    something must change first, ``too_long`` that it has to be shorter.
    """

    said = Signal(str)
    called_out = Signal(str)
    let_out = Signal(object, object, object)
    move_asked = Signal()
    stopped = Signal()
    too_long = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - each part is given by the page, none is looked up
        self,
        page: WriteWidget,
        sheets: Sheets,
        checking: Checking,
        gate: Gate,
        clipboard: Clipboard,
        draft: Callable[[], Draft],
        desk: Callable[[], Desk],
        ask: Ask | None,
        second: SecondLook,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._sheets, self._checking = page, sheets, checking
        self._gate, self._clipboard, self._draft, self._desk, self._ask = gate, clipboard, draft, desk, ask
        self._second = second
        self._may_stay: set[str] = set()
        """Fingerprints of drafts that sound like the other hat, and were said to belong here."""
        self._waits_for = ""
        self._is_copied = False
        self._permit: Pass | None = None
        """What the draft went out with, as long as its photos may follow."""
        page.copy_asked.connect(self.copy)
        page.editor.copy_asked.connect(self.copy)
        page.code_copy_asked.connect(self._on_code_copy_asked)
        clipboard.counting.connect(self._on_counting)
        clipboard.cleared.connect(self._on_cleared)
        clipboard.kept_in.connect(self._on_kept_in)

    def copy(self) -> None:
        """Copy the draft as it is now, if the gate opens; else go to what keeps it in."""
        draft = self._draft()
        verdict = self._checking.verdict
        if not self._is_under_its_hat(draft):
            return
        reasons, looked_at = self._sheets.now.reasons, self._second.looked_at(draft)
        outcome = self._gate.ask(draft, verdict, reasons, looked_at)
        refusal = outcome if isinstance(outcome, Refusal) else self._put(outcome, draft)
        if refusal is None and isinstance(outcome, Pass):
            codes = self._second.codes(looked_at) if looked_at is not None and outcome.second_look else ()
            self._on_let_out(draft, verdict, codes)
            self._permit = outcome
            self._page.editor_card.photos.offer(0)
            return
        if refusal is None:
            return
        match refusal.reason:
            case Reason.NOT_CHECKED | Reason.CHANGED:
                self._waits_for = draft.fingerprint
                self._checking.now()
            case Reason.UNCHECKABLE:
                self._checking.now()
            case Reason.MUST_CHANGE:
                self.stopped.emit()
                return
            case Reason.TOO_LONG:
                self.too_long.emit()
        self.said.emit(say(refusal.sentence))

    def _put(self, permit: Pass, draft: Draft) -> Refusal | None:
        """Copy it; what somebody else allowed is used up before, so that it never lets out twice."""
        if permit.second_look and not self._second.use(permit.second_look):
            return Refusal(Reason.LOOKED_AT_ONCE)
        return self._clipboard.put(permit, draft) if draft.text.strip() else None

    def copy_photo(self, number: int, copy: bytes, shown: QImage) -> None:
        """Copy the photo of this number, from 0, of the draft that was copied, and offer the next one."""
        draft = self._draft()
        refusal = (
            Refusal(Reason.USED)
            if self._permit is None
            else self._clipboard.put_photo(self._permit, draft, number, copy, shown)
        )
        if refusal is not None:
            self.called_out.emit(say(refusal.sentence))
            return
        self._is_copied = True
        self._page.show_copied(self._clipboard.seconds)
        self._page.editor_card.photos.offer(number + 1)
        self.called_out.emit(say("Copied. Clears in {seconds} s", seconds=self._clipboard.seconds))

    def _on_let_out(self, draft: Draft, verdict: Verdict | None, codes: tuple[Acknowledged, ...] = ()) -> None:
        self.let_out.emit(draft, verdict, (*self._sheets.now.reasons, *codes))
        if not draft.text.strip():  # a photo alone goes out by the button that is offered now
            return
        self._is_copied = True
        seconds = self._clipboard.seconds
        self._page.show_copied(seconds)
        self.called_out.emit(
            say("Copied for {account}. Clears in {seconds} seconds.", account=draft.account.name, seconds=seconds)
        )

    def copy_what_waited(self) -> None:
        """A verdict has come: copy, if copying was asked for before it and nothing was changed since."""
        waits_for, self._waits_for = self._waits_for, ""
        if waits_for and waits_for == self._draft().fingerprint:
            self.copy()

    def start_over(self) -> None:
        """Speak of no copy that was made or asked for: the draft is another one now."""
        self._waits_for = ""
        self._permit = None
        self._page.editor_card.photos.offer(None)
        self._say_nothing_of_copying()

    def forget_choices(self) -> None:
        """Ask again about every hat."""
        self._may_stay.clear()

    def _is_under_its_hat(self, draft: Draft) -> bool:
        """Whether the draft may go on its way; one that sounds like the other hat is asked about, once."""
        fingerprint, desk, hat = draft.fingerprint, self._desk(), self._sheets.hat
        verdict, here, there = self._checking.verdict, desk.destination(hat), desk.destination(hat.other)
        question = wrong_hat(draft, verdict, here, there, self._sheets.now.reasons)
        if question is None or self._ask is None or fingerprint in self._may_stay:
            return True
        match self._ask(question):
            case "switch":
                self.move_asked.emit()
            case "keep":
                self._may_stay.add(fingerprint)
                return True
            case _:
                self._page.editor.setFocus()
        return False

    def _on_code_copy_asked(self) -> None:
        state = self._page.shown
        if state is not None and self._clipboard.put_code(state.verdict.code):
            self.said.emit(say("The code is copied. It holds no words of your draft."))

    def _on_kept_in(self) -> None:
        self.called_out.emit(say("Nothing was copied. Use the copy button when the draft is ready."))

    def _say_nothing_of_copying(self) -> None:
        """The button speaks of the draft that is shown, and what was copied is not this one any more."""
        if self._is_copied:
            self._is_copied = False
            self._page.show_copied(0)

    def _on_counting(self, seconds: int) -> None:
        if self._is_copied:
            self._page.show_copied(seconds)

    def _on_cleared(self, was_ours: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._say_nothing_of_copying()
        if was_ours:
            self.said.emit(say("Clipboard cleared."))
