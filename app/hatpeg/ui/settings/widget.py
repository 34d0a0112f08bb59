"""The Settings page: cards with choices that hold at once, and buttons for what cannot be chosen by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.settings import LANGUAGE_NAMES, Setting
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.settings.state import BACKUP, ERASE, HAND_BACK, HIDE_ONCE, ROWS, SettingsState
from hatpeg.ui.theme import Look

WIDE, SIDE, APART = 760, 18, 14
DATA = (
    ("backup", "Make a backup", BACKUP),
    ("restore", "Restore a backup", "Puts a backup in place of what is kept now. One copy of that stays."),
    ("export", "Save this hat’s drafts as text", "Anybody can read that file."),
    ("hand_back", "Hand back my work hat", HAND_BACK),
    ("erase", "Erase everything", ERASE),
)


class SettingsPage(QScrollArea):
    """``chosen`` carries a setting's name and value, ``asked`` the key of what is wanted of one's data."""

    chosen = Signal(str, str)
    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices: dict[str, QComboBox] = {}
        self.passphrase = Button(look, "outline", "Set a passphrase")
        self.passphrase.clicked.connect(lambda: self.asked.emit("passphrase"))
        self.about_passphrase = plain_label(say="note", wraps=True)
        self.buttons = {key: Button(look, "outline", words) for key, words, _ in DATA}
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(APART)
        for heading, settings in ROWS:
            column.addWidget(self._card(heading, settings))
        column.addWidget(self._data())
        column.addStretch(1)
        self.setWidget(ground)

    def show_state(self, state: SettingsState) -> None:
        """Show the settings as they are."""
        for name, box in self.choices.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(state.values.get(name, ""))))
            box.blockSignals(False)
        self.passphrase.set_words(state.passphrase_label)
        self.about_passphrase.setText(state.passphrase_words)
        for button in (self.passphrase, *self.buttons.values()):
            button.setEnabled(state.can_keep)

    def _card(self, heading: str, settings: tuple[Setting, ...]) -> Card:
        card, column = self._new_card(heading)
        for setting in settings:
            column.addLayout(self._row(setting))
        if heading == ROWS[-1][0]:
            column.addWidget(self.about_passphrase)
            column.addWidget(self.passphrase)
            column.addWidget(plain_label(HIDE_ONCE, "note", wraps=True))
        return card

    def _row(self, setting: Setting) -> QLayout:
        label, box = plain_label(setting.label, "body", wraps=True), QComboBox()
        box.setAccessibleName(setting.label)
        box.setMinimumHeight(36)
        box.setMinimumWidth(140)
        for value in setting.choices:
            box.addItem(LANGUAGE_NAMES.get(value, value.capitalize()), value)
        box.currentIndexChanged.connect(lambda _at, name=setting.name: self._on_chosen(name))
        label.setBuddy(box)
        self.choices[setting.name] = box
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(box)
        return row

    def _data(self) -> Card:
        card, column = self._new_card("Your data")
        for key, _, about in DATA:
            column.addWidget(self.buttons[key])
            column.addWidget(plain_label(about, "note", wraps=True))
        return card

    def _new_card(self, heading: str) -> tuple[Card, QVBoxLayout]:
        card = Card(self._look)
        card.setAccessibleName(heading)
        card.setMaximumWidth(WIDE)
        column = QVBoxLayout(card)
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, "title"))
        return card, column

    def _on_chosen(self, name: str) -> None:
        self.chosen.emit(name, str(self.choices[name].currentData()))
