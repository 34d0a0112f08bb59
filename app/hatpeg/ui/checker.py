"""Checks drafts beside the window, so that typing never waits: one thread, always the newest draft."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Draft
from hatpeg.core.verdict import Verdict


class Checker(QObject):
    """Runs ``check`` in a thread of its own. A draft that is overtaken by a newer one before its turn is dropped.

    ``checked`` carries a :class:`Verdict`; whoever receives it must compare its fingerprint with the draft of
    that moment, since the caseworker may have typed on.
    """

    checked = Signal(object)

    def __init__(self, check: Callable[[Draft], Verdict], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._waiting: Draft | None = None
        self._is_over = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="checker", daemon=True)
        self._thread.start()

    def submit(self, draft: Draft) -> None:
        """Check this draft next, instead of any other that still waits."""
        with self._news:
            self._waiting = draft
            self._news.notify()

    def stop(self) -> None:
        """End the thread; a check under way is finished first."""
        with self._news:
            self._is_over = True
            self._news.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting is not None or self._is_over)
                if self._is_over:
                    return
                draft, self._waiting = self._waiting, None
            if draft is not None:
                self.checked.emit(self._check(draft))
