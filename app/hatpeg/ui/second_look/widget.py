"""The sheet for a second look: what stops the post, why it is OK, who looks, and their passphrase."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hatpeg.core.second_look.asking import LONGEST_WORDS, WHY, Shown, Why
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.focus import FocusRing
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.second_look.state import (
    ALLOW,
    BACK_TO_DRAFT,
    BUSY,
    CAN,
    FEW_WORDS,
    FIX_FIRST,
    KEEPS,
    NOT_HERE,
    OPEN_ANSWER,
    SAVE_FILE,
    STAYS,
    SUBTITLE,
    THEIR_PASSPHRASE,
    TITLE,
    WHO,
    WHY_OK,
    SecondLookState,
)
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

WIDE, SIDE, ROUNDING, SCRIM = 860, 28, 12, 130
SIDE_BY_SIDE = 760
"""Pixels of width below which the two halves stand one above the other."""


class _Body(QScrollArea):
    """As high as what it holds, where the window has the room."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What is inside, and no less: Qt would stop at two dozen lines."""
        held, hint = self.widget(), super().sizeHint()
        if held is None:
            return hint
        wide = self.viewport().width()
        return QSize(hint.width(), max(held.sizeHint().height(), held.heightForWidth(wide) if wide > SIDE else 0) + 2)


class SecondLookSheet(QDialog):
    """One of the three sheets that ask.

    ``allow_asked`` carries why, a few words, the number of the reviewer and a passphrase; ``file_asked`` the first
    three of them; ``answer_asked`` nothing.
    """

    allow_asked = Signal(str, str, int, str)
    file_asked = Signal(str, str, int)
    answer_asked = Signal()

    def __init__(self, look: Look, state: SecondLookState, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._state, self._is_busy = look, state, False
        self.setWindowTitle("")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say(TITLE))
        self.setAccessibleDescription(state.spoken)
        self.sheet = QWidget()
        self.sheet.setProperty("say", "sheet")
        self._make_parts()
        self._lay_out(window.width())
        self._connect()
        self.setGeometry(window.geometry())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.focus_ring = FocusRing(self, look, application.focusChanged)
        first = self.reasons[Why.AGREED] if state.can_be_allowed else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    @property
    def why(self) -> Why:
        """The reason that is chosen."""
        return next(why for why, button in self.reasons.items() if button.isChecked())

    def tell(self, sentence: str) -> None:
        """Say why nothing was allowed, and take the passphrase out of the field."""
        self._is_busy = False
        self.passphrase.clear()
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._judge()

    def be_busy(self) -> None:
        """Wait for an answer; nothing can be pressed twice meanwhile."""
        self._is_busy = True
        self.problem.setText(say(BUSY))
        self.problem.show()
        self._judge()

    def _make_parts(self) -> None:
        look = self._look
        self.reasons: dict[Why, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for why, (words, about) in WHY.items():
            button = QRadioButton(say(words))
            button.setAccessibleName(say(words))
            button.setAccessibleDescription(say(about))
            button.setMinimumHeight(28)
            button.setProperty("kind", "reason")
            self.reasons[why] = button
            self._group.addButton(button)
        self.reasons[Why.AGREED].setChecked(True)
        self.words = QLineEdit(maxLength=LONGEST_WORDS)
        self.words.setPlaceholderText(say(FEW_WORDS))
        self.words.setAccessibleName(say(FEW_WORDS))
        self.words.setProperty("kind", "search")
        self.words.setMinimumHeight(38)
        self.who = QComboBox()
        self.who.setAccessibleName(say(WHO))
        self.who.setMinimumHeight(40)
        self.who.addItems([each.name for each in self._state.people])
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.passphrase.setProperty("kind", "passphrase")
        self.passphrase.setAccessibleName(say(THEIR_PASSPHRASE))
        self.problem = plain_label(say="strong", wraps=True)
        self.problem.hide()
        self.allow = Button(look, "primary", say(ALLOW), "user-check")
        self.back = Button(look, "outline", say(BACK_TO_DRAFT))
        self.save_file = Button(look, "outline", say(SAVE_FILE))
        self.open_answer = Button(look, "outline", say(OPEN_ANSWER))
        for button_ in (self.back, self.save_file, self.open_answer):
            button_.setAutoDefault(False)
        (self.allow if self._state.can_be_allowed else self.back).setDefault(True)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._judge)
        for field in (self.words, self.passphrase):
            field.textChanged.connect(self._judge)
        self.who.currentIndexChanged.connect(self._judge)
        self.back.clicked.connect(self.reject)
        self.allow.clicked.connect(self._on_allow)
        self.save_file.clicked.connect(lambda: self.file_asked.emit(*self._asked()))
        self.open_answer.clicked.connect(self.answer_asked)

    def _asked(self) -> tuple[str, str, int]:
        return self.why.value, self.words.text().strip() if self.why is Why.ELSE else "", self.who.currentIndex()

    def _on_allow(self) -> None:
        self.allow_asked.emit(*self._asked(), self.passphrase.text())

    def _judge(self) -> None:
        """Offer only what could come to something."""
        people, at = self._state.people, self.who.currentIndex()
        is_here = 0 <= at < len(people) and people[at].is_here
        needs_words = self.why is Why.ELSE
        self.words.setVisible(needs_words)
        can = self._state.can_be_allowed and not self._is_busy and (not needs_words or bool(self.words.text().strip()))
        self.passphrase.setEnabled(is_here and self._state.can_be_allowed and not self._is_busy)
        self.allow.setEnabled(can and is_here and bool(self.passphrase.text()))
        self.save_file.setEnabled(can and bool(people))
        self.open_answer.setEnabled(not self._is_busy)

    def _lay_out(self, room: int) -> None:
        body = QWidget()
        body.setProperty("say", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(plain_label(say(TITLE), "banner-title", wraps=True))
        column.addWidget(plain_label(say(SUBTITLE), "note", wraps=True))
        for number, each in enumerate(self._state.shown, 1):
            column.addWidget(self._row(number, each))
        if not self._state.can_be_allowed:
            column.addWidget(plain_label(say(FIX_FIRST), "strong", wraps=True))
        choices = QWidget()
        halves = QHBoxLayout(choices) if room >= SIDE_BY_SIDE else QVBoxLayout(choices)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(20)
        nest(halves, self._why_half(), 1)
        nest(halves, self._who_half(), 1)
        column.addWidget(choices)
        if not self._state.can_be_allowed:  # nobody is asked for what they cannot allow
            choices.hide()
            self.allow.hide()
            column.addStretch(1)
        area = _Body()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        area.setWidget(body)
        buttons = QWidget()
        FlowLayout(buttons, self.allow, self.back)
        inside = QVBoxLayout(self.sheet)
        inside.setContentsMargins(SIDE, 22, SIDE, 20)
        inside.setSpacing(14)
        inside.addWidget(area)
        inside.addWidget(buttons)
        self.sheet.setMaximumWidth(WIDE)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sheet, 100)
        across.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 8, 12, 8)
        around.addStretch(1)
        nest(around, across)
        around.addStretch(1)

    def _row(self, number: int, shown: Shown) -> Card:
        card = Card(self._look)
        shape = ShapeMark(self._look, 24)
        shape.show_shape(Shape.OCTAGON, Status.MUST, str(number))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(say(shown.message), "strong", wraps=True))
        below = " · ".join(filter(None, (shown.words, say(shown.never) if shown.never else "")))
        words.addWidget(plain_label(below, "small", wraps=True))
        says = plain_label(say(CAN if shown.can_be_allowed else STAYS), "strong")
        restyle(says, "ink", "" if shown.can_be_allowed else "must")
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(shape)
        nest(row, words, 1)
        if not shown.can_be_allowed:
            lock = plain_label()
            lock.setPixmap(self._look.icons.pixmap("lock", self._look.tokens.text2, 16))
            row.addWidget(lock)
        row.addWidget(says)
        return card

    def _why_half(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(plain_label(say(WHY_OK), "heading"))
        for why, button in self.reasons.items():
            column.addWidget(button)
            about = WHY[why][1]
            if about:
                label = plain_label(say(about), "small", wraps=True)
                label.setContentsMargins(26, 0, 0, 2)
                column.addWidget(label)
        column.addWidget(self.words)
        column.addStretch(1)
        return column

    def _who_half(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(plain_label(say(WHO), "heading"))
        column.addWidget(self.who)
        column.addWidget(plain_label(say(THEIR_PASSPHRASE), "strong"))
        column.addWidget(self.passphrase)
        column.addWidget(self.problem)
        column.addWidget(plain_label(say(KEEPS), "small", wraps=True))
        column.addWidget(plain_label(say(NOT_HERE), "small", wraps=True))
        files = QWidget()
        FlowLayout(files, self.save_file, self.open_answer)
        column.addWidget(files)
        column.addStretch(1)
        return column

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim the window behind, and paint the sheet's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = QColor(self._look.tokens.scrim)
        dim.setAlpha(SCRIM)
        painter.fillRect(self.rect(), dim)
        painter.setPen(QPen(QColor(self._look.tokens.border)))
        painter.setBrush(QColor(self._look.tokens.surface))
        painter.drawRoundedRect(QRectF(self.sheet.geometry()), ROUNDING, ROUNDING)
        painter.end()
