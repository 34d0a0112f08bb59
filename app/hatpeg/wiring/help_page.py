"""Joins the Help page to the topics that ship with the program, and to the window it tells of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from hatpeg import resources
from hatpeg.core.speech import ENGLISH, language
from hatpeg.ui.help.controller import HelpController
from hatpeg.ui.help.state import TOPICS, Topic, topic_for, topic_of
from hatpeg.ui.help.widget import HelpPage
from hatpeg.ui.shell.state import KEYS

if TYPE_CHECKING:
    from hatpeg.ui.shell.window import MainWindow
    from hatpeg.wiring.session import Session


def topics() -> Iterator[Topic]:
    """All topics in the language that is spoken now, or in English where they were not put into it."""
    spoken = language()
    try:
        resources.folder(f"help/{spoken}")
    except FileNotFoundError:
        spoken = ENGLISH
    return (topic_of(key, resources.text(f"help/{spoken}/{key}.md")) for key in TOPICS)


def keys_that_work(window: MainWindow) -> frozenset[str]:
    """Every key that does something in this window now, by its name in Qt."""
    form = QKeySequence.SequenceFormat.PortableText
    all_of_them = (shortcut.key().toString(form) for shortcut in window.findChildren(QShortcut) if shortcut.isEnabled())
    to_come = {key for page, key in KEYS.items() if not window.rail.offers(page)}
    return frozenset(all_of_them) - to_come


class HelpOnDesk:
    """The Help page of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = HelpPage(session.look)
        self.controller = HelpController(self.widget, topics, lambda: keys_that_work(session.window))
        self.widget.page_asked.connect(session.shell.show_page)

    def refresh(self) -> None:
        """Open the topic of the page that one comes from."""
        self.controller.open(topic_for(self._session.pages.came_from))

    def put_away(self) -> None:
        """Forget what was sought."""
        self.controller.put_away()
