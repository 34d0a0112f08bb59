"""Paints the findings into the draft: a tint, a line of its own shape for each severity, and a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.positions import Positions
from hatpeg.ui.write.state import Mark

if TYPE_CHECKING:
    from hatpeg.ui.write.editor import DraftEdit

DIMMED = 0.45
TAG = 15
"""Width and height of a number's shape, in pixels."""


@dataclass(frozen=True, slots=True)
class MarkColors:
    """The theme's colours for marks: tint and line for each severity, and the number on its shape."""

    block_tint: QColor
    block_line: QColor
    block_shape: QColor
    warn_tint: QColor
    warn_line: QColor
    warn_shape: QColor
    advise_line: QColor
    on_shape: QColor


def paint_marks(  # noqa: PLR0913 - the painter's own choices are named
    painter: QPainter,
    editor: DraftEdit,
    marks: tuple[Mark, ...],
    colors: MarkColors,
    *,
    dim: bool,
    below: bool,
) -> None:
    """Paint the marks into the editor's viewport: tints when ``below`` the text, lines and numbers otherwise."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(DIMMED if dim else 1.0)
    positions = Positions(editor.text())
    visible = editor.viewport().rect()
    for mark in marks:
        lines = line_rectangles(editor, positions, mark.span)
        shown = [line for line in lines if line.intersects(visible)]
        for line in shown:
            if below:
                _paint_tint(painter, line, mark.severity, colors)
            else:
                _paint_line(painter, line, mark.severity, colors)
        if shown and not below and shown[0] is lines[0]:
            _paint_number(painter, lines[0].topLeft(), mark, colors)


def line_rectangles(editor: DraftEdit, positions: Positions, span: TextSpan) -> list[QRect]:
    """Where the words of a passage stand, one rectangle a line, from the tops of the letters to below them."""
    first, last = positions.unit(span.start), positions.unit(span.end)
    descent, ascent = editor.fontMetrics().descent(), editor.fontMetrics().ascent()
    layout = editor.document().documentLayout()
    scrolled = QPoint(editor.horizontalScrollBar().value(), editor.verticalScrollBar().value())
    rectangles = []
    block = editor.document().findBlock(first)
    while block.isValid() and block.position() < last:
        corner = layout.blockBoundingRect(block).topLeft() - QPointF(scrolled)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            begin = max(first - block.position(), line.textStart())
            end = min(last - block.position(), line.textStart() + line.textLength())
            if begin >= end:
                continue
            left, right = _x(line.cursorToX(begin)), _x(line.cursorToX(end))
            # Proportional line height adds its room above the letters, so heights are taken from the bottom.
            bottom = corner.y() + line.y() + line.height()
            top = bottom - descent - ascent
            rectangles.append(
                QRect(
                    round(corner.x() + min(left, right)),
                    round(top),
                    max(2, round(abs(right - left))),
                    round(bottom - top),
                )
            )
        block = block.next()
    return rectangles


def _x(answer: object) -> float:
    """Qt answers with the place alone, or with the place and the position it took."""
    return float(answer[0]) if isinstance(answer, tuple | list) else float(answer)  # type: ignore[arg-type]


def _paint_tint(painter: QPainter, line: QRect, severity: Severity, colors: MarkColors) -> None:
    if severity is Severity.ADVISE:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.block_tint if severity is Severity.BLOCK else colors.warn_tint)
    painter.drawRoundedRect(line.adjusted(-2, -1, 2, 0), 3, 3)


def _paint_line(painter: QPainter, line: QRect, severity: Severity, colors: MarkColors) -> None:
    y = line.bottom()
    match severity:
        case Severity.BLOCK:
            painter.setPen(QPen(colors.block_line, 3))
            painter.drawLine(line.left(), y, line.right(), y)
        case Severity.WARN:
            painter.setPen(QPen(colors.warn_line, 2))
            steps = range(line.left(), line.right() + 1, 4)
            zigzag = [QPointF(x, y - (2 if index % 2 else -1)) for index, x in enumerate(steps)]
            painter.drawPolyline(QPolygonF(zigzag))
        case _:
            pen = QPen(colors.advise_line, 2, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(line.left(), y, line.right(), y)


def _paint_number(painter: QPainter, corner: QPoint, mark: Mark, colors: MarkColors) -> None:
    box = QRectF(corner.x() - 4, corner.y() - TAG + 3, TAG, TAG)
    painter.setPen(Qt.PenStyle.NoPen)
    match mark.severity:
        case Severity.BLOCK:
            painter.setBrush(colors.block_shape)
            painter.drawPolygon(octagon(box))
        case Severity.WARN:
            painter.setBrush(colors.warn_shape)
            painter.drawPolygon(triangle(box.adjusted(-1, -1, 1, 0)))
        case _:
            painter.setBrush(colors.advise_line)
            painter.drawEllipse(box)
    font = QFont(painter.font())
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colors.on_shape)
    down = 2 if mark.severity is Severity.WARN else 0
    painter.drawText(box.translated(0, down), Qt.AlignmentFlag.AlignCenter, str(mark.number))


def octagon(box: QRectF) -> QPolygonF:
    """An octagon that fills a box."""
    cut_x, cut_y = box.width() * 0.29, box.height() * 0.29
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    corners = [(left + cut_x, top), (right - cut_x, top), (right, top + cut_y), (right, bottom - cut_y)]
    corners += [(right - cut_x, bottom), (left + cut_x, bottom), (left, bottom - cut_y), (left, top + cut_y)]
    return QPolygonF([QPointF(x, y) for x, y in corners])


def triangle(box: QRectF) -> QPolygonF:
    """A triangle that stands on the bottom of a box."""
    top = QPointF(box.center().x(), box.top())
    return QPolygonF([top, box.bottomRight(), box.bottomLeft()])
