"""The shapes of the states and the badges of the hats: color is never the only sign, so each has its own outline."""

from __future__ import annotations

from enum import StrEnum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel

from hatpeg.core.draft import Hat
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status, Tokens

CORNERS_OF_OCTAGON = 8
BADGE_ROUNDING, EDGE = 0.14, 1.5


class Shape(StrEnum):
    """One outline for each meaning."""

    OCTAGON = "octagon"
    TRIANGLE = "triangle"
    TICK = "tick"
    QUESTION = "question"
    DISC = "disc"


WORDS = {
    Shape.OCTAGON: "Must change",
    Shape.TRIANGLE: "Worth a look",
    Shape.TICK: "Clear",
    Shape.QUESTION: "Not checked",
    Shape.DISC: "Good to know",
}
SIGNS = {Shape.OCTAGON: "!", Shape.TRIANGLE: "!", Shape.TICK: "", Shape.QUESTION: "?", Shape.DISC: "i"}


def paint_shape(painter: QPainter, box: QRectF, shape: Shape, colors: tuple[str, str], sign: str = "") -> None:
    """Fill a shape with the first color and write a number, or the shape's own sign, on it with the second."""
    fill, ink = colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    middle = box
    if shape is Shape.OCTAGON:
        painter.drawPolygon(_octagon(box))
    elif shape is Shape.TRIANGLE:
        _paint_triangle(painter, box, fill)
        middle = box.adjusted(0, box.height() * 0.22, 0, 0)
    else:
        painter.drawEllipse(box)
    if shape is Shape.TICK and not sign:
        _paint_tick(painter, box, ink)
    else:
        _write(painter, middle, sign or SIGNS[shape], ink, box.height() * 0.58)
    painter.restore()


def _octagon(box: QRectF) -> QPolygonF:
    radius = box.width() / 2 / cos(pi / CORNERS_OF_OCTAGON)
    turns = [pi / CORNERS_OF_OCTAGON + 2 * pi * corner / CORNERS_OF_OCTAGON for corner in range(CORNERS_OF_OCTAGON)]
    return QPolygonF([box.center() + QPointF(cos(turn), sin(turn)) * radius for turn in turns])


def _paint_triangle(painter: QPainter, box: QRectF, fill: str) -> None:
    """Paint with a round pen of the same color, so that the corners are soft."""
    soft = box.width() * 0.1
    inner = box.adjusted(soft, soft, -soft, -soft)
    painter.setPen(_round_pen(fill, soft * 1.6))
    painter.drawPolygon(QPolygonF([QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()]))


def _paint_tick(painter: QPainter, box: QRectF, ink: str) -> None:
    width = box.width()
    painter.setPen(_round_pen(ink, width * 0.105))
    points = ((0.29, 0.52), (0.44, 0.67), (0.72, 0.37))
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) * width for x, y in points]))


def _round_pen(color: str, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(color), width, Qt.PenStyle.SolidLine, round_cap, round_join)


def _write(painter: QPainter, box: QRectF, sign: str, ink: str, size: float) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(size)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def paint_badge(painter: QPainter, box: QRectF, hat: Hat, fill: str, edge: str = "") -> None:
    """The outline of a hat's badge: a rounded square for Work, a circle for Personal; ``edge`` lines it."""
    width = EDGE if edge else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), width) if width else Qt.PenStyle.NoPen)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if hat is Hat.PROFESSIONAL:
        rounding = box.width() * BADGE_ROUNDING
        painter.drawRoundedRect(inner, rounding, rounding)
    else:
        painter.drawEllipse(inner)
    painter.restore()


def paint_two_hats(painter: QPainter, size: float, tokens: Tokens) -> None:
    """The program's own mark: the square of one hat, and the circle of the other laid over it."""
    large, small = size * 0.66, size * 0.6
    work, personal = tokens.of_hat(Hat.PROFESSIONAL), tokens.of_hat(Hat.PERSONAL)
    paint_badge(painter, QRectF(1, 1, large, large), Hat.PROFESSIONAL, work.fill, work.edge)
    corner = size - small - 1
    paint_badge(painter, QRectF(corner, corner, small, small), Hat.PERSONAL, personal.fill, personal.edge)


class ShapeMark(QLabel):
    """A shape in a row of words. What it says is its accessible name, since a painted shape says nothing aloud."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look, self._size = look, size
        self._shape: Shape | None = None
        self._status, self._sign = Status.QUIET, ""
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    @property
    def shape(self) -> Shape | None:
        """The shape that is shown; None while there is none."""
        return self._shape

    def show_shape(self, shape: Shape | None, status: Status, sign: str = "") -> None:
        """Show a shape in the colors of ``status``; ``sign`` is a number to write on it."""
        self._shape, self._status, self._sign = shape, status, sign
        self.setAccessibleName(WORDS[shape] if shape else "")
        self.setVisible(shape is not None)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Always the same square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the shape."""
        if self._shape is None:
            return
        tokens = self._look.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colors = tokens.of_status(self._status)
        paint_shape(painter, box, self._shape, (colors.ink, tokens.surface), self._sign)
        painter.end()
