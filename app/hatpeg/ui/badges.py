"""The badge of a hat with its picture on it: briefcase on a square, house in a circle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.icons import blank
from hatpeg.ui.labels import made_plain
from hatpeg.ui.shapes import paint_badge, paint_two_hats
from hatpeg.ui.theme import Look

LETTERS = 0.4
"""Height of a monogram's letters, as a part of its own: they grow with the outline, not with the text."""
PICTURES = {Hat.PROFESSIONAL: "briefcase", Hat.PERSONAL: "house"}


def badge_picture(look: Look, hat: Hat, size: int, beside: int) -> QPixmap:
    """A small badge for a button, in the hat's own fill, with room ``beside`` it."""
    colors = look.tokens.of_hat(hat)
    picture = blank(size + beside, size, look.ratio)
    painter = QPainter(picture)
    paint_badge(painter, QRectF(0, 0, size, size), hat, colors.fill, colors.edge)
    _paint_picture(painter, look, hat, colors.on_fill, size)
    painter.end()
    return picture


def _paint_picture(painter: QPainter, look: Look, hat: Hat, color: str, size: int) -> None:
    inner = round(size * 0.54)
    corner = (size - inner) / 2
    painter.drawPixmap(QPointF(corner, corner), look.icons.pixmap(PICTURES[hat], color, inner))


class HatBadge(QLabel):
    """The large badge on the banner: the banner's colors the other way round, so that it stands out."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look, self._size, self._hat = look, size, Hat.PROFESSIONAL
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_hat(self, hat: Hat) -> None:
        """Show the badge of this hat."""
        self._hat = hat
        self.setAccessibleName(say("{hat} badge", hat=hat.word))
        self.update()

    def resize_to(self, size: int) -> None:
        """Be so many pixels wide and high."""
        self._size = size
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the outline and the picture."""
        colors = self._look.tokens.of_hat(self._hat)
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._hat, colors.on_fill)
        _paint_picture(painter, self._look, self._hat, colors.fill, self._size)
        painter.end()


class Monogram(QLabel):
    """Two letters that stand for an account, in the outline of its hat."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look, self._hat = look, Hat.PROFESSIONAL
        made_plain(self, "monogram")
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_account(self, hat: Hat, letters: str) -> None:
        """Show these letters in this hat's outline."""
        self._hat = hat
        self.setText(letters)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the outline and the letters."""
        colors = self._look.tokens.of_hat(self._hat)
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._hat, colors.tint, colors.ink)
        font = QFont(self.font())
        font.setPixelSize(round(self.height() * LETTERS))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(colors.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class TwoHats(QLabel):
    """The program's own mark: the square of one hat, and the circle of the other laid over it."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint both outlines."""
        painter = QPainter(self)
        paint_two_hats(painter, self.width(), self._look.tokens)
        painter.end()
