"""Roughly how the post will look, and how much of each network's room it takes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.ui.badges import Monogram
from hatpeg.ui.buttons import unmarked
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel, LinesLabel, plain_label
from hatpeg.ui.shapes import Shape, paint_shape
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import PreviewState, TabState

SIDE, TAB_HEIGHT, OVER = 13, 46, 14
USUAL_TABS, BETWEEN = 4, 8


class TabButton(QPushButton):
    """A network with its count below. Too long shows as an octagon, in words and in color."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._hat = look, Hat.PROFESSIONAL
        self._name = self._count = ""
        self._is_over = False
        self.network = ""
        self.setCheckable(True)
        look.changed.connect(self.update)

    def show_tab(self, tab: TabState, hat: Hat) -> None:
        """Show one network's count."""
        self.network, self._hat = tab.network, hat
        self._name, self._count, self._is_over = tab.name, tab.count_words, tab.is_over
        self.setText(unmarked(f"{tab.name}, {tab.count_words}"))
        self.setAccessibleName(tab.spoken)
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        name, count = QFont(self.font()), QFont(self.font())
        name.setPixelSize(self._look.pixels(14))
        name.setWeight(QFont.Weight.Bold if self.isChecked() else QFont.Weight.Medium)
        count.setWeight(QFont.Weight.Normal)
        count.setPixelSize(self._look.pixels(13))
        return name, count

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for both lines."""
        fonts = self._fonts()
        fonts[0].setWeight(QFont.Weight.Bold)  # the same room whether chosen or not
        name, count = (QFontMetrics(font) for font in fonts)
        below = count.horizontalAdvance(self._count) + (OVER + 5 if self._is_over else 0)
        wide = max(name.horizontalAdvance(self._name), below)
        return QSize(wide + 2 * SIDE + 2, max(TAB_HEIGHT, name.height() + count.height() + 9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: a count must be read in full."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame and the two lines."""
        tokens = self._look.tokens
        hat = tokens.of_hat(self._hat)
        chosen, width = self.isChecked(), 2 if self.isChecked() else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(hat.ink if chosen else tokens.control), width))
        painter.setBrush(QColor(hat.tint if chosen else tokens.surface2 if self.underMouse() else tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        ink = tokens.block if self._is_over else hat.ink if chosen else tokens.text
        self._write(painter, ink, tokens.block if self._is_over else tokens.text2 if not chosen else hat.ink)
        painter.end()

    def _write(self, painter: QPainter, ink: str, small_ink: str) -> None:
        name, count = self._fonts()
        half = self.height() // 2
        upper = QRect(SIDE, 4, self.width() - SIDE, half - 3)
        lower = QRect(SIDE, half, self.width() - SIDE, half - 5)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name)
        painter.setPen(QColor(ink))
        painter.drawText(upper, start, self._name)
        if self._is_over:
            box = QRectF(SIDE, lower.center().y() - OVER / 2 + 0.5, OVER, OVER)
            paint_shape(painter, box, Shape.OCTAGON, (small_ink, self._look.tokens.surface))
            lower.adjust(OVER + 5, 0, 0, 0)
        painter.setFont(count)
        painter.setPen(QColor(small_ink))
        painter.drawText(lower, start, self._count)


class PreviewCard(Card):
    """Who posts, who can see it, and the first lines."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName("Rough preview")
        self.monogram = Monogram(look, 38)
        self.author = plain_label(say="strong")
        self.audience = ElidedLabel("small")
        self.shown = LinesLabel("body")
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.author)
        head.addWidget(self.audience, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self.shown, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(10)
        row.addWidget(self.monogram, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedHeight(look.pixels(94))
        look.changed.connect(lambda: self.setFixedHeight(look.pixels(94)))

    def show_tab(self, state: PreviewState, tab: TabState, hat: Hat) -> None:
        """Show the post as it would look on this network."""
        self.monogram.show_account(hat, state.monogram)
        self.author.setText(state.author)
        self.audience.setText(tab.audience)
        self.shown.setText(tab.shown)


class Preview(QWidget):
    """A row of networks, and the card of the one that is looked at. Looking at another changes nothing else."""

    network_looked_at = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: PreviewState | None = None
        self._hat = Hat.PROFESSIONAL
        self._is_folded = False
        self.tabs: list[TabButton] = []
        self.card = PreviewCard(look)
        self._group = QButtonGroup(self)
        self.heading = plain_label("Rough preview", "status")
        across = QWidget()
        across.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(across)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(BETWEEN)
        self._row.addWidget(self.heading)
        self._row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(across)
        column.addWidget(self.card)
        for _ in range(USUAL_TABS):
            self._add_tab()

    def show_state(self, state: PreviewState, hat: Hat) -> None:
        """Show the counts; the network that is looked at stays, unless the account changed."""
        before = self._state
        self._state, self._hat = state, hat
        while len(self.tabs) < len(state.tabs):
            self._add_tab()
        for button, tab in zip(self.tabs, state.tabs, strict=False):
            button.show_tab(tab, hat)
        if before is None or before.tabs[0].network != state.tabs[0].network:
            self.tabs[0].setChecked(True)
        self._fit()
        self._show_card()

    def _add_tab(self) -> None:
        button = TabButton(self._look)
        button.clicked.connect(lambda: self._on_tab_pressed(button))
        self._group.addButton(button)
        self._row.insertWidget(self._row.count() - 1, button)
        if self.tabs:
            QWidget.setTabOrder(self.tabs[-1], button)
        self.tabs.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many networks as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the first network always, the others and the heading while they fit."""
        used = 0
        for number, button in enumerate(self.tabs):
            used += button.sizeHint().width() + (BETWEEN if number else 0)
            is_known = self._state is not None and number < len(self._state.tabs)
            button.setVisible(is_known and (number == 0 or used <= self.width()))
        shown = sum(button.sizeHint().width() + BETWEEN for button in self.tabs if not button.isHidden())
        self.heading.setVisible(shown + self.heading.sizeHint().width() <= self.width())

    def _on_tab_pressed(self, button: TabButton) -> None:
        if self._is_folded:
            self.card.setVisible(not self.card.isVisible())
        self._show_card()
        self.network_looked_at.emit(button.network)

    def _show_card(self) -> None:
        state = self._state
        looked_at = next((button.network for button in self.tabs if button.isChecked()), "")
        tab = next((tab for tab in state.tabs if tab.network == looked_at), state.tabs[0]) if state else None
        if state and tab:
            self.card.show_tab(state, tab, self._hat)

    def fold(self, *, folded: bool) -> None:
        """Keep only the counts where the window is low; pressing one opens the card."""
        if folded != self._is_folded:
            self._is_folded = folded
            self.card.setVisible(not folded)
