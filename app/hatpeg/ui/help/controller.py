"""Joins the Help page to the topics of the language that is spoken, and to the keys that work."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from hatpeg.ui.help.state import FIRST, Topic, help_state, with_keys
from hatpeg.ui.help.widget import HelpPage

Topics = Callable[[], Iterable[Topic]]


class HelpController(QObject):
    """``topics`` gives all topics in the language that is spoken now, ``keys`` the keys that work now."""

    def __init__(self, page: HelpPage, topics: Topics, keys: Callable[[], Iterable[str]]) -> None:
        super().__init__(page)
        self._page, self._topics, self._keys = page, topics, keys
        self._wanted = FIRST
        self._listed: tuple[Topic, ...] = ()
        page.sought.connect(self._show)
        page.chosen.connect(self._on_chosen)

    def open(self, topic: str) -> None:
        """Show this topic, with nothing sought."""
        self._listed = ()
        self._wanted = topic
        self._page.search.start_anew()
        self._show()

    def put_away(self) -> None:
        """Forget what was sought."""
        self.open(FIRST)

    def _on_chosen(self, topic: str) -> None:
        self._wanted = topic
        self._show()

    def _show(self) -> None:
        if not self._listed:
            keys = tuple(self._keys())
            self._listed = tuple(with_keys(topic, keys) for topic in self._topics())
        self._page.show_state(help_state(self._listed, self._page.search.text(), self._wanted))
