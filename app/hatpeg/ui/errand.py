"""Something slow that is done beside the window, such as waiting for a keyring."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Errand(QObject):
    """Runs ``work`` once in a thread of its own; ``done`` carries what it gave, unless it was called off before."""

    done = Signal(object)
    _came = Signal(object)
    """Crosses over to the window's thread. It may lie there for a while, and be called off meanwhile."""

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_off = False
        self.is_under_way = False
        """Whether it has set out, and nobody was told yet what came of it."""
        self._came.connect(self._on_came)
        self._turn = threading.Lock()

    def start(self) -> None:
        """Set out. The thread does not keep the program from ending."""
        self.is_under_way = True
        threading.Thread(target=self._run, name="errand", daemon=True).start()

    def call_off(self) -> None:
        """Tell nobody what comes out of it. The work itself goes on until it ends or the program does."""
        with self._turn:
            self._is_off = True
        self.is_under_way = False

    def _on_came(self, outcome: object) -> None:
        if not self._is_off:
            self.is_under_way = False
            self.done.emit(outcome)

    def _run(self) -> None:
        outcome = self._work()
        with self._turn:
            if not self._is_off:
                self._came.emit(outcome)
