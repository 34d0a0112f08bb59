"""Lets Python's garbage be taken away only by the window's own thread, between events, and never in the midst of one.

Python collects cycles wherever it happens to be: in the thread that checks drafts, or inside an event that Qt is just
delivering. Parts of a window must not be destroyed there; that ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2000
"""Milliseconds between two looks."""
YOUNG, MIDDLE, ROUNDS = 2000, 10, 30
"""New objects, collections of the young and of the middle ones before the next older ones are looked at."""


class Tidying(QObject):
    """Collects from a timer for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()  # what was made at the start stays until the end and need not be looked at
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    @staticmethod
    def tidy() -> None:
        """Collect what is due."""
        young, middle, rounds = gc.get_count()
        if rounds >= ROUNDS:
            gc.collect(2)
        elif middle >= MIDDLE:
            gc.collect(1)
        elif young >= YOUNG:
            gc.collect(0)
