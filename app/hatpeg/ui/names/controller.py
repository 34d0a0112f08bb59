"""Joins the page of names and places to what is kept; what takes time is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark, say
from hatpeg.ui.errand import Errand
from hatpeg.ui.names.state import KEPT, NamesState
from hatpeg.ui.names.widget import NamesPage

LISTS, NAMES = mark("Lists (*.toml)"), mark("Lists of names (*.txt *.csv)")
READ_IN = mark("The file is read. Look through it, then keep it.")
FAILED = mark("This could not be done. Nothing was changed. Try again.")


class Lexicons(Protocol):
    """What can be asked of the agency's lexicon; calls may take long, and raise :class:`HatpegError`."""

    @property
    def can_keep(self) -> bool:
        """Whether anything reaches the disk."""

    def agency(self) -> tuple[Agency, bool]:
        """Names and places, and whether there is a list of people."""

    def keep(self, agency: Agency) -> None:
        """Keep names and places."""

    def keep_people(self, untrusted: str) -> bool:
        """Keep a list of people, in place of the one before; whether there is one then."""

    def read_agency(self, file: Path) -> Agency:
        """An agency as a file gives it."""

    def read_people(self, file: Path) -> str:
        """The text of a list of names."""

    def hold_to_it(self) -> None:
        """Hold drafts to what is kept now. Called in the window's own thread."""


class NamesController(QObject):
    """Shows the page closed, opens it when asked, and keeps what was entered."""

    def __init__(self, page: NamesPage, lexicons: Lexicons, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._lexicons, self._window = page, lexicons, parent
        self._state = NamesState()
        self._errands: list[Errand] = []
        page.opening_asked.connect(self._on_opening_asked)
        page.closing_asked.connect(self.show)
        page.kept.connect(self._on_kept)
        page.people_entered.connect(self._on_people_entered)
        page.people_forgotten.connect(lambda: self._on_people_entered(""))
        page.people_file_asked.connect(self._on_people_file_asked)
        page.agency_file_asked.connect(self._on_agency_file_asked)

    def show(self) -> None:
        """Show the page closed, with what is kept now."""
        self._run(self._lexicons.agency, lambda kept: self._present(is_open=False, kept=kept))

    def put_away(self) -> None:
        """Leave no name on the page."""
        for errand in self._errands:
            errand.call_off()
        self._state = NamesState(can_keep=self._lexicons.can_keep)
        self._page.show_state(self._state)

    def _on_opening_asked(self) -> None:
        self._run(self._lexicons.agency, lambda kept: self._present(is_open=True, kept=kept))

    def _on_kept(self, agency: Agency) -> None:
        def keep() -> tuple[Agency, bool]:
            self._lexicons.keep(agency)
            return self._lexicons.agency()

        self._run(keep, self._done)

    def _on_people_entered(self, untrusted: str) -> None:
        entered = self._page.agency()

        def keep() -> tuple[Agency, bool]:
            return entered, self._lexicons.keep_people(untrusted)

        self._run(keep, self._done)

    def _on_people_file_asked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say("Read names from a file"), "", say(NAMES))
        if name:
            self._run(lambda: self._lexicons.read_people(Path(name)), self._on_people_entered)

    def _on_agency_file_asked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say("Read a file of your agency"), "", say(LISTS))
        if not name:
            return

        def read() -> tuple[Agency, bool]:
            _, has_people = self._lexicons.agency()
            return self._lexicons.read_agency(Path(name)), has_people

        self._run(read, lambda kept: self._present(is_open=True, kept=kept, said=say(READ_IN)))

    def _done(self, kept: tuple[Agency, bool]) -> None:
        self._lexicons.hold_to_it()
        self._present(is_open=True, kept=kept, said=say(KEPT))

    def _present(self, *, is_open: bool, kept: tuple[Agency, bool] = (NO_AGENCY, False), said: str = "") -> None:
        agency, has_people = kept
        self._state = NamesState(agency, has_people, is_open, self._lexicons.can_keep, said)
        self._page.show_state(self._state)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        def guarded() -> tuple[Callable[..., None], object]:
            try:
                return done, work()
            except HatpegError as problem:
                return done, problem
            except Exception:  # noqa: BLE001 - whatever it is, the person must hear of it, and what was entered stays
                return done, HatpegError(FAILED)

        errand = Errand(guarded, self)
        errand.done.connect(self._on_come)  # a method of an object of this thread, so that it runs in this thread
        self._errands = [*self._errands[-3:], errand]
        errand.start()

    def _on_come(self, come: tuple[Callable[..., None], object]) -> None:
        done, outcome = come
        if isinstance(outcome, HatpegError):
            self._page.tell(say(outcome.sentence), is_problem=True)
        else:
            done(outcome)
