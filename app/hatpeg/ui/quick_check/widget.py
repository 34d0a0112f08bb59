"""The popup: it takes the keyboard, and goes on Esc, when another window is used, and after half a minute."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.badges import TwoHats
from hatpeg.ui.buttons import Button
from hatpeg.ui.focus import FocusRing
from hatpeg.ui.labels import LinesLabel, plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.quick_check.passphrase import PassphrasePart
from hatpeg.ui.quick_check.rows import HatRow
from hatpeg.ui.quick_check.state import Glance, QuickState, Row, Stage
from hatpeg.ui.theme import Look

WIDE, SIDE, MARGIN = 452, 18, 16
MOST_LINES, LETTERS = 6, 56
"""How much of the text is shown at once, and letters to a line."""
IDLE = 30_000
"""Milliseconds without a key or a click, after which it goes."""
INPUT = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}


class QuickCheckPopup(QWidget):
    """``copy_asked`` and ``editor_asked`` carry a hat; ``closed`` comes whenever it goes out of sight."""

    copy_asked = Signal(object)
    editor_asked = Signal(object)
    show_asked = Signal()
    clear_asked = Signal()
    unlock_asked = Signal(str)
    closed = Signal()
    came_forward = Signal()

    def __init__(self, look: Look, focus_changed: SignalInstance) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle("Hatpeg")
        self.heading = plain_label(say("Clipboard check"), "title")
        self.about = plain_label(say="note")
        self.show_text = Button(look, "toggle", say("Show"))
        self.sentence = plain_label(say="body", wraps=True)
        self.text = LinesLabel("body")
        self.rows = {hat: HatRow(look, hat) for hat in (Hat.PROFESSIONAL, Hat.PERSONAL)}
        self.passphrase = PassphrasePart(look)
        self.clear = Button(look, "quiet", say("Clear clipboard"), "eraser")
        self.esc = plain_label(say("Esc closes"), "note")
        self._known: tuple[Stage, tuple[Row, ...]] = (Stage.LOOKING, ())
        self._had_keyboard = False
        self._idle = QTimer(self, interval=IDLE, singleShot=True)
        self._idle.timeout.connect(self.hide)
        self._lay_out()
        self._connect()
        self.focus_ring = FocusRing(self, look, focus_changed)
        look.changed.connect(self.update)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(TwoHats(self._look, 22))
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.about)
        head.addWidget(self.show_text)
        foot = QHBoxLayout()
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.esc)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 10)
        column.setSpacing(10)
        nest(column, head)
        for part in (self.sentence, self.text, *self.rows.values(), self.passphrase):
            column.addWidget(part)
        column.addStretch(1)
        nest(column, foot)

    def _connect(self) -> None:
        for hat, row in self.rows.items():
            row.copy_asked.connect(lambda hat=hat: self.copy_asked.emit(hat))
            row.editor_asked.connect(lambda hat=hat: self.editor_asked.emit(hat))
        self.show_text.clicked.connect(self.show_asked)
        self.clear.clicked.connect(self.clear_asked)
        self.passphrase.unlock_asked.connect(self.unlock_asked)

    def show_state(self, state: QuickState) -> None:
        """Show what was found, or what is asked for first."""
        is_locked = state.stage is Stage.LOCKED
        is_new = (state.stage, state.rows) != self._known
        self._known = state.stage, state.rows
        self.heading.setText(say("Locked") if is_locked else say("Clipboard check"))
        self.about.setText(state.about)
        self.show_text.setVisible(state.stage is Stage.TEXT)
        self.show_text.set_words(
            say("Hide") if state.is_shown else say("Show"),
            say("Hide the text") if state.is_shown else say("Show the text"),
        )
        self.sentence.setText(state.sentence)
        self.sentence.setVisible(bool(state.sentence))
        self.text.setText(state.shown_text)
        lines = sum(1 + len(line) // LETTERS for line in state.shown_text.splitlines())
        self.text.setFixedHeight(min(lines, MOST_LINES) * self.text.fontMetrics().lineSpacing() + 2)
        self.text.setVisible(bool(state.shown_text))
        shown = {row.hat: row for row in state.rows}
        for hat, part in self.rows.items():
            part.setVisible(hat in shown)
            if hat in shown:
                part.show_row(shown[hat], is_photo=state.stage is Stage.PHOTO)
        self.passphrase.setVisible(is_locked)
        self.clear.setVisible(state.can_clear)
        self.setAccessibleName(self.heading.text())
        self._fit()
        if is_new:
            self._put_keyboard(state)

    def come_up(self) -> None:
        """Show the popup at the corner of the screen that the person is looking at, with the keyboard in it."""
        self._had_keyboard = False
        self._fit()
        self.show()
        self.windowHandle().installEventFilter(self)
        self.raise_()
        self.activateWindow()
        self._idle.start()

    def put_away(self) -> None:
        """Hold nothing of what was checked."""
        for label in (self.about, self.sentence, self.text):
            label.clear()
        for row in self.rows.values():
            row.put_away()
        self.passphrase.clear()

    def _put_keyboard(self, state: QuickState) -> None:
        """To what is most likely wanted, once all is known: not sooner, since Enter must not press what just came."""
        if state.stage is Stage.LOCKED:
            self.passphrase.field.setFocus()
        elif not state.rows:
            (self.clear if state.can_clear else self).setFocus()
        elif all(row.glance is not Glance.CHECKING for row in state.rows):
            self.rows[state.first].focus_first()
        else:
            self.setFocus()

    def _fit(self) -> None:
        """Be as high as the words need, at the corner where trays are."""
        width = min(self._look.pixels(WIDE), self._room().width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self._column.activate()
        height = self._column.totalHeightForWidth(width)  # labels that wrap are always among the parts
        self.resize(width, height)
        room = self._room()
        self.move(QPoint(room.right() - width - MARGIN + 1, max(room.top(), room.bottom() - height - MARGIN + 1)))

    @staticmethod
    def _room() -> QRect:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def event(self, event: QEvent) -> bool:
        """Go when another window is used instead."""
        kind = event.type()
        if kind is QEvent.Type.WindowActivate:
            self._had_keyboard = True
            self.came_forward.emit()
        elif kind is QEvent.Type.WindowDeactivate and self._had_keyboard:
            self.hide()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait anew at every sign of somebody, whichever part it is for."""
        if event.type() in INPUT and self.isVisible():
            self._idle.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc goes, Enter presses the button that has the keyboard."""
        now = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(now, QPushButton):
            now.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that it went, however that came about."""
        super().hideEvent(event)
        self._idle.stop()
        self._had_keyboard = False
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.surface))
        painter.setPen(QPen(QColor(self._look.tokens.control), self._look.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
