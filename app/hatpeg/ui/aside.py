"""Work beside the window for one part of it: what comes back is handled in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark, say
from hatpeg.ui.errand import Errand

FAILED = mark("This could not be done. Nothing was changed. Try again.")
HELD = 4
"""So many errands are held; earlier ones have long come back."""


class Aside(QObject):
    """``failed`` gets the sentence of whatever goes wrong."""

    def __init__(self, failed: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._failed = failed
        self._errands: list[Errand] = []

    def run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do ``work`` beside the window, then ``done`` with what it gave, here."""

        def guarded() -> tuple[Callable[..., None], object]:
            try:
                return done, work()
            except HatpegError as problem:
                return done, problem
            except Exception:  # noqa: BLE001 - whatever it is, the person must hear of it, and what was entered stays
                return done, HatpegError(FAILED)

        errand = Errand(guarded, self)
        errand.done.connect(self._on_come)  # a method of an object of this thread, so that it runs in this thread
        self._errands = [*self._errands[1 - HELD :], errand]
        errand.start()

    def call_off(self) -> None:
        """Hear nothing more of what is under way."""
        for errand in self._errands:
            errand.call_off()
        self._errands = []

    def _on_come(self, come: tuple[Callable[..., None], object]) -> None:
        done, outcome = come
        if isinstance(outcome, HatpegError):
            self._failed(say(outcome.sentence))
        else:
            done(outcome)
