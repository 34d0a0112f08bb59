"""Rows of two lines of words in a list: only those that can be seen are painted, however many there are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hatpeg.core.draft import Hat
from hatpeg.ui.shapes import Shape, paint_shape
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

LARGE, SMALL, MARK = 15, 14, 20
SIDE, ABOVE, BETWEEN, ROUNDING = 14, 9, 12, 7
LOWEST, NARROWEST = 150, 200
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TwoLines:
    """What a row shows: a shape that stands for what ``second`` says first, and the time at the right."""

    hat: Hat
    shape: Shape
    status: Status
    first: str
    second: str
    right: str


class TwoLinesDelegate(QStyledItemDelegate):
    """Paints rows; a model gives :class:`TwoLines` for the role ``SHOWN``."""

    SHOWN = Qt.ItemDataRole.UserRole + 1

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Every row is as high as two lines of words."""
        return QSize(NARROWEST, 2 * ABOVE + round(1.45 * (self._look.pixels(LARGE) + self._look.pixels(SMALL))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the row says."""
        row = index.data(self.SHOWN)
        if not isinstance(row, TwoLines):
            return
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, row.hat, is_chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        size = self._look.pixels(MARK)
        colors = self._look.tokens.of_status(row.status)
        mark = QRectF(box.left() + SIDE, box.center().y() - size / 2 + 0.5, size, size)
        paint_shape(painter, mark, row.shape, (colors.ink, self._look.tokens.surface))
        self._paint_words(painter, box.adjusted(SIDE + size + BETWEEN, ABOVE, -SIDE, -ABOVE), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, hat: Hat, *, is_chosen: bool) -> None:
        tokens = self._look.tokens
        if is_chosen:
            colors = tokens.of_hat(hat)
            painter.setBrush(QColor(colors.tint))
            painter.setPen(QPen(QColor(colors.ink), 2 * self._look.line))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), ROUNDING, ROUNDING)
        else:
            painter.setPen(QPen(QColor(tokens.border), self._look.line))
            painter.drawLine(box.left() + SIDE, box.bottom(), box.right() - SIDE, box.bottom())

    def _paint_words(self, painter: QPainter, box: QRect, row: TwoLines) -> None:
        tokens = self._look.tokens
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(box.height() // 2)
        lower.setTop(upper.bottom() + 1)
        self._take_font(painter, SMALL, tokens.text2)
        taken = self._write(painter, upper, row.right, Qt.AlignmentFlag.AlignRight)
        self._write(painter, lower, row.second)
        self._take_font(painter, LARGE, tokens.text, QFont.Weight.DemiBold)
        self._write(painter, upper.adjusted(0, 0, -taken - BETWEEN, 0), row.first)

    def _take_font(self, painter: QPainter, size: int, ink: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._look.pixels(size))
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(ink))

    @staticmethod
    def _write(painter: QPainter, box: QRect, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> int:
        """Write as much as fits, and tell how wide that is."""
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)
        return painter.fontMetrics().horizontalAdvance(cut)


class TwoLinesList(QListView):
    """A list of such rows, which never scrolls sideways and gives nothing to the clipboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setItemDelegate(TwoLinesDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(LOWEST)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, and let the copying keys be: only a checked draft gets to the clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two rows and a little."""
        return QSize(NARROWEST, LOWEST)
