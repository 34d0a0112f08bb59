"""The About page: what can be read about the program, and what is read."""

from __future__ import annotations

from hatpeg.core.speech import say
from hatpeg.ui.about.state import AboutState
from hatpeg.ui.list_beside import ListBeside
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.theme import Look


class AboutPage(ListBeside):
    """``chosen`` carries the key of what is to be read."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("What can be read here"))
        self.pane = ReadingPane(look, say("About Hatpeg"))
        self.lay_beside(self.pane)

    def show_state(self, state: AboutState) -> None:
        """List what there is, and show the chosen one."""
        self.show_entries(state.entries, state.chosen)
        self.pane.show_words(state.text)
