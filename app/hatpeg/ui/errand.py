"""Something slow that is done beside the window, such as waiting for a keyring."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Errand(QObject):
    """Runs ``work`` once in a thread of its own; ``done`` carries what it gave."""

    done = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Set out. The thread does not keep the program from ending."""
        threading.Thread(target=lambda: self.done.emit(self._work()), name="errand", daemon=True).start()
