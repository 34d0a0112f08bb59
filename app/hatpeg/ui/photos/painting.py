"""How things on a photo are painted: what still shows in a dashed frame, covers as they will be in the copy."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hatpeg.ui.photos.state import Fate, ThingState
from hatpeg.ui.shapes import Shape, paint_shape
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

BADGE = 28.0
COVER, WHITE = QColor.fromRgbF(0, 0, 0), QColor.fromRgbF(1, 1, 1)
"""The colors of covers in the copy and of what lies on them; a photo has no theme."""
ICON, ROUNDING, CORNER = 26, 6.0, 12.0


def shape_of(thing: ThingState) -> tuple[Shape, Status]:
    """The shape and color of a thing: what keeps the photo in comes before everything."""
    if thing.must_change:
        return Shape.OCTAGON, Status.MUST
    match thing.fate:
        case Fate.OPEN:
            return Shape.TRIANGLE, Status.LOOK
        case Fate.COVERED:
            return Shape.TICK, Status.CLEAR
        case _:
            return Shape.DISC, Status.INFO


def paint_thing(painter: QPainter, look: Look, thing: ThingState, place: QRectF, *, is_chosen: bool) -> None:
    """One thing with its number."""
    tokens = look.tokens
    shape, status = shape_of(thing)
    if thing.fate is Fate.COVERED:
        painter.fillRect(place, COVER)
        if min(place.width(), place.height()) > 1.5 * ICON:
            picture = look.icons.pixmap("eye-off", WHITE.name(), ICON)
            painter.drawPixmap(place.center() - QPointF(ICON / 2, ICON / 2), picture)
    elif thing.fate is Fate.STAYS and not thing.must_change:
        _frame(painter, place, tokens.info, Qt.PenStyle.DotLine)
    else:
        _frame(painter, place, tokens.of_status(status).line, Qt.PenStyle.DashLine)
    if is_chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((WHITE, 6), (QColor(tokens.focus), 3)):
            painter.setPen(QPen(color, width))
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), ROUNDING, ROUNDING)
    badge = QRectF(place.right() - BADGE / 2, place.top() - BADGE / 2, BADGE, BADGE)
    colors = tokens.of_status(status)
    paint_shape(painter, badge, shape, (tokens.surface, tokens.surface), " ")
    paint_shape(painter, badge.adjusted(2, 2, -2, -2), shape, (colors.ink, tokens.surface), str(thing.number))


def paint_corner(painter: QPainter, look: Look, place: QRectF) -> None:
    """The corner by which an area is made larger."""
    grip = QRectF(place.right() - CORNER / 2, place.bottom() - CORNER / 2, CORNER, CORNER)
    painter.setPen(QPen(WHITE, 2))
    painter.setBrush(QColor(look.tokens.focus))
    painter.drawRect(grip)


def paint_drawing(painter: QPainter, look: Look, place: QRectF) -> None:
    """An area while it is being drawn or moved."""
    painter.setPen(QPen(WHITE, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    painter.setPen(QPen(QColor(look.tokens.focus), 2, Qt.PenStyle.DashLine))
    painter.drawRect(place)


def _frame(painter: QPainter, place: QRectF, color: str, line: Qt.PenStyle) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(WHITE, 5))
    painter.drawRoundedRect(place, ROUNDING, ROUNDING)
    painter.setPen(QPen(QColor(color), 4 if line is Qt.PenStyle.DashLine else 3, line))
    painter.drawRoundedRect(place, ROUNDING, ROUNDING)
