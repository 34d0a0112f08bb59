"""The page of drafts: search above, the list in the middle, what can be done with the chosen draft below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.kept import DraftLine
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.drafts.rows import DraftRows
from hatpeg.ui.drafts.state import ASKS, MOVES, DraftsState
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look
from hatpeg.ui.two_lines import TwoLinesList

SIDE, APART = 16, 10
LONGEST = 200
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftList(TwoLinesList):
    """The list. Enter opens the chosen draft, Delete deletes it."""

    open_asked = Signal()
    delete_asked = Signal()

    def __init__(self, look: Look, rows: DraftRows) -> None:
        super().__init__(look)
        self.setModel(rows)
        self.doubleClicked.connect(lambda _index: self.open_asked.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open and delete by key; everything else as lists do."""
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)


class SearchField(QLineEdit):
    """Takes the words to search for; Down and Enter go on to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to what was found, or write."""
        if event.key() in {Qt.Key.Key_Down, *ENTER}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DraftsPage(QWidget):
    """``sought`` carries the words searched for; the rest carry nothing and are about the chosen draft."""

    sought = Signal(str)
    words_toggled = Signal(bool)
    new_asked = Signal()
    open_asked = Signal()
    delete_asked = Signal()
    move_agreed = Signal()
    undo_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: DraftsState | None = None
        self.heading, self.summary = plain_label(say="verdict"), plain_label(say="note", wraps=True)
        self.search = SearchField()
        self.search.setMaxLength(LONGEST)
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(False)
        self.search.setPlaceholderText(say("Search in drafts"))
        self.search.setAccessibleName(say("Search in drafts"))
        self.words = Button(look, "toggle", say("Show first words"))
        self.words.setCheckable(True)
        self.new = Button(look, "outline", say("New draft"), "pen-line")
        self.rows = DraftRows(self)
        self.list = DraftList(look, self.rows)
        self.card, self.middle = Card(look), QStackedWidget()
        self.in_place = plain_label(say="invitation", wraps=True)
        self.said = plain_label(say="strong", wraps=True)
        self.undo = Button(look, "outline", say("Undo"), "undo-2")
        self.open = Button(look, "primary", say("Open"))
        self.to_other, self.delete = Button(look, "outline"), Button(look, "outline", say("Delete"))
        self.asks = plain_label(say="body", wraps=True)
        self.agree = Button(look, "primary", say("Move and check again"))
        self.leave = Button(look, "outline", say("Leave it here"))
        self._lay_out()
        self._connect()
        self.asking.hide()
        self.show_state(DraftsState(Hat.PROFESSIONAL))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(APART)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.words)
        tools.addWidget(self.new)
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
        self.told, self.asking, self.doing = QWidget(), QWidget(), QWidget()
        told = QHBoxLayout(self.told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(APART)
        told.addWidget(self.undo)
        told.addWidget(self.said, 1)
        deciding = QWidget()
        FlowLayout(deciding, self.agree, self.leave)
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.asks)
        asking.addWidget(deciding)
        FlowLayout(self.doing, self.open, self.to_other, self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(APART)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        nest(column, tools)
        column.addWidget(self.card, 1)
        for part in (self.told, self.asking, self.doing):
            column.addWidget(part)

    def _connect(self) -> None:
        self.search.textEdited.connect(self.sought)
        self.search.left.connect(self._go_to_list)
        self.words.toggled.connect(self._on_words_toggled)
        self.new.clicked.connect(self.new_asked)
        self.list.open_asked.connect(self.open_asked)
        self.list.delete_asked.connect(self.delete_asked)
        self.open.clicked.connect(self.open_asked)
        self.delete.clicked.connect(self.delete_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.to_other.clicked.connect(self._ask_move)
        self.agree.clicked.connect(self._on_agreed)
        self.leave.clicked.connect(self.stop_asking)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.stop_asking())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop_asking)

    def show_state(self, state: DraftsState) -> None:
        """List these drafts. The chosen one stays chosen, or the one that has taken its place."""
        at, chosen = self.list.currentIndex().row(), self.chosen()
        same_hat, self._shown = self._shown is not None and self._shown.hat is state.hat, state
        self.stop_asking()
        self.heading.setText(state.heading)
        self.summary.setText(state.summary)
        self.summary.setVisible(bool(state.summary))
        self.list.setAccessibleName(state.heading)
        self.card.setAccessibleName(state.heading)
        self.rows.show_state(state)
        if state.lines:
            same = self.rows.row_of(chosen.id) if chosen and same_hat else -1
            self._choose(same if same >= 0 else min(max(at, 0), len(state.lines) - 1) if same_hat else 0)
        self.in_place.setText(state.in_place_of_list)
        has_list = not state.in_place_of_list
        if not has_list and self.list.hasFocus():
            self.search.setFocus()
        self.middle.setCurrentIndex(0 if has_list else 1)
        if self.words.isChecked() != state.shows_words:
            self.words.setChecked(state.shows_words)
        self.to_other.set_words(say(MOVES[state.hat.other]))
        self.asks.setText(say(ASKS[state.hat.other]))
        self.said.setText(state.said)
        self.undo.setVisible(state.can_undo)
        self.told.setVisible(bool(state.said))
        for button in (self.open, self.to_other, self.delete, self.words):
            button.setEnabled(has_list)
        self.doing.setVisible(has_list)

    def chosen(self) -> DraftLine | None:
        """The draft that was gone to last."""
        return self.rows.line(self.list.currentIndex().row())

    def forget_search(self) -> None:
        """Keep nothing of what was searched for, also not to be undone."""
        self.search.setText("")

    def stop_asking(self) -> None:
        """Ask about moving no more."""
        if not self.asking.isHidden():
            had_keys = self.agree.hasFocus() or self.leave.hasFocus()
            self.asking.hide()
            self.doing.show()
            if had_keys:
                self.to_other.setFocus()

    def _ask_move(self) -> None:
        self.doing.hide()
        self.told.hide()
        self.asking.show()
        self.leave.setFocus()

    def _on_agreed(self) -> None:
        self.stop_asking()
        self.move_agreed.emit()

    def _on_words_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.words.set_words(say("Hide first words") if shown else say("Show first words"))
        self.words_toggled.emit(shown)

    def _go_to_list(self) -> None:
        if self._shown is not None and self._shown.lines:
            self.list.setFocus()

    def _choose(self, at: int) -> None:
        index = self.rows.index(at, 0, QModelIndex())
        self.list.setCurrentIndex(index)
