"""The Help page: what is sought, the topics that were found, and the one that is read."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.help.state import HelpState
from hatpeg.ui.list_beside import ListBeside
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.search_field import SearchField
from hatpeg.ui.theme import Look


class HelpPage(ListBeside):
    """``sought`` carries the words that are looked for, ``chosen`` a topic's key, ``page_asked`` that of a page."""

    sought = Signal(str)
    page_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("Topics"))
        self.search = SearchField(say("Search help"), self)
        self.went_wrong = Button(look, "outline", say("If it went out wrong"))
        self.about = Button(look, "outline", say("About Hatpeg"))
        self.over.addWidget(self.search)
        for button in (self.went_wrong, self.about):
            self.under.addWidget(button)
        self.under.addStretch(1)
        self.setTabOrder(self.search, self.entries)
        self.pane = ReadingPane(look, say("Topic"))
        self.lay_beside(self.pane)
        self.search.textChanged.connect(self.sought)
        self.search.returnPressed.connect(self.pane.setFocus)
        self.went_wrong.clicked.connect(lambda: self.page_asked.emit("went_wrong"))
        self.about.clicked.connect(lambda: self.page_asked.emit("about"))

    def show_state(self, state: HelpState) -> None:
        """List the topics, and show the chosen one."""
        entries = [(topic.key, topic.title) for topic in state.topics]
        self.show_entries(entries, state.chosen.key if state.chosen else "")
        self.pane.show_words(state.text)
