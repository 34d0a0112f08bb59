"""Plain bars, one below the other, each with its words and its number; the same stands in a table beneath."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.theme import Look

ROW, THICK, WORDS, NUMBER, NARROWEST = 28, 16, 170, 44, 260
"""Logical pixels of a row, a bar, the room for words and for the number, and of all of it."""


class Bars(QWidget):
    """Shows numbers as lengths. Screen readers read the table beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setAccessibleName(say("What was found, as bars"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_bars(self, bars: tuple[tuple[str, int], ...]) -> None:
        """Show these, each with its words."""
        self._bars = bars
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row for each bar."""
        return QSize(self._look.pixels(NARROWEST), self._look.pixels(ROW) * len(self._bars))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows, and some room to the side."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint words, bars and numbers."""
        tokens, row = self._look.tokens, self._look.pixels(ROW)
        words, number, thick = (self._look.pixels(size) for size in (WORDS, NUMBER, THICK))
        most = max((count for _, count in self._bars), default=1)
        painter = QPainter(self)
        for at, (said, count) in enumerate(self._bars):
            top = at * row
            painter.setPen(QColor(tokens.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, words - 8)
            painter.drawText(QRectF(0, top, words, row), middle, shown)
            long = max(2.0, (self.width() - words - number) * count / most)
            painter.fillRect(QRectF(words, top + (row - thick) / 2, long, thick), QColor(tokens.work_ink))
            painter.drawText(QRectF(words + long + 8, top, number, row), middle, str(count))
        painter.end()
