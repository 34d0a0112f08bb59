"""The rules of one category, one card each, for work accounts or for personal ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import mark, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.policy.rule_card import RuleCard
from hatpeg.ui.policy.state import PolicyState
from hatpeg.ui.theme import Look

RING, APART = 6, 8
HATS = {Hat.PROFESSIONAL: mark("Work accounts"), Hat.PERSONAL: mark("Personal accounts")}


class RulesPart(QScrollArea):
    """``chosen`` carries a rule and a level, ``hat_chosen`` for which accounts the rules are shown."""

    chosen = Signal(str, object)
    hat_chosen = Signal(object)
    said = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: dict[str, RuleCard] = {}
        self.heading, self.about = plain_label(say="verdict", wraps=True), plain_label(say="note", wraps=True)
        self.hats, group = {}, QButtonGroup(self)
        row = QHBoxLayout()
        for hat, words in HATS.items():
            self.hats[hat] = Button(look, "level", say(words))
            self.hats[hat].setCheckable(True)
            self.hats[hat].clicked.connect(lambda _on=False, hat=hat: self.hat_chosen.emit(hat))
            group.addButton(self.hats[hat])
            row.addWidget(self.hats[hat])
        row.addStretch(1)
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(RING, 0, RING, RING)
        column.setSpacing(APART)
        column.addWidget(self.heading)
        nest(column, row)
        column.addWidget(self.about)
        self._list = QVBoxLayout()
        self._list.setSpacing(APART)
        nest(column, self._list)
        column.addStretch(1)
        self.setWidget(ground)

    def show_state(self, state: PolicyState) -> None:
        """Show these rules; cards that are there already stay, and so does what has the keyboard."""
        self.heading.setText(state.heading)
        self.about.setText(state.about)
        self.hats[state.hat].setChecked(True)
        if [rule.rule for rule in state.rules] != list(self.cards):
            self._lay_out(state)
            return
        for rule in state.rules:
            self.cards[rule.rule].show_state(rule)

    def go_to(self, rule: str) -> None:
        """Put the keyboard on the choice of a rule."""
        card = self.cards.get(rule)
        if card is not None:
            button = card.choices.checkedButton()
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)

    def _lay_out(self, state: PolicyState) -> None:
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self.cards = {rule.rule: RuleCard(self._look, rule) for rule in state.rules}
        for card in self.cards.values():
            card.chosen.connect(self.chosen)
            card.said.connect(self.said)
            self._list.addWidget(card)
        self.verticalScrollBar().setValue(0)
