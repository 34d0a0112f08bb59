"""A strip above the page: one sentence, at most one thing to do about it, and a way to put it aside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.shell.state import PAGES, NoticeState
from hatpeg.ui.theme import Look


class NoticeStrip(QWidget):
    """Shows a :class:`NoticeState`, or nothing. The signals carry its key."""

    action_asked = Signal(str)
    dismissed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: NoticeState | None = None
        self._page = PAGES[0][0]
        self.picture = QLabel()
        self.words = plain_label(wraps=True)
        self.action = Button(look, "outline")
        self.dismiss = Button(look, "quiet", say("Dismiss"), "x", 16)
        self.action.clicked.connect(lambda: self.action_asked.emit(self._key()))
        self.dismiss.clicked.connect(lambda: self.dismissed.emit(self._key()))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 16, 7)
        row.setSpacing(10)
        row.addWidget(self.picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        look.changed.connect(self._redraw_icon)
        self.hide()

    def show_page(self, page: str) -> None:
        """Know which page lies below, since not every notice is about that."""
        self._page = page
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._state is not None and self._state.on in {"", self._page})

    def _key(self) -> str:
        return self._state.key if self._state is not None else ""

    def show_state(self, state: NoticeState | None) -> None:
        """Show a notice; None takes the strip away."""
        self._state = state
        self._show_or_hide()
        if state is None:
            return
        self._redraw_icon()
        self.words.setText(state.words)
        self.action.set_words(state.action)
        self.action.setVisible(bool(state.action))
        self.dismiss.setVisible(state.can_dismiss)

    def _redraw_icon(self) -> None:
        self.picture.setPixmap(self._look.icons.pixmap("info", self._look.tokens.info, 18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line below it."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.info_t))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(tokens.info))
        painter.end()
