"""The draft's editor: plain text that leaves only through the gate.

Every way that Qt has of taking text out of an editor ends in ``createMimeDataFromSelection``: the keys, the
context menu, the X11 and Wayland primary selection, dragging. Giving nothing there is the last line. It is not
enough by itself: cutting would still delete the words, and an empty answer would empty the caseworker's own
clipboard. So the keys, the menu and dragging are stopped before. What an input method may read of the text
around the cursor is stopped as well, since it would go to another process. Screen readers can read the draft:
that is on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.marks import MarkColors, line_rectangles, paint_marks
from hatpeg.ui.write.positions import Positions
from hatpeg.ui.write.state import Mark

LINE_HEIGHT = 165
TEXT_SIZE = 18
AROUND_CURSOR = frozenset(
    {
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
        Qt.InputMethodQuery.ImCurrentSelection,
    }
)
TAKING_OUT = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


class DraftEdit(QTextEdit):
    """Shows and edits the draft, and marks the findings. ``copy_asked`` is all that copying does here."""

    text_edited = Signal(str)
    copy_asked = Signal()

    def __init__(self, colors: MarkColors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors = colors
        self._marks: tuple[Mark, ...] = ()
        self._are_dim = False
        self._drag_is_stopped = False
        self.setAcceptRichText(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Draft")
        self.setPlaceholderText("Type or paste a post to check it.")
        font = self.font()
        font.setPixelSize(TEXT_SIZE)
        self.setFont(font)
        self.document().setDocumentMargin(8)
        self.textChanged.connect(self._on_text_changed)

    # --- the draft ---------------------------------------------------------------------------------------

    def text(self) -> str:
        """The draft, in code points, lines separated by a line feed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the whole draft and forget its undo steps, as when the hat changes."""
        self.setPlainText(text)
        self._space_lines()

    def apply(self, rewrites: Iterable[Rewrite]) -> None:
        """Make these changes as one undo step; they must not overlap."""
        positions = Positions(self.text())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for rewrite in sorted(rewrites, key=lambda each: each.span, reverse=True):
            self._select(cursor, positions, rewrite.span)
            cursor.insertText(rewrite.words)
        cursor.endEditBlock()

    def select(self, span: TextSpan) -> None:
        """Select a passage and bring it into view."""
        cursor = self.textCursor()
        self._select(cursor, Positions(self.text()), span)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return Positions(self.text()).code_point(self.textCursor().position())

    @staticmethod
    def _select(cursor: QTextCursor, positions: Positions, span: TextSpan) -> None:
        cursor.setPosition(positions.unit(span.start))
        cursor.setPosition(positions.unit(span.end), QTextCursor.MoveMode.KeepAnchor)

    # --- what is shown -----------------------------------------------------------------------------------

    def show_marks(self, marks: tuple[Mark, ...], *, dim: bool = False) -> None:
        """Underline these passages; ``dim`` while a new check is under way."""
        if (marks, dim) != (self._marks, self._are_dim):
            self._marks, self._are_dim = marks, dim
            self.viewport().update()

    def show_colors(self, colors: MarkColors) -> None:
        """Take on the colours of another theme."""
        self._colors = colors
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint tints below the text and lines and numbers over it."""
        if self._marks:
            painter = QPainter(self.viewport())
            paint_marks(painter, self, self._marks, self._colors, dim=self._are_dim, below=True)
            painter.end()
        super().paintEvent(event)
        if self._marks:
            painter = QPainter(self.viewport())
            paint_marks(painter, self, self._marks, self._colors, dim=self._are_dim, below=False)
            painter.end()

    def lines_of(self, span: TextSpan) -> list[QRect]:
        """The rectangles that a passage takes up, one a line, in the viewport's pixels."""
        return line_rectangles(self, Positions(self.text()), span)

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _on_text_changed(self) -> None:
        self.text_edited.emit(self.text())

    # --- nothing leaves by another way -------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Give nothing: the last line for selection, dragging and any way not stopped before."""
        return None  # type: ignore[return-value] - Qt takes None for "nothing to offer"; the stub does not say so

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take text and nothing else."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Insert what is pasted or dropped as plain text."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def copy(self) -> None:
        """Ask for copying instead."""
        self.copy_asked.emit()

    def cut(self) -> None:
        """Ask for copying instead; nothing is deleted."""
        self.copy_asked.emit()

    def event(self, event: QEvent) -> bool:
        """Claim the copy and cut keys before a shortcut can."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _takes_out(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn copy and cut into a request."""
        if _takes_out(event):
            event.accept()
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def gated_menu(self, where: QPoint) -> QMenu:
        """The context menu without copy and cut, and with the request in their place."""
        menu = self.createStandardContextMenu(where)
        for action in menu.actions():
            if action.objectName() in {"edit-copy", "edit-cut"}:
                menu.removeAction(action)
        menu.addSeparator()
        menu.addAction("Check and copy the draft", self.copy_asked.emit)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show the gated menu."""
        menu = self.gated_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Notice a press inside the selection, which would start a drag."""
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
        """Let the next press decide anew."""
        self._drag_is_stopped = False
        super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Forget a press that was never released here."""
        self._drag_is_stopped = False
        super().focusOutEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # noqa: N802 - Qt's name
        """Tell an input method nothing of the words around the cursor.

        Input methods of Linux and macOS ask this way. Qt's Windows plugin has a second way (reconversion of words
        already typed) which cannot be overridden from Python.
        """
        return "" if query in AROUND_CURSOR else super().inputMethodQuery(query)


def _takes_out(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in TAKING_OUT)
