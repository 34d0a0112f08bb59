"""Checks drafts beside the window, so that typing never waits: one thread, always the newest draft."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Draft
from hatpeg.core.speech import mark
from hatpeg.core.verdict import Verdict

PAUSE = 0.15
"""Seconds without a newer draft before the whole check: two keys of somebody who types are closer together."""
QUICK = 0.03
"""Seconds that a first look may take between any two keys; a longer one, of a long draft, waits for a short rest."""
PATIENCE = 1.0
"""Seconds that ending waits for a check under way: a person who closes the window wants it closed."""

Check = Callable[[Draft], Verdict]
AddOffers = Callable[[Draft, Verdict, Callable[[], bool]], Verdict]
"""Adds safer wordings to a verdict, for as long as they are wanted."""


class Task(NamedTuple):
    """A draft, and when its whole check may begin."""

    draft: Draft
    due: float


class Checker(QObject):
    """Checks in a thread of its own. A draft that is overtaken by a newer one before its turn is dropped.

    Each draft gets a ``first_look`` between two key presses, and is checked once the writer has paused; then the
    same verdict comes once more ``with_offers``, which take longer than the answer may wait.
    ``checked`` carries a :class:`Verdict` of either; whoever receives it must compare its fingerprint with the draft
    of that moment, since the caseworker may have typed on.
    """

    checked = Signal(object)

    def __init__(
        self,
        check: Check,
        parent: QObject | None = None,
        *,
        first_look: Check | None = None,
        with_offers: AddOffers | None = None,
    ) -> None:
        super().__init__(parent)
        self._check, self._first_look, self._with_offers = check, first_look, with_offers
        self._waiting: Task | None = None
        self._seconds = 0.0
        """How long the last first look took."""
        self._is_over = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="checker", daemon=True)
        self._thread.start()

    def submit(self, draft: Draft, *, at_once: bool = False) -> None:
        """Look at this draft next, instead of any other that still waits; ``at_once`` leaves out look and pause."""
        with self._news:
            self._waiting = Task(draft, monotonic() + (0 if at_once else PAUSE))
            self._news.notify()

    def stop(self) -> None:
        """End the thread. What a check under way finds is told to nobody, and is not waited for long."""
        with self._news:
            self._is_over = True
            self._news.notify()
        self._thread.join(PATIENCE)

    def _work(self) -> None:
        while True:
            self._has_news()
            task = self._taken()
            if task is None:
                return
            if task.due > monotonic() and not self._keys_come_quicker():
                self._look_at(task.draft)
            if not self._has_news(task.due):
                verdict = self._verdict_on(task.draft)
                self._tell(verdict)
                self._offer(task.draft, verdict)

    def _offer(self, draft: Draft, verdict: Verdict) -> None:
        """Look for safer wordings until a newer draft comes; a verdict that has them is told again."""
        if self._with_offers is not None and verdict.findings:
            with suppress(Exception):  # the verdict is told already, and stands without them
                offered = self._with_offers(draft, verdict, lambda: not self._has_news(monotonic()))
                if not self._has_news(monotonic()):
                    self._tell(offered)

    def _keys_come_quicker(self) -> bool:
        """Whether another draft comes before a first look would be over: it would only be in the way of the keys."""
        return self._seconds > QUICK and self._has_news(monotonic() + self._seconds)

    def _look_at(self, draft: Draft) -> None:
        if self._first_look is not None:
            begun = monotonic()
            with suppress(Exception):  # the whole check comes next, and says what goes wrong
                self._tell(self._first_look(draft))
            self._seconds = min(PAUSE / 2, monotonic() - begun)

    def _has_news(self, until: float | None = None) -> bool:
        """Whether, until then or ever, a newer draft comes or all is over; waits for it."""
        with self._news:
            seconds = None if until is None else max(0.0, until - monotonic())
            return self._news.wait_for(lambda: self._waiting is not None or self._is_over, seconds)

    def _taken(self) -> Task | None:
        """What waits, now ours; None when all is over."""
        with self._news:
            task, self._waiting = self._waiting, None
            return None if self._is_over else task

    def _verdict_on(self, draft: Draft) -> Verdict:
        try:
            return self._check(draft)
        except Exception:  # noqa: BLE001 - a check that fails is said to have failed, and the next draft has its turn
            from hatpeg.core.check import not_checked  # noqa: PLC0415 - read beside the window, not before it

            return not_checked(draft, mark("the draft as a whole"))

    def _tell(self, verdict: Verdict) -> None:
        with self._news:
            if not self._is_over:
                self.checked.emit(verdict)
