"""The Settings page: sections, what is sought in them, and the one that is open. What is chosen holds at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from hatpeg.core.speech import say
from hatpeg.ui.labels import plain_label
from hatpeg.ui.list_beside import ListBeside
from hatpeg.ui.search_field import SearchField
from hatpeg.ui.settings.part import SectionPart
from hatpeg.ui.settings.state import FIRST, NONE_FOUND, SECTIONS, SettingsState, sections_with
from hatpeg.ui.theme import Look

LIST_WIDE, LOWEST = 210, 170


class SettingsPage(ListBeside):
    """``value_chosen`` carries a setting's name and value, ``asked`` the key of what is wanted of one's data.

    ``door_asked`` carries the :class:`Door` to another page.
    """

    value_chosen = Signal(str, str)
    asked = Signal(str)
    door_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("Sections"), LIST_WIDE)
        self.search = SearchField(say("Search settings"), self)
        self.none_found = plain_label(say(NONE_FOUND), "note", wraps=True)
        self.over.addWidget(self.search)
        self.over.addWidget(self.none_found)
        self.setTabOrder(self.search, self.entries)
        self._open, self._stack = FIRST, QStackedWidget()
        self.lay_beside(self._stack)
        self.parts = {section.key: SectionPart(look, section) for section in SECTIONS}
        for part in self.parts.values():
            self._stack.addWidget(part)
            part.chosen.connect(self.value_chosen)
            part.asked.connect(self.asked)
            part.door_asked.connect(self.door_asked)
        rows = (item for part in self.parts.values() for item in part.rows.items())
        self.choices = {name: row.box for name, row in rows}
        self.chosen.connect(self.open_section)
        self.search.textChanged.connect(self._list)
        look.changed.connect(lambda: self._stack.setMinimumHeight(look.pixels(LOWEST)))
        self._stack.setMinimumHeight(look.pixels(LOWEST))
        self._list()

    def show_state(self, state: SettingsState) -> None:
        """Show the settings as they are."""
        for part in self.parts.values():
            part.show_state(state)

    def start_anew(self) -> None:
        """Seek nothing, with the first section open."""
        self.search.start_anew()
        self._open = FIRST
        self._list()

    def open_section(self, key: str) -> None:
        """Open a section."""
        self._open = key
        self._stack.setCurrentWidget(self.parts[key])

    def _list(self) -> None:
        found = sections_with(self.search.text())
        keys = [section.key for section in found]
        self.none_found.setVisible(not found)
        if keys and self._open not in keys:
            self._open = keys[0]
        self.show_entries(((section.key, say(section.heading)) for section in found), self._open)
        self.open_section(self._open)
