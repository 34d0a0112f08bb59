"""The Help page: what is sought, the topics that were found, and the one that is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.help.state import HelpState
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.theme import Look

SIDE, APART = 14, 10
LIST_WIDE, NARROW = 250, 700
"""Logical pixels: of the list of topics, and below which it stands above the words."""
LIST_LOW = 106


class HelpPage(QWidget):
    """``sought`` carries the words that are looked for, ``chosen`` a topic's key, ``page_asked`` that of a page."""

    sought = Signal(str)
    chosen = Signal(str)
    page_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(say("Search help"))
        self.search.setAccessibleName(say("Search help"))
        self.search.setClearButtonEnabled(False)
        self.topics = QListWidget()
        self.topics.setProperty("kind", "sections")
        self.topics.setAccessibleName(say("Topics"))
        self.went_wrong = Button(look, "outline", say("If it went out wrong"))
        self.about = Button(look, "outline", say("About Hatpeg"))
        self.pane = ReadingPane(look, say("Topic"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self._row.setSpacing(APART)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(APART)
        column.addWidget(self.search)
        column.addWidget(self.topics, 1)
        self._doors = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._doors.addWidget(self.went_wrong)
        self._doors.addWidget(self.about)
        self._doors.addStretch(1)
        column.addLayout(self._doors)
        self._row.addWidget(self._side)
        self._row.addWidget(self.pane, 1)
        self._connect()
        look.changed.connect(self._arrange)
        self._arrange()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.sought)
        self.search.returnPressed.connect(self.pane.setFocus)
        self.topics.currentItemChanged.connect(self._on_current)
        self.went_wrong.clicked.connect(lambda: self.page_asked.emit("went_wrong"))
        self.about.clicked.connect(lambda: self.page_asked.emit("about"))
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def show_state(self, state: HelpState) -> None:
        """List the topics, and show the chosen one."""
        self.topics.blockSignals(True)
        self.topics.clear()
        for topic in state.topics:
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic.key)
            self.topics.addItem(item)
            if state.chosen is not None and topic.key == state.chosen.key:
                self.topics.setCurrentItem(item)
        self.topics.blockSignals(False)
        self.topics.scrollToItem(self.topics.currentItem())
        self.pane.show_words(state.text)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand the list above the words where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < self._look.pixels(NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if is_narrow else beside)
        self._doors.setDirection(beside if is_narrow else below)
        wide, low = self._look.pixels(LIST_WIDE), self._look.pixels(LIST_LOW)
        self._side.setMinimumWidth(0 if is_narrow else wide)
        self._side.setMaximumWidth(self.maximumWidth() if is_narrow else wide)
        self.topics.setMinimumHeight(low)
        self.topics.setMaximumHeight(low if is_narrow else self.maximumHeight())
        self.topics.scrollToItem(self.topics.currentItem())
