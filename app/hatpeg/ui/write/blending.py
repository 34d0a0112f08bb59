"""Blended stories: brings the helper up, and puts the story into the draft as one step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.ui.write.story import Story
from hatpeg.ui.write.widget import WriteWidget


class Blending(QObject):
    """Joins the helper to the draft. The post it makes is checked like any other; ``said`` is for a screen reader."""

    said = Signal(str)

    def __init__(self, page: WriteWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        page.story_asked.connect(self._on_asked)
        page.story_made.connect(self._on_made)
        page.story_copy_asked.connect(self._on_copy_asked)

    def texts(self) -> tuple[str, ...]:
        """Every word of the draft and of the answers, none of which may leave but through the gate."""
        panel = self._page.story
        return (*self._page.editor.texts(), *(panel.texts if panel is not None else ()))

    def start_over(self) -> None:
        """Put the answers away: another draft is on the page."""
        if self._page.story is not None:
            self._page.story.clear()
            self._page.close_story()

    def _on_asked(self) -> None:
        self._page.open_story()
        self.said.emit(say("Blended story. Four questions."))

    def _on_made(self, story: Story) -> None:
        if story.missing:
            self.said.emit(story.missing)
            return
        editor = self._page.editor
        before = editor.text()
        editor.apply((Rewrite("", TextSpan(0, len(before)), story.post),))
        self.start_over()
        editor.setFocus()
        undone = say("Your story is in the draft. Ctrl+Z brings back what was there.")
        self.said.emit(undone if before.strip() else say("Your story is in the draft."))

    def _on_copy_asked(self) -> None:
        self.said.emit(say("Put the story into the draft first. Only a checked draft is copied."))
