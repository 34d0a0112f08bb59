"""The page of history: the list, whether it is as it was written, and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.history.rows import HistoryRows
from hatpeg.ui.history.state import ASK_ALL, ASK_ONE, HistoryState
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.theme import Look
from hatpeg.ui.two_lines import TwoLinesList

SIDE, APART = 16, 10


class HistoryPage(QWidget):
    """``delete_agreed`` carries the numbers of lines; the rest carry nothing."""

    verify_asked = Signal()
    save_asked = Signal()
    delete_agreed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown = HistoryState(Hat.PROFESSIONAL)
        self._asks_about: tuple[int, ...] = ()
        self._asked_from: Button | None = None
        self.heading, self.summary = plain_label(say="verdict"), plain_label(say="note", wraps=True)
        self.rows, self.list = HistoryRows(self), TwoLinesList(look)
        self.list.setModel(self.rows)
        self.card, self.middle = Card(look), QStackedWidget()
        self.in_place = plain_label(say="invitation", wraps=True)
        self.said, self.asks = plain_label(say="strong", wraps=True), plain_label(say="body", wraps=True)
        self.verify = Button(look, "outline", say("See whether it is as it was written"))
        self.save = Button(look, "outline", say("Save Work history as a table"))
        self.delete, self.delete_all = Button(look, "outline", say("Delete this line")), Button(look, "outline")
        self.delete_all.set_words(say("Delete all"))
        self.agree, self.leave = Button(look, "primary", say("Delete for good")), Button(look, "outline")
        self.leave.set_words(say("Keep it"))
        self._lay_out()
        self._connect()
        self.asking.hide()
        self.show_state(self._shown)

    def _lay_out(self) -> None:
        ground = QWidget()
        beside = QVBoxLayout(ground)
        beside.setContentsMargins(18, 18, 18, 18)
        beside.addWidget(self.in_place)
        beside.addStretch(1)
        self.middle.addWidget(self.list)
        self.middle.addWidget(ground)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.middle)
        self.asking, self.doing = QWidget(), QWidget()
        deciding = QWidget()
        deciding = QWidget()
        FlowLayout(deciding, self.agree, self.leave)
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.asks)
        asking.addWidget(deciding)
        FlowLayout(self.doing, self.verify, self.save, self.delete, self.delete_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(APART)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.card, 1)
        for part in (self.said, self.asking, self.doing):
            column.addWidget(part)

    def _connect(self) -> None:
        self.verify.clicked.connect(self.verify_asked)
        self.save.clicked.connect(self.save_asked)
        self.delete.clicked.connect(self._ask_one)
        self.delete_all.clicked.connect(self._ask_all)
        self.agree.clicked.connect(self._on_agreed)
        self.leave.clicked.connect(self.stop_asking)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._on_gone_to())
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop_asking)

    def show_state(self, state: HistoryState) -> None:
        """List these lines; the row that was gone to stays."""
        at, same_hat, self._shown = self.list.currentIndex().row(), self._shown.hat is state.hat, state
        self.stop_asking()
        self.heading.setText(state.heading)
        self.summary.setText(state.summary)
        for part in (self.list, self.card):
            part.setAccessibleName(state.heading)
        self.rows.show_state(state)
        if state.links:
            at = min(max(at, 0), len(state.links) - 1) if same_hat else 0
            self.list.setCurrentIndex(self.rows.index(at, 0, QModelIndex()))
        self.in_place.setText(state.in_place_of_list)
        has_list = not state.in_place_of_list
        self.middle.setCurrentIndex(0 if has_list else 1)
        self.doing.setVisible(has_list)
        self.save.setVisible(state.can_save)
        self.tell(state.said, is_problem=state.is_problem)
        self._on_gone_to()

    def tell(self, words: str, *, is_problem: bool = False) -> None:
        """Say what happened, below the list."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        restyle(self.said, "ink", "must" if is_problem else "")

    def stop_asking(self) -> None:
        """Ask about deleting no more."""
        had_keys = self.agree.hasFocus() or self.leave.hasFocus()
        if not self.asking.isHidden():
            self.asking.hide()
            self.doing.setVisible(not self._shown.in_place_of_list)
        if had_keys and self._asked_from is not None:
            self._asked_from.setFocus()

    def _standing(self) -> list[int]:
        return [link.number for link in self._shown.links if link.line is not None]

    def _ask_one(self) -> None:
        link = self.rows.link(self.list.currentIndex().row())
        if link is not None:
            self._ask(ASK_ONE, (link.number,), self.delete)

    def _ask_all(self) -> None:
        self._ask(ASK_ALL, tuple(self._standing()), self.delete_all)

    def _ask(self, words: str, numbers: tuple[int, ...], asked_from: Button) -> None:
        self._asks_about, self._asked_from = numbers, asked_from
        self.asks.setText(say(words))
        self.doing.hide()
        self.said.hide()
        self.asking.show()
        self.leave.setFocus()

    def _on_agreed(self) -> None:
        self.stop_asking()
        self.delete_agreed.emit(self._asks_about)

    def _on_gone_to(self) -> None:
        link = self.rows.link(self.list.currentIndex().row())
        self.stop_asking()
        self.delete.setEnabled(link is not None and link.line is not None)
        self.delete_all.setEnabled(bool(self._standing()))
