"""The handoff card: a small window that stays in sight while the browser comes up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.badges import badge_picture
from hatpeg.ui.buttons import Button
from hatpeg.ui.focus import FocusRing
from hatpeg.ui.handoff.state import HandoffState
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

WIDE, SIDE, MARGIN, BADGE = 420, 18, 16, 40


class HandoffCard(QWidget):
    """``agreed`` and ``denied`` tell whether the page shows the right name."""

    agreed = Signal()
    denied = Signal()

    def __init__(self, look: Look, focus_changed: SignalInstance) -> None:
        flags = Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._look = look
        self._state: HandoffState | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle("Hatpeg")
        self.badge = QLabel()
        self.title, self.words = plain_label(say="strong", wraps=True), plain_label(say="body", wraps=True)
        self.yes, self.no = Button(look, "primary", say("Yes, it does")), Button(look, "outline", say("No"))
        self.done = Button(look, "outline", say("Close"))
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.denied)
        self.done.clicked.connect(self.hide)
        self._lay_out()
        self.focus_ring = FocusRing(self, look, focus_changed)
        look.changed.connect(self._repaint)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.title)
        words.addWidget(self.words)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        nest(above, words, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for button in (self.yes, self.no, self.done):
            below.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 14, SIDE, 14)
        self._column.setSpacing(12)
        nest(self._column, above)
        nest(self._column, below)

    def show_state(self, state: HandoffState) -> None:
        """Show the card, in the corner where it is in nobody's way."""
        self._state = state
        self.title.setText(state.title)
        self.words.setText(state.words)
        self.setAccessibleName(state.spoken)
        for button, is_wanted in ((self.yes, state.asks), (self.no, state.asks), (self.done, not state.asks)):
            button.setVisible(is_wanted)
        self._repaint()
        self._fit()
        self.show()
        self.raise_()
        (self.yes if state.asks else self.done).setFocus()

    def put_away(self) -> None:
        """Show nothing of any account."""
        self.hide()
        self.title.clear()
        self.words.clear()
        self.setAccessibleName("")
        self._state = None

    def _fit(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(self._look.pixels(WIDE), room.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self._column.activate()
        height = self._column.totalHeightForWidth(width)  # labels that wrap are always among the parts
        self.resize(width, height)
        self.move(QPoint(room.right() - width - MARGIN + 1, max(room.top(), room.bottom() - height - MARGIN + 1)))

    def _repaint(self) -> None:
        if self._state is not None:
            self.badge.setPixmap(badge_picture(self._look, self._state.hat, BADGE, 0))
            self.badge.setAccessibleName(say("{hat} badge", hat=say(self._state.hat.word)))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc puts it aside, Enter presses the button that has the keyboard."""
        now = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(now, QPushButton):
            now.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.surface))
        painter.setPen(QPen(QColor(self._look.tokens.control), self._look.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
