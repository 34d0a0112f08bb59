"""Joins the page of history to what is kept; everything that is asked of it is done beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.history import Link, Verified
from hatpeg.core.speech import mark, say
from hatpeg.ui.errands import Errands
from hatpeg.ui.history.state import DELETED, SAVED, HistoryState, told_of
from hatpeg.ui.history.widget import HistoryPage

TABLES, FILE_NAME = mark("Tables (*.csv)"), "work-history.csv"


class Records(Protocol):
    """The history that is kept. What is marked so may take long and raise :class:`HatpegError`."""

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""

    @property
    def is_kept(self) -> bool:
        """Whether this hat's history reaches the disk."""

    def rules(self) -> Mapping[str, str]:
        """The rules in words, by their codes."""

    def links(self, hat: Hat) -> tuple[Link, ...]:
        """A hat's lines, oldest first. Takes long."""

    def verify(self, hat: Hat) -> Verified:
        """Whether a line was changed, taken out or moved. Takes long."""

    def delete(self, hat: Hat, numbers: tuple[int, ...]) -> None:
        """Delete lines on purpose. Takes long."""

    def save(self, file: Path) -> None:
        """Write the work hat's history as a table. Takes long."""


class HistoryController(QObject):
    """``said`` carries a sentence for a screen reader."""

    said = Signal(str)

    def __init__(self, page: HistoryPage, records: Records, *, parent: QObject | None = None) -> None:
        super().__init__(parent or page)
        self._page, self._records = page, records
        self._state = HistoryState(records.hat)
        self._errands = Errands(self)
        page.verify_asked.connect(self._on_verify_asked)
        page.save_asked.connect(self._on_save_asked)
        page.delete_agreed.connect(self._on_delete_agreed)

    @property
    def state(self) -> HistoryState:
        """What the page shows now."""
        return self._state

    def show(self) -> None:
        """Show the history of the hat that is worn. That of the other hat goes at once, before this is read."""
        hat = self._records.hat
        self._present(
            HistoryState(
                hat,
                self._state.links if hat is self._state.hat else (),
                self._records.rules(),
                is_looking=True,
                is_kept=self._records.is_kept,
            )
        )
        self._look(hat)

    def put_away(self) -> None:
        """Leave no account and no rule on the page."""
        self._errands.call_off()
        self._present(HistoryState(self._records.hat))

    def _look(self, hat: Hat) -> None:
        self._errands.run(lambda: self._records.links(hat)[::-1], lambda found: self._on_found(hat, found))

    def _on_found(self, hat: Hat, found: object) -> None:
        if hat is not self._state.hat:
            return
        if isinstance(found, HatpegError):
            self._present(replace(self._state, links=(), is_looking=False, problem=found.sentence))
        elif isinstance(found, tuple):
            self._present(replace(self._state, links=found, is_looking=False, problem=""))

    def _on_verify_asked(self) -> None:
        hat = self._state.hat
        self._errands.run(lambda: self._records.verify(hat), lambda answer: self._on_verified(hat, answer))

    def _on_verified(self, hat: Hat, answer: object) -> None:
        if hat is not self._state.hat:
            return
        if isinstance(answer, Verified):
            self._tell(told_of(answer), is_problem=not answer.holds)
        else:
            self._told_of_failure(answer)

    def _on_delete_agreed(self, numbers: tuple[int, ...]) -> None:
        hat = self._state.hat
        self._errands.run(lambda: self._records.delete(hat, numbers), lambda outcome: self._done(outcome, DELETED))

    def _on_save_asked(self) -> None:
        if not self._state.can_save:
            return
        name, _ = QFileDialog.getSaveFileName(self._page, say("Save Work history as a table"), FILE_NAME, say(TABLES))
        if name:
            self._errands.run(lambda: self._records.save(Path(name)), lambda outcome: self._done(outcome, SAVED))

    def _done(self, outcome: object, words: str) -> None:
        if not self._told_of_failure(outcome):
            self._tell(say(words))
            self._look(self._state.hat)

    def _told_of_failure(self, outcome: object) -> bool:
        if isinstance(outcome, HatpegError):
            self._tell(say(outcome.sentence), is_problem=True)
            return True
        return False

    def _tell(self, words: str, *, is_problem: bool = False) -> None:
        self._state = replace(self._state, said=words, is_problem=is_problem)
        self._page.tell(words, is_problem=is_problem)
        self.said.emit(words)

    def _present(self, state: HistoryState) -> None:
        self._state = state
        self._page.show_state(state)
