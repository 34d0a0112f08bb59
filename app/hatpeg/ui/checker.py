"""Checks drafts beside the window, so that typing never waits: one thread, always the newest draft."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Draft
from hatpeg.core.verdict import Verdict

PATIENCE = 1.0
"""Seconds that ending waits for a check under way: a person who closes the window wants it closed."""


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
        """End the thread. What a check under way finds is told to nobody, and is not waited for long."""
        with self._news:
            self._is_over = True
            self._news.notify()
        self._thread.join(PATIENCE)

    def _work(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting is not None or self._is_over)
                if self._is_over:
                    return
                draft, self._waiting = self._waiting, None
            if draft is not None:
                self._tell(self._verdict_on(draft))

    def _verdict_on(self, draft: Draft) -> Verdict:
        try:
            return self._check(draft)
        except Exception:  # noqa: BLE001 - a check that fails is said to have failed, and the next draft has its turn
            from hatpeg.core.check import not_checked  # noqa: PLC0415 - read beside the window, not before it

            return not_checked(draft, "the draft as a whole")

    def _tell(self, verdict: Verdict) -> None:
        with self._news:
            if not self._is_over:
                self.checked.emit(verdict)
