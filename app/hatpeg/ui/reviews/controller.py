"""Joins the page of second looks to what can be done: asks for files, and has everything done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hatpeg.core.errors import HatpegError
from hatpeg.core.second_look.answering import Said
from hatpeg.core.speech import say
from hatpeg.ui.errands import Errands
from hatpeg.ui.reviews import state as words
from hatpeg.ui.reviews.state import ReviewsState
from hatpeg.ui.reviews.widget import ReviewsPage


class Reviews(Protocol):
    """What can be done. Calls may take long, raise :class:`HatpegError`, and give the page as it is then."""

    def read(self) -> ReviewsState:
        """Who may look, and who works here."""

    def add(self, file: Path) -> ReviewsState:
        """Let one more person look."""

    def remove(self, signs: bytes) -> ReviewsState:
        """Let a person look no more."""

    def become(self, name: str, passphrase: str) -> ReviewsState:
        """Make a record for whoever works here."""

    def save_record(self, file: Path) -> ReviewsState:
        """Write that record into a file."""

    def open_request(self, file: Path, passphrase: str) -> ReviewsState:
        """Open what somebody asks."""

    def answer(self, said: Said, file: Path) -> ReviewsState:
        """Write the answer to what lies open."""

    def close_request(self) -> None:
        """Know nothing of what lay open."""


class ReviewsController(QObject):
    """``said`` carries a sentence for a screen reader; ``answer_asked`` tells that an answer is to be opened."""

    said = Signal(str)
    answer_asked = Signal()
    changed = Signal()

    def __init__(self, page: ReviewsPage, reviews: Reviews, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._reviews, self._window = page, reviews, parent
        self._errands = Errands(self)
        self.state = ReviewsState()
        page.person_asked.connect(self._on_person_asked)
        page.removal_asked.connect(lambda signs: self._do(lambda: reviews.remove(signs), words.REMOVED))
        page.answer_asked.connect(self.answer_asked)
        page.record_wanted.connect(lambda *told: self._do(lambda: reviews.become(*told), words.MADE))
        page.record_asked.connect(self._on_record_asked)
        page.request_asked.connect(self._on_request_asked)
        page.allowed.connect(lambda: self._on_answer(Said(allows=True)))
        page.sent_back.connect(lambda code, few: self._on_answer(Said(allows=False, reason=code, words=few)))
        page.closed.connect(self._on_closed)

    def show(self) -> None:
        """Show everything as it is kept now; a post that lies open for a look stays."""
        if self.state.request is None:
            self._do(self._reviews.read)

    def put_away(self) -> None:
        """Leave no word on the page."""
        self._errands.call_off()
        self._reviews.close_request()
        self._present(ReviewsState())

    def _on_person_asked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say(words.ADD), "", say(words.RECORD_FILES))
        if name:
            self._do(lambda: self._reviews.add(Path(name)), words.ADDED)

    def _on_record_asked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, say(words.SAVE_RECORD), words.RECORD_NAME, say(words.RECORD_FILES)
        )
        if name:
            self._do(lambda: self._reviews.save_record(Path(name)), words.SAVED)

    def _on_request_asked(self, passphrase: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say(words.OPEN_REQUEST), "", say(words.REVIEW_FILES))
        if name:
            self._do(lambda: self._reviews.open_request(Path(name), passphrase))

    def _on_answer(self, said: Said) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, say(words.ALLOW), words.ANSWER_NAME, say(words.ANSWER_FILES)
        )
        if name:
            self._do(lambda: self._reviews.answer(said, Path(name)), words.ANSWERED)

    def _on_closed(self) -> None:
        self._reviews.close_request()
        self._do(self._reviews.read)

    def _do(self, work: Callable[[], ReviewsState], told: str = "") -> None:
        self._page.tell(say(words.BUSY))

        def done(outcome: object) -> None:
            if isinstance(outcome, HatpegError):
                self._page.tell(outcome.sentence, is_problem=True)
                self.said.emit(outcome.sentence)
            elif isinstance(outcome, ReviewsState):
                self._present(replace(outcome, said=say(told)))
                if told:
                    self.said.emit(say(told))
                self.changed.emit()

        self._errands.run(work, done)

    def _present(self, state: ReviewsState) -> None:
        self.state = state
        self._page.show_state(state)
