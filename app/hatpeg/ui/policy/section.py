"""A section of the Policy page that is scrolled: a heading, cards, and what was said last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

RING, APART, SIDE, WIDE = 6, 10, 18, 760


class PolicySection(QScrollArea):
    """Cards go into ``column``; ``said`` stands under the heading."""

    def __init__(self, look: Look, heading: str, about: str = "") -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = plain_label(say="strong", wraps=True)
        self.said.hide()
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(RING, 0, RING, RING)
        outer.setSpacing(APART)
        outer.addWidget(plain_label(say(heading), "verdict", wraps=True))
        if about:
            outer.addWidget(plain_label(say(about), "note", wraps=True))
        outer.addWidget(self.said)
        self.column = QVBoxLayout()
        self.column.setSpacing(APART)
        nest(outer, self.column)
        outer.addStretch(1)
        self.setWidget(ground)

    def tell(self, words: str) -> None:
        """Say what happened; empty words take it away."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def card(self, heading: str) -> QVBoxLayout:
        """Lay down another card, and give its column."""
        card = Card(self._look)
        card.setAccessibleName(heading)
        card.setMaximumWidth(self._look.pixels(WIDE))
        column = QVBoxLayout(card)
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, "title", wraps=True))
        self.column.addWidget(card)
        return column
