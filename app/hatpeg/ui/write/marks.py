"""Paints the findings into the draft: a tint, a line of its own shape for each severity, and a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTextLayout

from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.positions import Positions
from hatpeg.ui.write.state import Mark

if TYPE_CHECKING:
    from hatpeg.ui.write.editor import DraftEdit

DIMMED = 0.45
TAG, APART = 15, 17
"""Width and height of a number's shape, and from one to the next where they would lie over each other, in pixels."""


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


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark that can be seen, and the rectangles of its lines; ``first`` is where its number stands."""

    mark: Mark
    lines: tuple[QRect, ...]
    first: QRect | None


def placed(editor: DraftEdit, marks: tuple[Mark, ...]) -> tuple[PlacedMark, ...]:
    """Where the marks stand in the editor's viewport, without those that are out of sight."""
    positions = Positions(editor.text())
    visible = editor.viewport().rect()
    found = []
    for mark in marks:
        lines = line_rectangles(editor, positions, mark.span)
        shown = tuple(line for line in lines if line.intersects(visible))
        if shown:
            found.append(PlacedMark(mark, shown, shown[0] if shown[0] is lines[0] else None))
    return tuple(found)


def paint_below(painter: QPainter, marks: tuple[PlacedMark, ...], colors: MarkColors, *, dim: bool) -> None:
    """Paint what lies below the words: the tints."""
    _prepare(painter, dim=dim)
    for placed_mark in marks:
        for line in placed_mark.lines:
            _paint_tint(painter, line, placed_mark.mark.severity, colors)


def paint_above(painter: QPainter, marks: tuple[PlacedMark, ...], colors: MarkColors, *, dim: bool) -> None:
    """Paint what lies over the words: lines and numbers."""
    _prepare(painter, dim=dim)
    for placed_mark in marks:
        for line in placed_mark.lines:
            _paint_line(painter, line, placed_mark.mark.severity, colors)
    numbered = [each for each in marks if each.first is not None]
    for placed_mark, corner in zip(numbered, beside_each_other(numbered), strict=True):
        _paint_number(painter, corner, placed_mark.mark, colors)


def beside_each_other(marks: Sequence[PlacedMark]) -> list[QPoint]:
    """Where each number stands: those of passages that begin at the same place stand beside each other."""
    corners: list[QPoint] = []
    for mark in marks:
        corner = mark.first.topLeft() if mark.first is not None else QPoint()
        while any(abs(corner.x() - other.x()) < APART and abs(corner.y() - other.y()) < APART for other in corners):
            corner += QPoint(APART, 0)
        corners.append(corner)
    return corners


def _prepare(painter: QPainter, *, dim: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(DIMMED if dim else 1.0)


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
        inside = block.layout()
        since, until = max(0, first - block.position()), min(last - block.position(), block.length())
        for number in _lines(inside, since, until):
            line = inside.lineAt(number)
            begin = max(since, line.textStart())
            end = min(until, line.textStart() + line.textLength())
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


def _lines(layout: QTextLayout, since: int, until: int) -> range:
    """The numbers of the lines of a paragraph that hold these positions; a long one has hundreds of others."""
    line = layout.lineForTextPosition(since)
    if not line.isValid():
        return range(layout.lineCount())
    last = layout.lineForTextPosition(until)
    return range(line.lineNumber(), (last.lineNumber() + 1) if last.isValid() else layout.lineCount())


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
