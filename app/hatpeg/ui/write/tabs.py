"""The tab of one network: its name, and how much of its room the draft takes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from hatpeg.core.draft import Hat
from hatpeg.ui.buttons import unmarked
from hatpeg.ui.shapes import Shape, paint_shape
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import TabState

SIDE, TAB_HEIGHT, OVER = 13, 46, 14


class TabButton(QPushButton):
    """A network with its count below. Too long shows as an octagon, in words and in color."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._hat = look, Hat.PROFESSIONAL
        self._name = self._count = ""
        self._is_over = False
        self.network = ""
        self.setCheckable(True)
        look.changed.connect(self.update)

    def show_tab(self, tab: TabState, hat: Hat) -> None:
        """Show one network's count."""
        self.network, self._hat = tab.network, hat
        self._name, self._count, self._is_over = tab.name, tab.count_words, tab.is_over
        self.setText(unmarked(f"{tab.name}, {tab.count_words}"))
        self.setAccessibleName(tab.spoken)
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        name, count = QFont(self.font()), QFont(self.font())
        name.setPixelSize(self._look.pixels(14))
        name.setWeight(QFont.Weight.Bold if self.isChecked() else QFont.Weight.Medium)
        count.setWeight(QFont.Weight.Normal)
        count.setPixelSize(self._look.pixels(13))
        return name, count

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for both lines."""
        fonts = self._fonts()
        fonts[0].setWeight(QFont.Weight.Bold)  # the same room whether chosen or not
        name, count = (QFontMetrics(font) for font in fonts)
        below = count.horizontalAdvance(self._count) + (OVER + 5 if self._is_over else 0)
        wide = max(name.horizontalAdvance(self._name), below)
        return QSize(wide + 2 * SIDE + 2, max(TAB_HEIGHT, name.height() + count.height() + 9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: a count must be read in full."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame and the two lines."""
        tokens = self._look.tokens
        hat = tokens.of_hat(self._hat)
        chosen, width = self.isChecked(), 2 if self.isChecked() else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(hat.ink if chosen else tokens.control), width))
        painter.setBrush(QColor(hat.tint if chosen else tokens.surface2 if self.underMouse() else tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        ink = tokens.block if self._is_over else hat.ink if chosen else tokens.text
        self._write(painter, ink, tokens.block if self._is_over else tokens.text2 if not chosen else hat.ink)
        painter.end()

    def _write(self, painter: QPainter, ink: str, small_ink: str) -> None:
        name, count = self._fonts()
        half = self.height() // 2
        upper = QRect(SIDE, 4, self.width() - SIDE, half - 3)
        lower = QRect(SIDE, half, self.width() - SIDE, half - 5)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name)
        painter.setPen(QColor(ink))
        painter.drawText(upper, start, self._name)
        if self._is_over:
            box = QRectF(SIDE, lower.center().y() - OVER / 2 + 0.5, OVER, OVER)
            paint_shape(painter, box, Shape.OCTAGON, (small_ink, self._look.tokens.surface))
            lower.adjust(OVER + 5, 0, 0, 0)
        painter.setFont(count)
        painter.setPen(QColor(small_ink))
        painter.drawText(lower, start, self._count)
