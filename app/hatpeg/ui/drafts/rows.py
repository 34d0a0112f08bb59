"""The rows of the list of drafts: only those that can be seen are made and painted, however many there are."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hatpeg.core.draft import Hat
from hatpeg.core.kept import DraftLine
from hatpeg.core.verdict import Decision
from hatpeg.ui.drafts.state import DraftsState, RowState
from hatpeg.ui.shapes import Shape, paint_shape
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

SHAPES = {
    Decision.CLEAR: (Shape.TICK, Status.CLEAR),
    Decision.LOOK: (Shape.TRIANGLE, Status.LOOK),
    Decision.CHANGE: (Shape.OCTAGON, Status.MUST),
    Decision.UNCHECKED: (Shape.QUESTION, Status.INFO),
}
LARGE, SMALL, MARK = 15, 14, 20
SIDE, ABOVE, BETWEEN, BAR, ROUNDING = 14, 9, 12, 4, 7
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the list asks for beside the words."""

    ROW = Qt.ItemDataRole.UserRole + 1
    LINE = Qt.ItemDataRole.UserRole + 2


class DraftRows(QAbstractListModel):
    """The drafts of a state, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = DraftsState(Hat.PROFESSIONAL)

    @property
    def hat(self) -> Hat:
        """Whose drafts these are."""
        return self._state.hat

    def show_state(self, state: DraftsState) -> None:
        """List the drafts of this state, in place of those before."""
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Where a draft stands; -1 when it is not in the list."""
        return next((at for at, line in enumerate(self._state.lines) if line.id == name), -1)

    def line(self, at: int) -> DraftLine | None:
        """The draft in a row."""
        return self._state.lines[at] if 0 <= at < len(self._state.lines) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many drafts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._state.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._state.lines):
            return None
        match role:
            case Role.ROW:
                return self._state.row(index.row(), datetime.now())  # noqa: DTZ005 - a person's own time
            case Role.LINE:
                return self._state.lines[index.row()]
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._state.row(index.row(), datetime.now()).spoken  # noqa: DTZ005 - a person's own time
        return None


class DraftDelegate(QStyledItemDelegate):
    """Paints a row: shape, words, and the time at the right."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._height = 0
        look.changed.connect(self._forget_height)

    def _forget_height(self) -> None:
        self._height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Every row is as high as two lines of words."""
        if not self._height:
            self._height = 2 * ABOVE + round(1.45 * (self._look.pixels(LARGE) + self._look.pixels(SMALL)))
        return QSize(200, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the row says."""
        row, model = index.data(Role.ROW), index.model()
        if not isinstance(row, RowState) or not isinstance(model, DraftRows):
            return
        box: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, model.hat, is_chosen=is_chosen)
        shape, status = SHAPES[row.decision]
        colors, size = self._look.tokens.of_status(status), self._look.pixels(MARK)
        mark = QRectF(box.left() + SIDE, box.center().y() - size / 2 + 0.5, size, size)
        paint_shape(painter, mark, shape, (colors.ink, self._look.tokens.surface))
        self._paint_words(painter, box.adjusted(SIDE + size + BETWEEN, ABOVE, -SIDE, -ABOVE), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, hat: Hat, *, is_chosen: bool) -> None:
        tokens = self._look.tokens
        if is_chosen:
            colors, half = tokens.of_hat(hat), self._look.line
            painter.setBrush(QColor(colors.tint))
            painter.setPen(QPen(QColor(colors.ink), 2 * half))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), ROUNDING, ROUNDING)
        else:
            painter.setPen(QPen(QColor(tokens.border), self._look.line))
            painter.drawLine(box.left() + SIDE, box.bottom(), box.right() - SIDE, box.bottom())

    def _paint_words(self, painter: QPainter, box: QRect, row: RowState) -> None:
        tokens = self._look.tokens
        first, second = (row.title, row.account) if row.title else (row.account, "")
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(box.height() // 2)
        lower.setTop(upper.bottom() + 1)
        right = self._write(painter, upper, row.when, SMALL, tokens.text2, at_right=True)
        upper.setRight(upper.right() - right - BETWEEN)
        self._write(painter, upper, first, LARGE, tokens.text, is_bold=True)
        words = " · ".join(filter(None, (row.word, second, row.photos)))
        self._write(painter, lower, words, SMALL, tokens.text2)

    def _write(  # noqa: PLR0913 - each is what a line of words is painted with
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        size: int,
        ink: str,
        *,
        at_right: bool = False,
        is_bold: bool = False,
    ) -> int:
        font = QFont(painter.font())
        font.setPixelSize(self._look.pixels(size))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)
        return metrics.horizontalAdvance(cut)
