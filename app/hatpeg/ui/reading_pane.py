"""A pane for longer words of the program's own, written in Markdown: it loads nothing and opens no address."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from hatpeg.ui.theme import Look

MARGIN, PADDING, WIDEST, LOWEST = 18, 4, 700, 170
"""Logical pixels round the words and in a table's cells, of the longest line that reads well, of the least height."""
ABOVE, ABOVE_LISTED, ABOVE_HEADING = 8, 3, 18
"""Logical pixels above a paragraph, a point of a list and a heading."""
HEADING_SIZES = {1: 2, 2: 1}
"""Steps of size above the words, by the heading's level."""


class ReadingPane(QTextBrowser):
    """Reads from its beginning, with the keyboard as well; screen readers can go through it line by line."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._words = look, ""
        self.setProperty("kind", "reading")
        self.setAccessibleName(name)
        self.setOpenLinks(False)  # reading about something must not open a browser of any hat
        self.setTabChangesFocus(True)
        look.changed.connect(self._render)

    def show_words(self, markdown: str) -> None:
        """Show these words, from their beginning; the same words stay where they are read."""
        if markdown != self._words:
            self._words = markdown
            self._render()

    def words(self) -> str:
        """What is shown, in Markdown."""
        return self._words

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing: no picture and no style comes from anywhere."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep lines as short as they can be read well."""
        super().resizeEvent(event)
        self._set_margins()

    def _render(self) -> None:
        self.ensurePolished()
        self.setMinimumHeight(self._look.pixels(LOWEST))
        document = self.document()
        document.setDefaultFont(self.font())
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(self._words, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._space_out(document)
        self._set_margins()

    def _space_out(self, document: QTextDocument) -> None:
        """Give paragraphs, headings and rows the room that Qt leaves out, and headings a size of this window."""
        block = document.begin()
        while block.isValid():
            cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
            looks = block.blockFormat()
            table_here: QTextTable | None = cursor.currentTable()
            above = ABOVE_LISTED if block.textList() is not None else ABOVE_HEADING if level else ABOVE
            is_close = table_here is not None or not block.position()
            looks.setTopMargin(0 if is_close else self._look.pixels(above))
            cursor.setBlockFormat(looks)
            if level:
                size = QTextCharFormat()
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, HEADING_SIZES.get(level, 0))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(size)
            block = block.next()
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                cells = table.format()
                cells.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
                cells.setCellPadding(PADDING)
                cells.setTopMargin(self._look.pixels(ABOVE))
                table.setFormat(cells)

    def _set_margins(self) -> None:
        margin = self._look.pixels(MARGIN)
        frame = self.document().rootFrame()
        around = frame.frameFormat()
        around.setMargin(margin)
        around.setRightMargin(max(margin, self.viewport().width() - self._look.pixels(WIDEST) - margin))
        frame.setFrameFormat(around)
