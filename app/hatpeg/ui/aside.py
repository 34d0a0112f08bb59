"""Work beside the window for one part of it: what comes back is handled in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark, say
from hatpeg.ui.errand import Errand

FAILED = mark("This could not be done. Nothing was changed. Try again.")


class Aside(QObject):
    """One thing after the other, in the order they were asked for; ``failed`` gets the sentence of what goes wrong."""

    def __init__(self, failed: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._failed = failed
        self._waiting: list[tuple[Callable[[], object], Callable[..., None]]] = []
        self._under_way: Errand | None = None

    def run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do ``work`` beside the window, then ``done`` with what it gave, here."""
        self._waiting.append((work, done))
        self._go_on()

    def call_off(self) -> None:
        """Begin nothing more, and hear nothing more of what is under way."""
        self._waiting = []
        if self._under_way is not None:
            self._under_way.call_off()
            self._under_way = None

    def _go_on(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        work, done = self._waiting.pop(0)

        def guarded() -> tuple[Callable[..., None], object]:
            try:
                return done, work()
            except HatpegError as problem:
                return done, problem
            except Exception:  # noqa: BLE001 - whatever it is, the person must hear of it, and what was entered stays
                return done, HatpegError(FAILED)

        self._under_way = Errand(guarded, self)
        self._under_way.done.connect(self._on_come)  # a method of an object of this thread, so that it runs in this one
        self._under_way.start()

    def _on_come(self, come: tuple[Callable[..., None], object]) -> None:
        self._under_way = None
        done, outcome = come
        if isinstance(outcome, HatpegError):
            self._failed(say(outcome.sentence))
        else:
            done(outcome)
        self._go_on()
