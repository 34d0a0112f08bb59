"""The page of second looks: people, answers, and the post that somebody asks about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.second_look.asking import BACK, LONGEST_WORDS, Back
from hatpeg.core.second_look.reviewer import LONGEST_NAME
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.reviews import state as words
from hatpeg.ui.reviews.request_card import RequestCard
from hatpeg.ui.reviews.state import ReviewsState
from hatpeg.ui.theme import Look

WIDE = 860


class ReviewsPage(QScrollArea):
    """``removal_asked`` carries a public key, ``record_wanted`` a name and a passphrase.

    ``request_asked`` carries a passphrase, ``sent_back`` a code and a few words; the rest carry nothing.
    """

    person_asked = Signal()
    removal_asked = Signal(bytes)
    answer_asked = Signal()
    record_wanted = Signal(str, str)
    record_asked = Signal()
    request_asked = Signal(str)
    allowed = Signal()
    sent_back = Signal(str, str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_state(ReviewsState())

    def show_state(self, state: ReviewsState) -> None:
        """Build the page anew."""
        now: QWidget | None = self.window().focusWidget()
        had_keyboard = now is not None and self.isAncestorOf(now)
        if now is not None and had_keyboard:
            now.clearFocus()
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(14)
        self.said = plain_label(state.said, "strong", wraps=True)
        self.request: RequestCard | None = None
        if state.request is None:
            self._add_who(state)
            self._add_own(state)
        else:
            self._add_request(state)
        self._column.addStretch(1)
        self.setWidget(ground)
        self.tell(state.said, is_problem=state.is_problem)
        if had_keyboard:
            self.first.setFocus()

    def tell(self, sentence: str, *, is_problem: bool = False) -> None:
        """Say what happened, at the top of the page."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        restyle(self.said, "ink", "must" if is_problem else "")
        if sentence:
            self.ensureWidgetVisible(self.said)

    def _add_who(self, state: ReviewsState) -> None:
        column = self._card(words.WHO)
        column.addWidget(plain_label(say(words.ABOUT), "note", wraps=True))
        column.addWidget(self.said)
        column.addWidget(plain_label(state.who_words, "body", wraps=True))
        self.removals: list[Button] = []
        for person in state.people:
            column.addWidget(plain_label(person.name, "strong", wraps=True))
            column.addWidget(plain_label(person.fingerprint, "small", wraps=True))
            if not state.is_laid_down:
                remove = Button(self._look, "outline", say(words.REMOVE, name=person.name))
                remove.clicked.connect(partial(self.removal_asked.emit, person.signs))
                self.removals.append(remove)
                column.addWidget(remove)
        self.add = Button(self._look, "outline", say(words.ADD))
        self.add.clicked.connect(self.person_asked)
        self.add.setEnabled(not state.is_laid_down)
        self.open_answer = Button(self._look, "outline", say(words.OPEN_ANSWER))
        self.open_answer.clicked.connect(self.answer_asked)
        column.addWidget(_row(self.add, self.open_answer))
        column.addWidget(plain_label(say(words.ABOUT_ANSWERS), "small", wraps=True))
        self.first: QWidget = self.open_answer if state.is_laid_down else self.add

    def _add_own(self, state: ReviewsState) -> None:
        column = self._card(words.FOR_OTHERS)
        if state.own is None:
            column.addWidget(plain_label(say(words.ABOUT_BECOMING), "note", wraps=True))
            self.name = self._field(column, words.YOUR_NAME, LONGEST_NAME)
            self.new = self._field(column, words.YOUR_PASSPHRASE, is_secret=True)
            self.again = self._field(column, words.AGAIN, is_secret=True)
            self.make = Button(self._look, "outline", say(words.MAKE))
            self.make.clicked.connect(self._on_make)
            column.addWidget(self.make)
            return
        column.addWidget(plain_label(state.own.name, "strong", wraps=True))
        column.addWidget(plain_label(state.own.fingerprint, "small", wraps=True))
        self.passphrase = self._field(column, words.PASSPHRASE, is_secret=True)
        self.open_request = Button(self._look, "outline", say(words.OPEN_REQUEST))
        self.open_request.clicked.connect(self._on_open)
        self.passphrase.returnPressed.connect(self._on_open)
        self.save_record = Button(self._look, "outline", say(words.SAVE_RECORD))
        self.save_record.clicked.connect(self.record_asked)
        column.addWidget(_row(self.open_request, self.save_record))

    def _add_request(self, state: ReviewsState) -> None:
        if state.request is None:
            return
        self._column.addWidget(self.said)
        self.request = RequestCard(self._look, state.request, state.network, state.views)
        self._column.addWidget(self.request)
        column = self._card(words.WHY_BACK)
        self.back = QComboBox()
        self.back.setAccessibleName(say(words.WHY_BACK))
        self.back.setMinimumHeight(36)
        for code, sentence in BACK.items():
            self.back.addItem(say(sentence), code.value)
        self.back_words = self._field(column, words.FEW_WORDS, LONGEST_WORDS)
        column.insertWidget(1, self.back)
        self.allow = Button(self._look, "primary", say(words.ALLOW), "user-check")
        self.send_back = Button(self._look, "outline", say(words.SEND_BACK))
        self.close_it = Button(self._look, "outline", say(words.CLOSE))
        self.allow.setEnabled(words.can_allow(state))
        if not state.request.can_be_allowed:
            column.addWidget(plain_label(say(words.CANNOT), "strong", wraps=True))
        column.addWidget(_row(self.allow, self.send_back, self.close_it))
        self.allow.clicked.connect(self.allowed)
        self.send_back.clicked.connect(self._on_send_back)
        self.close_it.clicked.connect(self.closed)
        self.first = self.back

    def _on_make(self) -> None:
        if self.new.text() != self.again.text():
            self.tell(say(words.DIFFERENT), is_problem=True)
            return
        name, passphrase = self.name.text(), self.new.text()
        self.new.clear()
        self.again.clear()
        self.record_wanted.emit(name, passphrase)

    def _on_open(self) -> None:
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        self.request_asked.emit(passphrase)

    def _on_send_back(self) -> None:
        self.sent_back.emit(Back(self.back.currentData()).value, self.back_words.text().strip())

    def _card(self, heading: str) -> QVBoxLayout:
        card = Card(self._look)
        card.setAccessibleName(say(heading))
        card.setMaximumWidth(WIDE)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(say(heading), "heading"))
        self._column.addWidget(card)
        return column

    def _field(self, column: QVBoxLayout, label: str, most: int = 200, *, is_secret: bool = False) -> QLineEdit:
        field = QLineEdit(maxLength=most)
        if is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setProperty("kind", "passphrase" if is_secret else "search")
        field.setMinimumHeight(44 if is_secret else 38)
        field.setMaximumWidth(self._look.pixels(420))
        field.setAccessibleName(say(label))
        told = plain_label(say(label), "strong")
        told.setBuddy(field)
        column.addWidget(told)
        column.addWidget(field)
        return field


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    FlowLayout(row, *parts)
    return row
