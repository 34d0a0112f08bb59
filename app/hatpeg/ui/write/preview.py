"""Roughly how the post will look, and how much of each network's room it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.badges import Monogram
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel, LinesLabel, plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import PreviewState, TabState
from hatpeg.ui.write.tabs import TabButton

USUAL_TABS, BETWEEN = 4, 8


class PreviewCard(Card):
    """Who posts, who can see it, and the first lines."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(say("Rough preview"))
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
        nest(words, head)
        words.addWidget(self.shown, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(10)
        row.addWidget(self.monogram, 0, Qt.AlignmentFlag.AlignTop)
        nest(row, words, 1)
        self.setFixedHeight(look.pixels(114))
        look.changed.connect(lambda: self.setFixedHeight(look.pixels(114)))

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
        self.heading = plain_label(say("Rough preview"), "status")
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
