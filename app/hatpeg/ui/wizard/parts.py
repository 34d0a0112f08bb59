"""Parts of the first run: the list of steps, cards to choose from, and a picture of a hat's banner."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from hatpeg.core.destination import Destination
from hatpeg.core.speech import say
from hatpeg.ui.badges import HatBadge
from hatpeg.ui.labels import ElidedLabel, plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.pattern import paint_pattern
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES
from hatpeg.ui.wizard.state import NAMES, WizardState

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

CARD_HIGH, ROUNDING, INSIDE, ICON, MARK, NARROWEST = 84, 10, 18, 26, 20, 196
DOT, BETWEEN, LINE = 28, 54, 3


WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class StepList(QWidget):
    """The steps, each a real label, with its number in a circle painted beside it; gone ones have a tick."""

    def __init__(self, look: Look, state: WizardState) -> None:
        super().__init__()
        self._look, self._state = look, state
        self.setAccessibleName(say("Steps"))
        column = QVBoxLayout(self)
        column.setContentsMargins(DOT + 14, 0, 0, 0)
        column.setSpacing(0)
        self.labels = []
        for at, step in enumerate(state.steps):
            label = plain_label(say(NAMES[step]), "strong" if at == state.at else "body", wraps=True)
            label.setMinimumHeight(look.pixels(BETWEEN))
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self.labels.append(label)
            column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circles and the line between them."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middles = [QPointF(DOT / 2 + 1, label.geometry().center().y()) for label in self.labels]
        for at, (above, below) in enumerate(pairwise(middles)):
            painter.setPen(QPen(QColor(tokens.clear if at < self._state.at else tokens.border), 2))
            painter.drawLine(above, below)
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        for at, middle in enumerate(middles):
            box = QRectF(middle.x() - DOT / 2, middle.y() - DOT / 2, DOT, DOT)
            is_now, is_gone = at == self._state.at, at < self._state.at
            fill = tokens.text if is_now else tokens.clear if is_gone else tokens.surface
            painter.setBrush(QColor(fill))
            painter.setPen(QPen(QColor(tokens.control if fill == tokens.surface else fill), 2))
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            ink = tokens.text2 if fill == tokens.surface else tokens.surface
            if is_gone:
                picture = self._look.icons.pixmap("check", ink, 16)
                painter.drawPixmap(QPointF(middle.x() - 8, middle.y() - 8), picture)
            else:
                painter.setPen(QColor(ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        painter.end()


class _Card(_Button):
    """A card to choose: how it is painted, whether one or several can be chosen."""

    is_round: bool

    def be_card(self, look: Look, icon: str, words: tuple[str, str], spoken: str) -> None:
        """Wear these words: a name, and a line below it."""
        self._look, self._icon, self._words = look, icon, words
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        look.changed.connect(self.updateGeometry)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Everywhere."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words, wrapped into a column of ordinary width."""
        room = self._look.pixels(NARROWEST)
        high = sum(height for _, _, height in self._lines(room))
        return QSize(room + 2 * INSIDE + ICON + MARK + 22, max(CARD_HIGH, high + 24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def _lines(self, room: int) -> list[tuple[QFont, str, int]]:
        """Both lines: font, words and height."""
        name, line = QFont(self.font()), QFont(self.font())
        name.setPixelSize(self._look.pixels(16))
        name.setWeight(QFont.Weight.Bold)
        line.setPixelSize(self._look.pixels(13))
        box = QRect(0, 0, room, 999)
        return [
            (font, words, QFontMetrics(font).boundingRect(box, WRAPPED, words).height())
            for font, words in zip((name, line), self._words, strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, edge, icon, words, and a circle or a square with its mark."""
        tokens, box = self._look.tokens, self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), ROUNDING, ROUNDING)
        painter.fillPath(outline, QColor(tokens.work_tint if self.isChecked() else tokens.surface))
        edge = tokens.work_ink if self.isChecked() else tokens.control
        painter.setPen(QPen(QColor(edge), 2 if self.isChecked() else self._look.line))
        painter.drawPath(outline)
        ink = tokens.work_ink if self.isChecked() else tokens.text
        middle = box.center().y()
        painter.drawPixmap(QPoint(INSIDE, middle - ICON // 2), self._look.icons.pixmap(self._icon, ink, ICON))
        left = INSIDE + ICON + 14
        room = box.width() - left - MARK - INSIDE - 8
        lines = self._lines(room)
        top = middle - sum(height for _, _, height in lines) // 2
        for (font, words, height), color in zip(lines, (tokens.text, tokens.text2), strict=True):
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(QRect(left, top, room, height), WRAPPED, words)
            top += height
        self._paint_mark(painter, QRectF(box.width() - INSIDE - MARK, middle - MARK / 2, MARK, MARK))
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        tokens = self._look.tokens
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.work_ink if self.isChecked() else tokens.control), 2))
        if self.is_round:
            painter.drawEllipse(mark)
        else:
            painter.drawRoundedRect(mark, 4, 4)
        if self.isChecked() and self.is_round:
            painter.setBrush(QColor(tokens.work_ink))
            painter.drawEllipse(mark.adjusted(5, 5, -5, -5))
        elif self.isChecked():
            tick = self._look.icons.pixmap("check", tokens.work_ink, MARK - 4)
            painter.drawPixmap(mark.topLeft() + QPointF(2, 2), tick)


class OneCard(_Card, QRadioButton):
    """A card of which one can be chosen."""

    is_round = True

    def __init__(self, look: Look, icon: str, words: tuple[str, str], spoken: str) -> None:
        QRadioButton.__init__(self)
        self.be_card(look, icon, words, spoken)


class ManyCard(_Card, QCheckBox):
    """A card of which several can be chosen."""

    is_round = False

    def __init__(self, look: Look, icon: str, words: tuple[str, str], spoken: str) -> None:
        QCheckBox.__init__(self)
        self.be_card(look, icon, words, spoken)


class HatPicture(QWidget):
    """How the banner of an account will look."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._to: Destination | None = None
        self._badge = HatBadge(look, 44)
        self._kicker, self.title = plain_label(say="kicker"), ElidedLabel("title", Qt.TextElideMode.ElideRight)
        self._seen = plain_label(say="banner-note", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._kicker, self.title, self._seen):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(14)
        row.addWidget(self._badge)
        nest(row, words, 1)

    def show_destination(self, to: Destination) -> None:
        """Show the banner of this account."""
        self._to = to
        clothes = CLOTHES[to.hat]
        self._badge.show_hat(to.hat)
        self._kicker.setText(to.kicker)
        self.title.setText(to.title)
        self._seen.setText(to.subtitle)
        for label, ink in ((self._kicker, ""), (self.title, ""), (self._seen, "-small")):
            restyle(label, "ink", clothes + ink)
        self.setAccessibleName(to.spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint fill, pattern and edge, as on the banner."""
        if self._to is None:
            return
        tokens, hat = self._look.tokens, self._to.hat
        colors = tokens.of_hat(hat)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.fill))
        half = QRectF(self.width() / 2, 0, self.width() / 2, self.height())
        paint_pattern(painter, half, hat, tokens, half.width() * 0.6)
        painter.fillRect(QRectF(0, self.height() - LINE, self.width(), LINE), QColor(colors.edge))
        painter.end()
