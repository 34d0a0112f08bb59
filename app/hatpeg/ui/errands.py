"""Runs what takes time beside the window; whatever goes wrong there comes back as a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark
from hatpeg.ui.errand import Errand

FAILED = mark("This could not be done. Nothing was changed. Try again.")
HELD = 7
"""So many errands before the newest are held on to; earlier ones have long come back."""


class Errands:
    """The errands of one part of the program; ``failed`` is said of what nobody has thought of."""

    def __init__(self, parent: QObject, failed: str = FAILED) -> None:
        self._parent, self._failed = parent, failed
        self._under_way: list[Errand] = []

    def run(self, work: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        """Do work in a thread of its own. ``done`` gets what it gave, or the :class:`HatpegError` it ended with."""

        def guarded() -> object:
            try:
                return work()
            except HatpegError as problem:
                return problem
            except Exception:  # noqa: BLE001 - whatever it is, the person must hear of it, and nothing is opened
                return HatpegError(self._failed)

        errand = Errand(guarded, self._parent)
        if done is not None:
            errand.done.connect(done)
        self._under_way = [*self._under_way[-HELD:], errand]
        errand.start()

    @property
    def is_busy(self) -> bool:
        """Whether any of them is still under way."""
        return any(errand.is_under_way for errand in self._under_way)

    def call_off(self) -> None:
        """Tell nobody what comes of those under way."""
        for errand in self._under_way:
            errand.call_off()
        self._under_way = []
