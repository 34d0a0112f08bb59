"""The first run, in place of everything else in the window: steps at the left, a page, and where to go below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.network import Network
from hatpeg.core.speech import say
from hatpeg.ui.badges import TwoHats
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look
from hatpeg.ui.wizard.pages import AccountPage, DonePage, IconLines, LockPage, WorkPage
from hatpeg.ui.wizard.parts import StepList
from hatpeg.ui.wizard.state import ABOUT, HINTS, PROMISES, TITLES, Step, WizardState

ASIDE, SIDE, WIDEST, HIGH, LOW = 248, 40, 1060, 44, 420
NARROW, THREE = 760, 900
"""Logical pixels of width below which the steps are left out; and from which three cards stand side by side."""
BACK, ON = 104, 132
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WizardScreen(QWidget):
    """``next_asked`` and ``back_asked`` move on and back, ``skip_asked`` leaves a page empty.

    ``rearranged`` asks for the same page again, since there is room for other columns.
    """

    next_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()
    work_pressed = Signal(str)
    many_asked = Signal(bool)
    changed = Signal()
    try_asked = Signal()
    sample_asked = Signal()
    language_asked = Signal(str)
    rearranged = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state, self._networks = WizardState(), dict[str, Network]()
        self._languages: tuple[str, str] = ("", "")
        self._columns = 0
        self.page: QWidget = QWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._inside: QWidget | None = None
        self.show_state(self._state, {}, keeps_place=True)
        look.changed.connect(self._arrange)

    def offer_language(self, code: str, name: str) -> None:
        """Offer to speak another language, by its code and its own name."""
        self._languages = (code, name)

    def show_state(self, state: WizardState, networks: Mapping[str, Network], *, keeps_place: bool = False) -> None:
        """Build the page anew; the first thing on it gets the keyboard, unless it ``keeps_place``."""
        self._state, self._networks = state, dict(networks)
        self.setAccessibleName(state.progress)
        typed = self.page.words() if isinstance(self.page, LockPage) else ("", "")
        now: QWidget | None = self.window().focusWidget()
        if now is not None and self.isAncestorOf(now):
            now.clearFocus()
        if self._inside is not None:
            self._row.removeWidget(self._inside)
            self._inside.hide()
            _empty(self._inside)
            self._inside.deleteLater()
        self._columns = self._columns_now()
        self._inside = QWidget()
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._body(state), 1)
        main.addWidget(self._foot(state))
        if self._columns > 1:
            row.addWidget(self._aside(state))
        nest(row, main, 1)
        self._row.addWidget(self._inside)
        self._inside.show()
        if isinstance(self.page, LockPage):
            self.page.type_again(typed)
        if not keeps_place:
            self.give_keyboard()

    def tell(self, problem: str, *, is_busy: bool = False) -> None:
        """Say what is in the way, or that something is under way, with all the rest as it is."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.next.setEnabled(not is_busy)

    def give_keyboard(self) -> None:
        """Give the keyboard to what this page asks for first."""
        match self.page:
            case WorkPage():
                chosen = [card for card in self.page.cards.values() if card.isChecked()]
                (chosen or list(self.page.cards.values()))[0].setFocus()
            case AccountPage():
                next(iter(self.page.forms.values())).name.setFocus()
            case LockPage() if self.page.fields:
                self.page.fields[0].setFocus()
            case _:
                self.next.setFocus()
        QTimer.singleShot(0, self, self._show_keyboard)

    def _show_keyboard(self) -> None:
        """Scroll to what has the keyboard: in a small window it may lie below."""
        now: QWidget | None = self.window().focusWidget()
        if now is not None and self.page.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 12)

    def _body(self, state: WizardState) -> QScrollArea:
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        column = QVBoxLayout(ground)
        side = SIDE if self._columns > 1 else 18
        column.setContentsMargins(side, 24 if self._columns > 1 else 12, side, 16)
        column.setSpacing(8)
        if self._columns == 1:
            column.addWidget(plain_label(state.progress, "small", wraps=True))
        title = plain_label(say(TITLES[state.step]), "verdict", wraps=True)
        column.addWidget(title)
        column.addWidget(plain_label(say(ABOUT[state.step]), "note", wraps=True))
        if state.shown_notice:
            notice = plain_label(state.shown_notice, "strong", wraps=True)
            restyle(notice, "ink", "look")
            column.addWidget(notice)
        column.addSpacing(8)
        self.page = self._page(state)
        self.page.setMaximumWidth(WIDEST)
        column.addWidget(self.page)
        self.problem: QLabel = plain_label(say="strong", wraps=True)
        restyle(self.problem, "ink", "must")
        column.addWidget(self.problem)
        column.addStretch(1)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        return area

    def _page(self, state: WizardState) -> QWidget:
        two = min(2, self._columns)
        match state.step:
            case Step.WORK:
                work = WorkPage(self._look, state, self._columns)
                work.pressed.connect(self.work_pressed)
                work.many_asked.connect(self.many_asked)
                return work
            case Step.LOCK:
                lock = LockPage(self._look, state, two)
                lock.try_asked.connect(self.try_asked)
                return lock
            case Step.DONE:
                done = DonePage(self._look, HINTS)
                done.sample_asked.connect(self.sample_asked)
                return done
            case Step.WELCOME:
                return IconLines(self._look, "", PROMISES)
            case _:
                accounts = AccountPage(self._look, state, self._networks, two)
                accounts.changed.connect(self.changed)
                return accounts

    def _aside(self, state: WizardState) -> QWidget:
        aside = QWidget()
        aside.setProperty("say", "aside")
        aside.setFixedWidth(self._look.pixels(ASIDE))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TwoHats(self._look, 32))
        head.addWidget(plain_label("Hatpeg", "verdict"), 1)
        column = QVBoxLayout(aside)
        column.setContentsMargins(24, 26, 18, 20)
        nest(column, head)
        column.addSpacing(12)
        column.addWidget(StepList(self._look, state))
        column.addStretch(1)
        column.addWidget(plain_label(say("Works offline. Nothing leaves this computer."), "small", wraps=True))
        return aside

    def _foot(self, state: WizardState) -> QWidget:
        foot = QWidget()
        foot.setProperty("say", "aside")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        code, name = self._languages
        if name:
            self.language = Button(self._look, "outline", name, "languages")
            self.language.clicked.connect(lambda: self.language_asked.emit(code))
            row.addWidget(self.language)
        row.addStretch(1)
        if self._columns > 1:
            row.addWidget(plain_label(state.progress, "small"))
        self.back, self.skip = Button(self._look, "outline", say("Back")), Button(self._look, "outline")
        self.skip.set_words(say("Skip for now"))
        self.next = Button(self._look, "primary", state.next_label)
        for button, asked in ((self.back, self.back_asked), (self.skip, self.skip_asked), (self.next, self.next_asked)):
            button.setMinimumHeight(HIGH)
            button.clicked.connect(asked)
            row.addWidget(button)
        self.back.setVisible(state.at > 0)  # only now: what lies nowhere yet would be a window of its own
        self.skip.setVisible(state.can_skip)
        if self._columns > 1:
            self.back.setMinimumWidth(BACK)
            self.next.setMinimumWidth(ON)
        self.tell(state.problem, is_busy=state.is_busy)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the keyboard, and goes on from everywhere else."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        now = self.window().focusWidget()
        if isinstance(now, QPushButton):
            now.click()
        else:
            self.next.click()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _columns_now(self) -> int:
        width = self.width() / self._look.text_factor
        is_small = width < NARROW or self.height() / self._look.text_factor < LOW
        return 1 if is_small else 3 if width >= THREE else 2

    def _arrange(self) -> None:
        """Ask whoever shows pages for this one again, in as many columns as there is room for."""
        if self._inside is not None and self._columns != self._columns_now():
            self.rearranged.emit()


def _empty(old: QWidget) -> None:
    """Leave no word on what is about to be taken apart: that happens a moment later."""
    for part in old.findChildren(QWidget):
        part.blockSignals(True)
        part.setAccessibleName("")
        if isinstance(part, QLabel | QLineEdit | QComboBox):
            part.clear()
