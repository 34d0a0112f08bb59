"""The strip at the side of the window: the hat's fill and pattern over the whole height."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hatpeg.core.draft import Hat
from hatpeg.ui.pattern import paint_pattern
from hatpeg.ui.theme import Look

WIDTH = 12
LINE = 2


class HatEdge(QWidget):
    """Wears a hat where no page can cover it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._hat = look, Hat.PROFESSIONAL
        self.setFixedWidth(WIDTH)
        look.changed.connect(self.update)

    def show_hat(self, hat: Hat) -> None:
        """Wear this hat."""
        self._hat = hat
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint fill, pattern and edge line."""
        tokens = self._look.tokens
        colors = tokens.of_hat(self._hat)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.fill))
        paint_pattern(painter, QRectF(self.rect()), self._hat, tokens)
        painter.fillRect(QRectF(self.width() - LINE, 0, LINE, self.height()), QColor(colors.edge))
        painter.end()
