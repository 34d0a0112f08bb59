"""A list of what can be read or set, beside what is chosen in it, or above it where the window is narrow."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

SIDE, APART = 14, 10
WIDE, NARROW, LOW = 250, 700, 106
"""Logical pixels: the list's width, the page's below which the list stands above, and the list's height there."""
BESIDE_WORDS, OVER_WORDS, LOWEST = 34, 10, 32
"""Logical pixels that the list and its style keep beside and over the words of an entry, and its least height."""


class ListBeside(QWidget):
    """``chosen`` carries the key of the entry that was chosen.

    What stands over and under the list is put into ``over`` and ``under``.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, wide: int = WIDE) -> None:
        super().__init__()
        self._look, self._wide = look, wide
        self._listed: tuple[tuple[str, str], ...] = ()
        self.entries = QListWidget()
        self.entries.setProperty("kind", "sections")
        self.entries.setAccessibleName(name)
        self.entries.setWordWrap(True)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.over, self.under = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(APART)
        nest(column, self.over)
        column.addWidget(self.entries, 1)
        nest(column, self.under)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self._row.setSpacing(APART)
        self._row.addWidget(self._side)
        self.entries.currentItemChanged.connect(self._on_current)
        self.entries.installEventFilter(self)
        look.changed.connect(self._arrange)
        self._arrange()

    def lay_beside(self, widget: QWidget) -> None:
        """Put beside the list what is chosen in it. Its turn with the Tab key comes last."""
        self._row.addWidget(widget, 1)

    def show_entries(self, entries: Iterable[tuple[str, str]], chosen: str) -> None:
        """List these keys and their words, with one of them chosen.

        The same entries stay as they are: they may be shown again while one of them tells that it was chosen, and an
        item must not be taken away under its own signal.
        """
        listed = tuple(entries)
        self.entries.blockSignals(True)
        if listed != self._listed:
            self._listed = listed
            self.entries.clear()
            for key, words in listed:
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.entries.addItem(item)
        at = next((at for at, (key, _) in enumerate(listed) if key == chosen), -1)
        self.entries.setCurrentRow(at)
        self.entries.blockSignals(False)
        self._make_room()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _make_room(self) -> None:
        """Give each entry as many lines as its words need: the style leaves its own padding out of its count."""
        room = self.entries.width() - BESIDE_WORDS - self.entries.verticalScrollBar().sizeHint().width()
        metrics = self.entries.fontMetrics()
        for at in range(self.entries.count()):
            item = self.entries.item(at)
            words = metrics.boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap.value, item.text())
            item.setSizeHint(QSize(0, max(LOWEST, words.height() + OVER_WORDS)))
        if self.entries.currentItem() is not None:
            self.entries.scrollToItem(self.entries.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Break the words anew when the list has another width, or other letters."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand the list above where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < self._look.pixels(NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if is_narrow else beside)
        self.under.setDirection(beside if is_narrow else below)
        wide, low = self._look.pixels(self._wide), self._look.pixels(LOW)
        self._side.setMinimumWidth(0 if is_narrow else wide)
        self._side.setMaximumWidth(self.maximumWidth() if is_narrow else wide)
        self.entries.setMinimumHeight(low)
        self.entries.setMaximumHeight(low if is_narrow else self.maximumHeight())
        self._make_room()
