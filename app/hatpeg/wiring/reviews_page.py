"""Joins the page of second looks to the work vault, and has the photos of a request decoded elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg.core.errors import HatpegError
from hatpeg.core.second_look.answering import Said
from hatpeg.core.second_look.asking import PhotoShown, Request
from hatpeg.ui.reviews.controller import ReviewsController
from hatpeg.ui.reviews.state import ReviewsState
from hatpeg.ui.reviews.widget import ReviewsPage
from hatpeg.wiring.looks import NOT_YOURS, read_line, write_line

if TYPE_CHECKING:
    from hatpeg.review.keys import Unlocked
    from hatpeg.wiring.looks import Looks
    from hatpeg.wiring.session import Session

NOT_LOOKED_FOR = ("faces", "writing", "codes")


class _Reviews:
    """What can be done about second looks in one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: tuple[Request, Unlocked] | None = None
        self._closings = 0

    def read(self) -> ReviewsState:
        """Who may look, and who works here."""
        known = self._looks.known()
        return ReviewsState(known.reviewers, known.is_laid_down, known.own)

    def add(self, file: Path) -> ReviewsState:
        """Let one more person look."""
        self._looks.add(read_line(file))
        return self.read()

    def remove(self, signs: bytes) -> ReviewsState:
        """Let a person look no more."""
        self._looks.remove(signs)
        return self.read()

    def become(self, name: str, passphrase: str) -> ReviewsState:
        """Make a record for whoever works here."""
        self._looks.become(name, passphrase)
        return self.read()

    def save_record(self, file: Path) -> ReviewsState:
        """Write that record into a file."""
        state = self.read()
        if state.own is None:
            raise HatpegError(NOT_YOURS)
        write_line(state.own, file)
        return state

    def open_request(self, file: Path, passphrase: str) -> ReviewsState:
        """Open what somebody asks; its photos are decoded in a process of their own."""
        before = self._closings
        request, unlocked = self._looks.open_request(file, passphrase)
        views = tuple(_view(photo) for photo in request.photos)
        if before == self._closings:  # else the window was locked meanwhile
            self._open = request, unlocked
        network = self._session.desk.networks.get(request.network)
        return ReviewsState(request=request, network=network.called if network else request.network, views=views)

    def answer(self, said: Said, file: Path) -> ReviewsState:
        """Write the answer to what lies open."""
        if self._open is None:
            raise HatpegError(NOT_YOURS)
        self._looks.write_answer(*self._open, said, file)
        self.close_request()
        return self.read()

    def close_request(self) -> None:
        """Know nothing of what lay open."""
        self._closings += 1
        self._open = None

    @property
    def _looks(self) -> Looks:
        return self._session.second_looks.looks


def _view(photo: PhotoShown) -> bytes:
    from hatpeg.photos.asking import look

    return look(photo.copy, without=NOT_LOOKED_FOR).view


class ReviewsOnDesk:
    """The page of second looks of one session."""

    def __init__(self, session: Session) -> None:
        self.widget = ReviewsPage(session.look)
        self.controller = ReviewsController(self.widget, _Reviews(session), parent=session.window)
        self.controller.answer_asked.connect(session.second_looks.open_answer)
        self.controller.changed.connect(session.second_looks.read_again)
        self.controller.said.connect(session.window.announcer.say)

    def refresh(self) -> None:
        """Show everything as it is kept now."""
        self.controller.show()

    def put_away(self) -> None:
        """Leave no word of anybody's on the page."""
        self.controller.put_away()
