"""The patterns of the hats: stripes for Work, dots for Personal, so that they differ without color."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from hatpeg.core.draft import Hat
from hatpeg.ui.tokens import Tokens

STRIPES, STRIPE = 18, 6
DOTS, DOT = 16, 2.6


def paint_pattern(painter: QPainter, box: QRectF, hat: Hat, tokens: Tokens, fade: float = 0.0) -> None:
    """Fill ``box`` with the hat's pattern; with ``fade`` it grows from nothing to full over so many pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    ink = _ink(QColor(tokens.of_hat(hat).pattern), box, fade)
    if hat is Hat.PROFESSIONAL:
        _paint_stripes(painter, box, ink)
    else:
        _paint_dots(painter, box, ink)
    painter.restore()


def _ink(color: QColor, box: QRectF, fade: float) -> QBrush:
    if not fade:
        return QBrush(color)
    nothing = QColor(color)
    nothing.setAlpha(0)
    gradient = QLinearGradient(box.left(), 0, box.left() + fade, 0)
    gradient.setColorAt(0, nothing)
    gradient.setColorAt(1, color)
    return QBrush(gradient)


def _paint_stripes(painter: QPainter, box: QRectF, ink: QBrush) -> None:
    painter.setPen(QPen(ink, STRIPE))
    tall = box.height()
    x = box.left() - tall
    while x < box.right() + STRIPES:
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + tall, box.top()))
        x += STRIPES


def _paint_dots(painter: QPainter, box: QRectF, ink: QBrush) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    row, y = 0, box.top() + DOT + 2
    while y < box.bottom() + DOT:
        x = box.left() + (DOTS / 2 if row % 2 else DOTS)
        while x < box.right() + DOT:
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
            x += DOTS
        row, y = row + 1, y + DOTS / 2
