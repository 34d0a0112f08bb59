"""The bar at the bottom: how the draft stands, and the button that asks to copy it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hatpeg.core.destination import Destination
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES, Tokens
from hatpeg.ui.write.state import ActionState, Tone
from hatpeg.ui.write.tones import OF_TONE

HEIGHT, LOW_HEIGHT = 72, 53
AROUND, AROUND_LOW = (19, 10, 16, 11), (12, 4, 12, 4)
"""Pixels left of, above, right of and below what lies in the bar."""
APART, BESIDE_BUTTON = 9, 4


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
    second_look_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: ActionState | None = None
        self._to: Destination | None = None
        self.mark = ShapeMark(look, 26)
        self.status = plain_label(say="status")
        self.hint = plain_label("Ctrl+Enter", "small")
        self.ask_button = Button(look, "outline", say("Ask for a second look"), "user-check")
        self.ask_button.clicked.connect(self.second_look_asked)
        self.ask_button.hide()
        self.copy_button = CopyButton(look)
        self.copy_button.clicked.connect(self.copy_asked)
        self._is_low = self._can_copy = False
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(*AROUND)
        row.setSpacing(APART)
        row.addWidget(self.mark)
        row.addWidget(self.status)
        row.addStretch(1)
        row.addWidget(self.hint)
        row.addSpacing(BESIDE_BUTTON)
        row.addWidget(self.ask_button)
        row.addWidget(self.copy_button)
        self.setMinimumHeight(HEIGHT)
        look.changed.connect(self._fit)

    def arrange(self, layout: Layout) -> None:
        """Take less height in a small window."""
        self._is_low = layout is Layout.COMPACT
        self._row.setContentsMargins(*(AROUND_LOW if self._is_low else AROUND))
        self.setMinimumHeight(LOW_HEIGHT if self._is_low else HEIGHT)
        restyle(self.copy_button, "low", "yes" if self._is_low else "")
        whole = say("Ask for a second look")
        self.ask_button.set_words(say("Second look") if self._is_low else whole, whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the button say all its words first."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say how the draft stands where there is room beside the button: that names the account, and goes first."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.copy_button.sizeHint().width() - BESIDE_BUTTON
        can_ask = self._state is not None and self._state.can_ask
        self.ask_button.setVisible(can_ask and self.ask_button.minimumSizeHint().width() + APART <= room)
        if can_ask:
            room -= self.ask_button.sizeHint().width() + APART
        words = self.mark.width() + self.status.sizeHint().width() + 3 * APART
        for part in (self.mark, self.status):
            part.setVisible(words <= room)
        self.hint.setVisible(
            self._can_copy and not self._is_low and words + self.hint.sizeHint().width() + APART <= room
        )
        self.update()

    def show_state(self, state: ActionState, to: Destination) -> None:
        """Show how the draft stands, and what the button would do."""
        if (state, to) == (self._state, self._to):
            return
        self._state, self._to = state, to
        shape, status = OF_TONE[state.tone]
        self.mark.show_shape(shape, status)
        self.status.setText(state.status)
        restyle(self.status, "ink", "clear" if state.tone is Tone.CLEAR else "")
        self._can_copy = state.can_copy
        self.copy_button.setEnabled(state.is_enabled)
        self.copy_button.set_words(state.copy_label)
        self.copy_button.setAccessibleDescription(to.spoken)
        self.copy_button.wear(*self._clothes(state, to))
        self._fit()

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
            self.copy_button.set_words(say("Copied. Clears in {seconds} s", seconds=seconds))
            self.copy_button.wear(f"copied-{CLOTHES[to.hat]}", "check")
            self._fit()
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
