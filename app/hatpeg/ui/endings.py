"""Ends the program in order when the system asks it to, so that nothing stays on the clipboard.

Python runs its handlers of signals only between its own steps, and Qt's loop takes none while it waits; so the
arrival of a signal is made into something that Qt's loop hears.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

ASKED_TO_END = ("SIGTERM", "SIGINT", "SIGHUP")
"""By the system or another program, by Ctrl+C, by a terminal that was closed. Windows knows no SIGHUP."""


class Endings(QObject):
    """Hears signals for one application, for as long as it lives."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        if sys.platform != "win32":  # Windows ends a window's program by closing its window
            self._listen()
        for name in ASKED_TO_END:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._end)

    def _listen(self) -> None:
        self._ours, theirs = os.pipe()
        for end in (self._ours, theirs):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(theirs)

    def _on_signal(self) -> None:
        """Empty the pipe. That this runs at all has let Python call the handler."""
        os.read(self._ours, 64)

    def _end(self, _number: int, _frame: object) -> None:
        self._application.exit(0)


def end(status: int) -> NoReturn:
    """End the process at once, when everything has been let go of.

    Python would first stop the threads that still work, such as a check of a very long draft. One that is in the midst
    of the encoder cannot be stopped that way: the C++ library below it ends the program with an abort instead.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.flush()
    os._exit(status)
