"""Joins the page of drafts to what is kept; everything that is asked of it is done beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.kept import DraftLine
from hatpeg.core.speech import say
from hatpeg.ui.drafts.state import DELETED, IS_BACK, DraftsState
from hatpeg.ui.drafts.widget import DraftsPage
from hatpeg.ui.errands import Errands

FIRST = 200
"""So many drafts are read and shown before the rest: more than a window shows, in a hundredth of the time."""


class Drawer(Protocol):
    """The drafts that are kept. What is marked so may take long and raise :class:`HatpegError`."""

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""

    @property
    def is_kept(self) -> bool:
        """Whether this hat's drafts reach the disk."""

    def accounts(self) -> Mapping[str, str]:
        """This hat's accounts in words, by their ids."""

    def lines(self, hat: Hat, words: str, most: int = 0) -> tuple[DraftLine, ...]:
        """The drafts of a hat that hold these words; without any all, or the ``most`` newest. Takes long."""

    def read(self, hat: Hat, line: DraftLine) -> object:
        """A draft with all that belongs to it. Takes long."""

    def lay_down(self, hat: Hat, draft: object) -> None:
        """Put what was read, or moved to this hat, on the Write page."""

    def begin(self) -> None:
        """Put an empty draft on the Write page."""

    def why_not_move(self, hat: Hat) -> str:
        """A sentence when no draft of this hat can be moved for now; else empty."""

    def take_off(self, hat: Hat, line: DraftLine) -> None:
        """Leave nothing of a draft on the Write page."""

    def delete(self, hat: Hat, line: DraftLine) -> object:
        """Delete a draft, and give all of it. Takes long."""

    def put_back(self, hat: Hat, taken: object) -> None:
        """Undo deleting. Takes long."""

    def move(self, hat: Hat, line: DraftLine) -> object:
        """Keep a draft under the other hat, and there alone; gives it. Takes long."""


class DraftsController(QObject):
    """``said`` carries a sentence for a screen reader."""

    said = Signal(str)

    def __init__(self, page: DraftsPage, drawer: Drawer, *, parent: QObject | None = None) -> None:
        super().__init__(parent or page)
        self._page, self._drawer = page, drawer
        self._state = DraftsState(drawer.hat)
        self._taken: object = None
        self._errands = Errands(self)
        self._is_looking = self._is_stale = False
        page.sought.connect(self._on_sought)
        page.words_toggled.connect(self._on_words_toggled)
        page.new_asked.connect(drawer.begin)
        page.open_asked.connect(self._on_open_asked)
        page.delete_asked.connect(self._on_delete_asked)
        page.undo_asked.connect(self._on_undo_asked)
        page.move_agreed.connect(self._on_move_agreed)

    @property
    def state(self) -> DraftsState:
        """What the page shows now."""
        return self._state

    def show(self) -> None:
        """Show the drafts of the hat that is worn. Those of the other hat go at once, before these are read."""
        hat = self._drawer.hat
        self._taken = None
        if hat is not self._state.hat:
            self._page.forget_search()
            self._state = DraftsState(hat, shows_words=self._state.shows_words)
        self._state = replace(
            self._state, accounts=self._drawer.accounts(), is_kept=self._drawer.is_kept, said="", can_undo=False
        )
        self._look()

    def put_away(self) -> None:
        """Leave no word on the page, and nothing to undo."""
        self._errands.call_off()
        self._taken = None
        self._is_looking = self._is_stale = False
        self._page.forget_search()
        self._present(DraftsState(self._drawer.hat))

    # --- looking -----------------------------------------------------------------------------------------

    def _on_sought(self, words: str) -> None:
        self._state = replace(self._state, sought=words)
        self._look()

    def _look(self) -> None:
        """Look for drafts; while one look is under way, remember only that another is wanted."""
        if self._is_looking:
            self._is_stale = True
            return
        self._is_looking, self._is_stale = True, False
        hat, words = self._state.hat, self._state.sought
        if not self._state.lines:
            self._present(replace(self._state, is_looking=True, problem=""))
        if self._state.lines or words:
            self._look_whole(hat, words)
            return
        self._errands.run(lambda: self._drawer.lines(hat, "", FIRST), lambda found: self._on_first_found(hat, found))

    def _look_whole(self, hat: Hat, words: str) -> None:
        self._errands.run(lambda: self._drawer.lines(hat, words), lambda found: self._on_found(hat, found))

    def _on_first_found(self, hat: Hat, found: object) -> None:
        """The newest are shown at once; the whole list follows where there are more."""
        if isinstance(found, tuple) and len(found) == FIRST and hat is self._state.hat and not self._is_stale:
            self._present(replace(self._state, lines=found, is_looking=True, problem=""))
            self._look_whole(hat, "")
        else:
            self._on_found(hat, found)

    def _on_found(self, hat: Hat, found: object) -> None:
        self._is_looking = False
        if self._is_stale:
            self._look()
        if hat is not self._state.hat:
            return
        if isinstance(found, HatpegError):
            self._present(replace(self._state, lines=(), is_looking=False, problem=found.sentence))
        elif isinstance(found, tuple):
            self._present(replace(self._state, lines=found, is_looking=self._is_looking, problem=""))

    def _on_words_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if shown != self._state.shows_words:
            self._present(replace(self._state, shows_words=shown))

    # --- doing -------------------------------------------------------------------------------------------

    def _on_open_asked(self) -> None:
        hat, line = self._state.hat, self._page.chosen()
        if line is not None:
            self._errands.run(lambda: self._drawer.read(hat, line), lambda draft: self._lay_down(hat, draft))

    def _on_delete_asked(self) -> None:
        hat, line = self._state.hat, self._page.chosen()
        if line is not None:
            self._drawer.take_off(hat, line)
            self._errands.run(lambda: self._drawer.delete(hat, line), lambda taken: self._on_deleted(hat, taken))

    def _on_deleted(self, hat: Hat, taken: object) -> None:
        if self._has_failed(taken) or hat is not self._state.hat:
            return
        self._taken = taken
        self._tell(DELETED, can_undo=True)

    def _on_undo_asked(self) -> None:
        hat, taken, self._taken = self._state.hat, self._taken, None
        if taken is not None:
            self._errands.run(lambda: self._drawer.put_back(hat, taken), self._on_put_back)

    def _on_put_back(self, outcome: object) -> None:
        if not self._has_failed(outcome):
            self._tell(IS_BACK)

    def _on_move_agreed(self) -> None:
        hat, line = self._state.hat, self._page.chosen()
        if line is None:
            return
        problem = self._drawer.why_not_move(hat)
        if problem:
            self._tell(problem)
            return
        self._drawer.take_off(hat, line)
        self._errands.run(lambda: self._drawer.move(hat, line), lambda moved: self._lay_down(hat.other, moved))

    def _lay_down(self, hat: Hat, draft: object) -> None:
        if not self._has_failed(draft):
            self._drawer.lay_down(hat, draft)

    # --- telling -----------------------------------------------------------------------------------------

    def _has_failed(self, outcome: object) -> bool:
        if isinstance(outcome, HatpegError):
            self._tell(outcome.sentence)
            return True
        return False

    def _tell(self, words: str, *, can_undo: bool = False) -> None:
        self._state = replace(self._state, said=say(words), can_undo=can_undo)
        self._page.show_state(self._state)
        self.said.emit(say(words))
        self._look()

    def _present(self, state: DraftsState) -> None:
        self._state = state
        self._page.show_state(state)
