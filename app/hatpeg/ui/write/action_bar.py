"""The bar at the bottom: how the draft stands, and the button that asks to copy it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Hat
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Tokens
from hatpeg.ui.write.state import ActionState, Tone
from hatpeg.ui.write.tones import OF_TONE

HEIGHT = 72
CLOTHES = {Hat.PROFESSIONAL: "work", Hat.PERSONAL: "personal"}


class CopyButton(Button):
    """Asks to copy, in every state but the empty one; what it looks like promises nothing, the gate decides."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "copy", icon_size=22)
        self.wear("empty", "lock")

    def wear(self, clothes: str, icon: str) -> None:
        """Take on the look of a state: see ``[copy=...]`` in the style sheet."""
        restyle(self, "copy", clothes)
        self.set_icon(icon)

    def icon_color(self) -> str:
        """The color of the words."""
        return _ink(self._look.tokens, self.property("copy") or "empty")


def _ink(tokens: Tokens, clothes: str) -> str:
    match clothes:
        case "work":
            return tokens.on_work
        case "personal":
            return tokens.on_pers
        case "copied-work":
            return tokens.work_ink
        case "copied-personal":
            return tokens.pers_ink
        case "again":
            return tokens.info
        case _:
            return tokens.text2


class ActionBar(QWidget):
    """Status and copy button of the Write page."""

    copy_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: ActionState | None = None
        self._to: Destination | None = None
        self.mark = ShapeMark(look, 26)
        self.status = plain_label(say="status")
        self.hint = plain_label("Ctrl+Enter", "small")
        self.copy_button = CopyButton(look)
        self.copy_button.clicked.connect(self.copy_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 10, 16, 11)
        row.setSpacing(9)
        row.addWidget(self.mark)
        row.addWidget(self.status)
        row.addStretch(1)
        row.addWidget(self.hint)
        row.addSpacing(4)
        row.addWidget(self.copy_button)
        self.setMinimumHeight(HEIGHT)
        look.changed.connect(self.update)

    def show_state(self, state: ActionState, to: Destination) -> None:
        """Show how the draft stands, and what the button would do."""
        if (state, to) == (self._state, self._to):
            return
        self._state, self._to = state, to
        shape, status = OF_TONE[state.tone]
        self.mark.show_shape(shape, status)
        self.status.setText(state.status)
        restyle(self.status, "ink", "clear" if state.tone is Tone.CLEAR else "")
        self.hint.setVisible(state.can_copy)
        self.copy_button.setEnabled(state.is_enabled)
        self.copy_button.set_words(state.copy_label)
        self.copy_button.setAccessibleDescription(to.spoken)
        self.copy_button.wear(*self._clothes(state, to))

    @staticmethod
    def _clothes(state: ActionState, to: Destination) -> tuple[str, str]:
        if state.can_copy:
            return CLOTHES[to.hat], "clipboard-copy"
        match state.tone:
            case Tone.EMPTY:
                return "empty", "lock"
            case Tone.UNCHECKED:
                return "again", ""
            case _:
                return "shut", "lock"

    def show_copied(self, seconds: int) -> None:
        """Say for how much longer the copied text can be pasted; with 0, go back to what is shown without it."""
        state, to = self._state, self._to
        if state is None or to is None:
            return
        if seconds:
            self.copy_button.set_words(f"Copied. Clears in {seconds} s")
            self.copy_button.wear(f"copied-{CLOTHES[to.hat]}", "check")
        else:
            self._state = None
            self.show_state(state, to)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line above it."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(tokens.border))
        painter.end()
