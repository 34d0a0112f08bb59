"""One section of the Settings page: a card with its settings, its buttons and its ways to other pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.settings.row import SettingRow
from hatpeg.ui.settings.state import NOT_KEPT, PASSPHRASE, REMOVAL, Door, Section, SettingsState
from hatpeg.ui.theme import Look

WIDE, SIDE, APART, RING = 760, 18, 10, 6


class SectionPart(QScrollArea):
    """``chosen`` carries a setting's name and value, ``asked`` a button's key, ``door_asked`` a :class:`Door`."""

    chosen = Signal(str, str)
    asked = Signal(str)
    door_asked = Signal(object)

    def __init__(self, look: Look, section: Section) -> None:
        super().__init__()
        self._section = section
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = Card(look)
        card.setAccessibleName(say(section.heading))
        card.setMaximumWidth(WIDE)
        column = QVBoxLayout(card)
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(APART)
        column.addWidget(plain_label(say(section.heading), "title"))
        self.rows = {setting.name: SettingRow(look, setting) for setting in section.settings}
        for row in self.rows.values():
            row.chosen.connect(self.chosen)
            column.addWidget(row)
        self.state_words = plain_label(say="body", wraps=True)
        column.addWidget(self.state_words)
        self.buttons: dict[str, Button] = {}
        for each in section.buttons:
            self.buttons[each.key] = Button(look, "outline", say(each.words))
            self.buttons[each.key].clicked.connect(partial(self.asked.emit, each.key))
            column.addWidget(self.buttons[each.key])
            if each.about:
                column.addWidget(plain_label(say(each.about), "note", wraps=True))
        for note in section.notes:
            column.addWidget(plain_label(say(note), "note", wraps=True))
        self.doors: list[tuple[Door, Button]] = [
            (door, Button(look, "outline", say(door.words))) for door in section.doors
        ]
        for door, button in self.doors:
            button.clicked.connect(partial(self.door_asked.emit, door))
            column.addWidget(button)
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        around = QVBoxLayout(ground)
        around.setContentsMargins(RING, RING, RING, RING)
        around.addWidget(card)
        around.addStretch(1)
        self.setWidget(ground)

    def show_state(self, state: SettingsState) -> None:
        """Show the section as things are."""
        for row in self.rows.values():
            row.show_state(state)
        for button in self.buttons.values():
            button.setEnabled(state.can_keep)
        if PASSPHRASE in self.buttons:
            self.buttons[PASSPHRASE].set_words(state.passphrase_label)
            self.buttons[REMOVAL].setVisible(state.has_passphrase)
        for door, button in self.doors:
            button.setVisible(door.page in state.pages)
        words = self._words(state)
        self.state_words.setText(words)
        self.state_words.setVisible(bool(words))

    def _words(self, state: SettingsState) -> str:
        match self._section.key:
            case "lock":
                return state.passphrase_words
            case "organization":
                return state.organisation_words
            case "data":
                return "" if state.can_keep else say(NOT_KEPT)
            case _:
                return ""
