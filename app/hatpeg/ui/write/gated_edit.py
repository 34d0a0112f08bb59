"""A text editor whose text leaves only through the gate.

Every way that Qt has of taking text out of an editor ends in ``createMimeDataFromSelection``: the keys, the
context menu, the X11 and Wayland primary selection, dragging. Giving nothing there is the last line. It is not
enough by itself: cutting would still delete the words, and an empty answer would empty the caseworker's own
clipboard. So the keys, the menu and dragging are stopped before. What an input method may read of the text
around the cursor is stopped as well, since it would go to another process. Screen readers can read the draft:
that is on purpose. On Linux they may also ask Qt to copy words of it, which comes by none of these ways: see
``guard`` in :mod:`hatpeg.ui.clipboard`.
"""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from hatpeg.core.speech import say

AROUND_CURSOR = frozenset(
    {
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
        Qt.InputMethodQuery.ImCurrentSelection,
    }
)
TAKING_OUT = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)

_Key, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
SELECTING = (
    (_Key.SelectNextChar, _Move.Right),
    (_Key.SelectPreviousChar, _Move.Left),
    (_Key.SelectNextWord, _Move.WordRight),
    (_Key.SelectPreviousWord, _Move.WordLeft),
    (_Key.SelectNextLine, _Move.Down),
    (_Key.SelectPreviousLine, _Move.Up),
    (_Key.SelectStartOfLine, _Move.StartOfLine),
    (_Key.SelectEndOfLine, _Move.EndOfLine),
    (_Key.SelectStartOfBlock, _Move.StartOfBlock),
    (_Key.SelectEndOfBlock, _Move.EndOfBlock),
    (_Key.SelectStartOfDocument, _Move.Start),
    (_Key.SelectEndOfDocument, _Move.End),
)
"""Qt's own handling of these keys takes the primary selection, and with nothing to offer empties it."""


class GatedTextEdit(QTextEdit):
    """Plain text in, nothing out. ``copy_asked`` is all that copying does here."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag_is_stopped = False
        self._third_click = QDeadlineTimer(0)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Give nothing: the last line for selection, dragging and any way not stopped before."""
        # Qt takes None for "nothing to offer"; the stub does not say so.
        return None  # type: ignore[return-value]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take text and nothing else: of files, Qt would write down where they lie on this computer."""
        return source.hasText() and not any(address.isLocalFile() for address in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Insert what is pasted or dropped as plain text."""
        if self.canInsertFromMimeData(source):
            self.textCursor().insertText(source.text())

    def copy(self) -> None:
        """Ask for copying instead."""
        self.copy_asked.emit()

    def cut(self) -> None:
        """Ask for copying instead; nothing is deleted."""
        self.copy_asked.emit()

    def event(self, event: QEvent) -> bool:
        """Claim the copy and cut keys before a shortcut can."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _takes_out(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn copy and cut into a request, and select without taking the primary selection."""
        move = next((move for key, move in SELECTING if event.matches(key)), None)
        if _takes_out(event):
            event.accept()
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            event.accept()
            self._select_around(self.textCursor(), QTextCursor.SelectionType.Document)
        elif move is not None:
            event.accept()
            cursor = self.textCursor()
            cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def gated_menu(self, where: QPoint) -> QMenu:
        """The context menu without copy and cut, and with the request in their place."""
        menu = self.createStandardContextMenu(where)
        for action in menu.actions():
            if action.objectName() in {"edit-copy", "edit-cut"}:
                menu.removeAction(action)
        menu.addSeparator()
        menu.addAction(say("Check and copy the draft"), self.copy_asked.emit)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show the gated menu."""
        menu = self.gated_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _select_around(self, cursor: QTextCursor, what: QTextCursor.SelectionType) -> None:
        cursor.select(what)
        self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a word; a third click soon after selects the paragraph. Qt's own way takes the primary selection."""
        event.accept()
        self._third_click = QDeadlineTimer(QGuiApplication.styleHints().mouseDoubleClickInterval())
        where = self.cursorForPosition(event.position().toPoint())
        self._select_around(where, QTextCursor.SelectionType.WordUnderCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Notice a press inside the selection, which would start a drag."""
        if event.button() == Qt.MouseButton.LeftButton and not self._third_click.hasExpired():
            event.accept()
            self._third_click = QDeadlineTimer(0)
            paragraph = self.cursorForPosition(event.position().toPoint())
            paragraph.movePosition(_Move.StartOfBlock)
            paragraph.movePosition(_Move.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(paragraph)
            return
        cursor = self.textCursor()
        pressed = self.cursorForPosition(event.position().toPoint()).position()
        self._drag_is_stopped = (
            event.button() == Qt.MouseButton.LeftButton
            and cursor.hasSelection()
            and cursor.selectionStart() <= pressed <= cursor.selectionEnd()
        )
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Do not start a drag."""
        if self._drag_is_stopped:
            event.accept()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the next press decide anew.

        On release Qt would take the primary selection, and with nothing to offer would empty it for everybody;
        so the selection is put down for that moment and taken up again.
        """
        self._drag_is_stopped = False
        selected = self.textCursor()
        if selected.hasSelection():
            nothing = self.textCursor()
            nothing.clearSelection()
            self.setTextCursor(nothing)
            super().mouseReleaseEvent(event)
            self.setTextCursor(selected)
        else:
            super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Forget a press that was never released here."""
        self._drag_is_stopped = False
        super().focusOutEvent(event)

    def inputMethodQuery(  # type: ignore[override]  # noqa: N802 - Qt's name; the overload with two is not virtual
        self, query: Qt.InputMethodQuery
    ) -> object:
        """Tell an input method nothing of the words around the cursor.

        Input methods of Linux and macOS ask this way. Qt's Windows plugin has a second way (reconversion of words
        already typed) which cannot be overridden from Python.
        """
        return "" if query in AROUND_CURSOR else super().inputMethodQuery(query)


def _takes_out(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in TAKING_OUT)
