"""The lock screen, in place of everything else in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.badges import TwoHats
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.lock.state import CAPS, FORGOT, SAVED, LockState
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

CARD, SIDE, HIGH = 420, 34, 46


class LockScreen(QScrollArea):
    """Asks for the passphrase. ``unlock_asked`` carries what was typed; it is kept nowhere else."""

    unlock_asked = Signal(str)
    forgot_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = Card(look)
        self.card.setAccessibleName(say("Locked"))
        self.mark = TwoHats(look, 46)
        self.heading = plain_label(say("Locked"), "verdict")
        self.subtitle = plain_label(say(SAVED), "note", wraps=True)
        self.label = plain_label(say("Passphrase"), "strong")
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(say("Passphrase"))
        self.field.setProperty("kind", "passphrase")
        self.label.setBuddy(self.field)
        self.show_words = Button(look, "toggle", say("Show"))
        self.show_words.setCheckable(True)
        self.caps = plain_label(say(CAPS), "note")
        self.unlock = Button(look, "primary", say("Unlock"))
        self.problem = plain_label(say="strong", wraps=True)
        self.forgot = Button(look, "quiet", say("I forgot it"))
        self.forgot_words = plain_label(say(FORGOT), "note", wraps=True)
        self._lay_out()
        self._connect()
        self.show_state(LockState())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(SIDE, 28, SIDE, 24)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.mark, 0, middle)
        column.addWidget(self.heading, 0, middle)
        self.subtitle.setAlignment(middle)
        column.addWidget(self.subtitle)
        column.addSpacing(6)
        column.addWidget(self.label)
        column.addWidget(self.field)
        beside = QHBoxLayout()
        beside.addWidget(self.show_words)
        beside.addStretch(1)
        beside.addWidget(self.caps)
        nest(column, beside)
        column.addWidget(self.problem)
        wide = self.unlock.sizePolicy()
        wide.setHorizontalPolicy(wide.Policy.Expanding)
        self.unlock.setSizePolicy(wide)
        self.unlock.setMinimumHeight(HIGH)
        column.addWidget(self.unlock)
        column.addWidget(self.forgot, 0, middle)
        column.addWidget(self.forgot_words)
        ground = QWidget()
        ground.setProperty("say", "desk")
        across = QHBoxLayout()  # stretched from both sides, since a centred card is not asked how high its words are
        across.addStretch(1)
        across.addWidget(self.card)
        across.addStretch(1)
        around = QVBoxLayout(ground)
        around.addStretch(1)
        nest(around, across)
        around.addStretch(1)
        self.card.setFixedWidth(CARD)
        self.setWidget(ground)

    def _connect(self) -> None:
        self.show_words.toggled.connect(self._on_show)
        self.unlock.clicked.connect(self._on_unlock)
        self.field.returnPressed.connect(self._on_unlock)
        self.forgot.clicked.connect(self.forgot_asked)
        self.field.installEventFilter(self)

    def show_state(self, state: LockState) -> None:
        """Show whether it was wrong, how long to wait, or that it is being opened."""
        self._can_try = state.can_try
        self.unlock.set_words(state.button)
        self.unlock.setEnabled(state.can_try)
        self.field.setReadOnly(state.is_opening)
        self.problem.setText(say(state.problem))
        self.problem.setVisible(bool(state.problem))
        self.field.setAccessibleDescription(say(state.problem))
        self.forgot_words.setVisible(state.shows_forgot)

    def clear(self) -> None:
        """Keep nothing of what was typed, and wait for it again."""
        self.field.clear()
        self.show_words.setChecked(False)
        self.caps.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unlock(self) -> None:
        words = self.field.text()
        if words and self._can_try:
            self.field.clear()
            self.unlock_asked.emit(words)

    def _on_show(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_words.set_words(say("Hide") if shown else say("Show"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when a letter comes large without Shift: no system tells the state of Caps Lock the same way."""
        # Qt asks before everything is made, and once more when it is being taken apart.
        if (
            watched is getattr(self, "field", None)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            letter = event.text()
            if len(letter) == 1 and letter.isalpha():
                with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(letter.isupper() != with_shift)
        return super().eventFilter(watched, event)
