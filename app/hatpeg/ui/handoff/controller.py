"""Joins the handoff card to the clipboard: a wrong page takes the text back at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, SignalInstance

from hatpeg.core.speech import language
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.handoff.state import HandoffState, Step
from hatpeg.ui.handoff.widget import HandoffCard
from hatpeg.ui.theme import Look


class HandoffController(QObject):
    """``said`` carries the card as a screen reader says it."""

    said = Signal(str)

    def __init__(
        self, look: Look, focus_changed: SignalInstance, clipboard: Clipboard, parent: QObject | None = None
    ) -> None:
        """``focus_changed`` is the application's signal of that name, for the focus ring."""
        super().__init__(parent)
        self._look, self._focus_changed, self._clipboard = look, focus_changed, clipboard
        self._card: HandoffCard | None = None
        self._spoken = ""
        self.state: HandoffState | None = None
        clipboard.cleared.connect(self._on_cleared)

    @property
    def card(self) -> HandoffCard:
        """The card, in the language that is spoken now."""
        if self._card is None or self._spoken != language():
            if self._card is not None:
                self._card.deleteLater()
            self._card, self._spoken = HandoffCard(self._look, self._focus_changed), language()
            self._card.agreed.connect(self.close)
            self._card.denied.connect(self._on_denied)
        return self._card

    def show(self, state: HandoffState) -> None:
        """Ask whether the page is the right one, or say why none was opened."""
        self.state = state
        self.card.show_state(state)
        self.said.emit(state.spoken)

    def close(self) -> None:
        """Go out of sight, and name nobody any more."""
        self.state = None
        if self._card is not None:
            self._card.put_away()

    def _on_denied(self) -> None:
        state = self.state
        if state is not None:
            self.state = None  # clearing would close the card otherwise
            self._clipboard.clear()
            self.show(replace(state, step=Step.WRONG_PAGE))

    def _on_cleared(self) -> None:
        """There is nothing left to paste."""
        if self.state is not None and self.state.step is not Step.WRONG_PAGE:
            self.close()
