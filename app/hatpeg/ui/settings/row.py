"""One setting: its name and its choices, or its value behind a padlock where the organisation has fixed it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hatpeg.core.settings import Setting
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.settings.state import FIXED_WHY, SettingsState, value_words
from hatpeg.ui.theme import Look

LOW, NARROW = 36, 150


class SettingRow(QWidget):
    """``chosen`` carries the setting's name and its new value. What is fixed says why when it is pressed."""

    chosen = Signal(str, str)

    def __init__(self, look: Look, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        name = say(setting.label)
        label = plain_label(name, "body", wraps=True)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setMinimumSize(NARROW, LOW)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in setting.choices:
            self.box.addItem(value_words(setting, value), value)
        label.setBuddy(self.box)
        self.fixed = Button(look, "outline", icon="lock")
        self.set_by, self.why = plain_label(say="note", wraps=True), plain_label(say(FIXED_WHY), "note", wraps=True)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.box)
        row.addWidget(self.fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (row, self.set_by, self.why):
            column.addWidget(part) if isinstance(part, QWidget) else nest(column, part)
        self.box.currentIndexChanged.connect(lambda _at: self.chosen.emit(setting.name, str(self.box.currentData())))
        self.fixed.clicked.connect(self.why.show)

    def show_state(self, state: SettingsState) -> None:
        """Show the value as it is, and whether it can be changed."""
        value = self._setting.read(state.values.get(self._setting.name, ""))
        is_fixed = self._setting.name in state.fixed
        self.box.blockSignals(True)
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self.box.blockSignals(False)
        words = value_words(self._setting, value)
        self.fixed.set_words(words, f"{say(self._setting.label)}: {words}")
        self.fixed.setAccessibleDescription(state.set_by)
        self.set_by.setText(state.set_by)
        self.box.setVisible(not is_fixed)
        self.fixed.setVisible(is_fixed)
        self.set_by.setVisible(is_fixed)
        self.why.hide()
