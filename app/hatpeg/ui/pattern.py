"""The patterns of the hats: stripes for Work, dots for Personal, so that they differ without color."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hatpeg.core.draft import Hat
from hatpeg.ui.tokens import Tokens

STRIPES, STRIPE = 18, 6
DOTS, DOT = 16, 2.6


def paint_pattern(painter: QPainter, box: QRectF, hat: Hat, tokens: Tokens, fade: float = 0.0) -> None:
    """Fill ``box`` with the hat's pattern; with ``fade`` it grows from nothing to full over so many pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    ink = QColor(tokens.of_hat(hat).pattern)
    if hat is Hat.PROFESSIONAL:
        _paint_stripes(painter, box, ink, fade)
    else:
        _paint_dots(painter, box, ink, fade)
    painter.restore()


def _faded(ink: QColor, along: float, fade: float) -> QColor:
    """The ink at so many pixels from the left. One color a stripe is several times faster than a gradient."""
    faded = QColor(ink)
    faded.setAlphaF(min(1.0, max(0.0, along / fade)) if fade else 1.0)
    return faded


def _paint_stripes(painter: QPainter, box: QRectF, ink: QColor, fade: float) -> None:
    tall = box.height()
    x = box.left() - tall
    while x < box.right() + STRIPES:
        painter.setPen(QPen(_faded(ink, x + tall / 2 - box.left(), fade), STRIPE))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + tall, box.top()))
        x += STRIPES


def _paint_dots(painter: QPainter, box: QRectF, ink: QColor, fade: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    column, x = 0, box.left() + DOTS / 2
    while x < box.right() + DOT:
        painter.setBrush(_faded(ink, x - box.left(), fade))
        y = box.top() + DOT + 2 + (DOTS / 2 if column % 2 else 0)
        while y < box.bottom() + DOT:
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
            y += DOTS
        column, x = column + 1, x + DOTS / 2
