"""The draft's editor: shows and edits the draft, marks the findings, and makes rewrites as one undo step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.ui.labels import plain_label
from hatpeg.ui.turns import Turns
from hatpeg.ui.write.gated_edit import GatedTextEdit
from hatpeg.ui.write.marks import MarkColors, line_rectangles, paint_above, paint_below, placed
from hatpeg.ui.write.positions import Positions
from hatpeg.ui.write.state import Mark

LINE_HEIGHT = 165
INVITATION = mark("Type or paste a post to check it.")
ABOVE_TEXT = 16
"""Pixels above the first line: without them the number tags of its marks would be cut off."""
TEXT_SIZE = 18


class DraftEdit(GatedTextEdit):
    """The draft. ``text_edited`` carries its text."""

    text_edited = Signal(str)

    def __init__(self, colors: MarkColors, parent: QWidget | None = None, turns: Turns | None = None) -> None:
        """``turns`` are those of the checks that a key goes before."""
        super().__init__(parent)
        self._turns = turns or Turns()
        self._colors = colors
        self._marks: tuple[Mark, ...] = ()
        self._are_dim = False
        self._before = self._earlier = ""
        self.setAccessibleName(say("Draft"))
        self.setAccessibleDescription(say(INVITATION))
        self._invitation = plain_label(say(INVITATION), "invitation")
        self._invitation.setParent(self)
        self._invitation.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self.font()
        font.setPixelSize(TEXT_SIZE)
        self.setFont(font)
        self.document().setDocumentMargin(8)
        self._space_lines()
        self.textChanged.connect(self._on_text_changed)
        self.document().contentsChange.connect(self._on_contents_change)

    # --- the draft ---------------------------------------------------------------------------------------

    def text(self) -> str:
        """The draft, in code points, lines separated by a line feed."""
        return self.toPlainText()

    def texts(self) -> tuple[str, str]:
        """The draft, and the draft before its last change: words that are cut out now were still in that one."""
        return self.text(), self._earlier

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

    @property
    def undo_depth(self) -> int:
        """How much could be undone now: whatever was done at a greater depth has been undone since."""
        return self.document().availableUndoSteps()

    def select(self, span: TextSpan) -> None:
        """Select a passage and bring it into view."""
        cursor = self.textCursor()
        self._select(cursor, Positions(self.text()), span)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return Positions(self.text()).code_point(self.textCursor().position())

    def selected(self) -> TextSpan:
        """The words that are selected, or the empty place of the caret."""
        cursor, positions = self.textCursor(), Positions(self.text())
        return TextSpan(positions.code_point(cursor.selectionStart()), positions.code_point(cursor.selectionEnd()))

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

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is underlined now."""
        return self._marks

    def show_colors(self, colors: MarkColors) -> None:
        """Take on the colours of another theme."""
        self._colors = colors
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint tints below the text and lines and numbers over it."""
        marks = placed(self, self._marks) if self._marks else ()
        for paint in (paint_below, None, paint_above):
            if paint is None:
                super().paintEvent(event)
            elif marks:
                painter = QPainter(self.viewport())
                paint(painter, marks, self._colors, dim=self._are_dim)
                painter.end()
        self._turns.give()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the invitation where the first words will stand."""
        super().resizeEvent(event)
        self._show_invitation()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Have a letter drawn before anything else is done."""
        self._turns.take()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take the invitation away from under a letter that is still being composed."""
        super().inputMethodEvent(event)
        self._show_invitation()

    def _show_invitation(self) -> None:
        """Show what Qt calls the placeholder; Qt's own would stand too high, because it ignores line heights."""
        block = self.document().firstBlock()
        is_wanted = self.document().isEmpty() and not block.layout().preeditAreaText()
        self._invitation.setVisible(is_wanted)
        if is_wanted:
            self._invitation.adjustSize()
            corner = self.document().documentLayout().blockBoundingRect(block).bottomLeft().toPoint()
            self._invitation.move(corner - QPoint(0, self._invitation.height()))

    def lines_of(self, span: TextSpan) -> list[QRect]:
        """The rectangles that a passage takes up, one a line, in the viewport's pixels."""
        return line_rectangles(self, Positions(self.text()), span)

    def _space_lines(self) -> None:
        """Give the lines room. This is no undo step: undoing must never change how the draft looks."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        around = document.rootFrame().frameFormat()
        around.setTopMargin(ABOVE_TEXT)
        document.rootFrame().setFrameFormat(around)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Let the marks go with their words until the next check; a mark whose words were touched goes."""
        text = self.text()
        if text != self._before:
            self._earlier = self._before
        grown_by, self._before = len(text) - len(self._before), text
        if self._marks and (removed or added):
            positions = Positions(text)
            start = positions.code_point(position)
            end = positions.code_point(position + added) - grown_by
            moved = (_moved(mark, start, end, grown_by) for mark in self._marks)
            self._marks = tuple(mark for mark in moved if mark is not None)
            self._are_dim = True

    def _on_text_changed(self) -> None:
        self._show_invitation()
        self.text_edited.emit(self.text())


def _moved(mark: Mark, start: int, end: int, grown_by: int) -> Mark | None:
    """A mark after the old text's ``start`` to ``end`` was replaced by one longer by ``grown_by``."""
    span = mark.span
    if span.end <= start:
        return mark
    if span.start >= end:
        return replace(mark, span=TextSpan(span.start + grown_by, span.end + grown_by))
    return None
