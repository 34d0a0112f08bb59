"""The field at the head of a page in which something on that page is sought; Ctrl+F leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchField(QLineEdit):
    """``words`` say what is sought here."""

    def __init__(self, words: str, page: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        find = QShortcut(QKeySequence("Ctrl+F"), page)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._come_here)

    def start_anew(self) -> None:
        """Seek nothing, and tell nobody."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def _come_here(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
