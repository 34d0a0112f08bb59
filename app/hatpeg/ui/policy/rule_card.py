"""One rule of a policy: its sentence, why it is there, and the three choices, of which some may be locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.policy.levels import WORDS, Level, RuleState
from hatpeg.ui.theme import Look

SIDE, LOCK = 15, 16


class RuleCard(Card):
    """``chosen`` carries the rule and the :class:`Level` that was chosen, ``said`` why another one was not."""

    chosen = Signal(str, object)
    said = Signal(str)

    def __init__(self, look: Look, state: RuleState) -> None:
        super().__init__(look)
        self._look, self._state = look, state
        self.statement, self.why = plain_label(say="strong", wraps=True), plain_label(say="note", wraps=True)
        self.set_by, self.told = plain_label(say="small", wraps=True), plain_label(say="note", wraps=True)
        self.padlock = plain_label()
        self.choices = QButtonGroup(self)
        self.buttons = {level: self._button(level) for level in Level}
        self._lay_out()
        look.changed.connect(self._draw_padlock)
        self.show_state(state)

    def show_state(self, state: RuleState) -> None:
        """Show the rule as it is; what was said about a press before goes."""
        self._state = state
        self.setAccessibleName(state.statement)
        self.statement.setText(state.statement)
        self.why.setText(state.why)
        self.set_by.setText(state.set_by)
        for part in (self.set_by, self.padlock):
            part.setVisible(bool(state.set_by))
        for level, button in self.buttons.items():
            words = say(WORDS[level])
            button.set_words(words, say("{level}: {rule}", level=words, rule=state.statement))
            button.setAccessibleDescription(state.set_by)
            is_locked = level not in state.allowed
            restyle(button, "locked", "yes" if is_locked else "no")
        self._check(state)
        self.row.setVisible(state.is_choice)
        self._tell(state.effect if state.is_choice else state.why_not)
        self._draw_padlock()

    def _button(self, level: Level) -> Button:
        button = Button(self._look, "level", say(WORDS[level]))
        button.setCheckable(True)
        button.clicked.connect(lambda: self._on_clicked(level))
        self.choices.addButton(button, int(level))
        return button

    def _lay_out(self) -> None:
        owner = QHBoxLayout()
        owner.setSpacing(6)
        owner.addWidget(self.padlock)
        owner.addWidget(self.set_by, 1)
        self.row = QWidget()
        FlowLayout(self.row, *self.buttons.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 10, SIDE, 12)
        column.setSpacing(5)
        column.addWidget(self.statement)
        column.addWidget(self.why)
        nest(column, owner)
        column.addWidget(self.row)
        column.addWidget(self.told)

    def _on_clicked(self, level: Level) -> None:
        if level in self._state.allowed:
            self.chosen.emit(self._state.rule, level)
            return
        self._check(self._state)
        self._tell(self._state.why_not)
        self.said.emit(self._state.why_not)

    def _check(self, state: RuleState) -> None:
        """Mark what is chosen; a group that lets nothing go would keep what was marked before."""
        self.choices.setExclusive(False)
        for level, button in self.buttons.items():
            button.setChecked(level is state.level)
        self.choices.setExclusive(True)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _draw_padlock(self) -> None:
        self.padlock.setPixmap(self._look.icons.pixmap("lock", self._look.tokens.text2, LOCK))
