"""Ends the program in order when the system asks it to, so that nothing stays on the clipboard.

Python runs its handlers of signals only between its own steps, and Qt's loop takes none while it waits; so the
arrival of a signal is made into something that Qt's loop hears.
"""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

ASKED_TO_END = ("SIGTERM", "SIGINT", "SIGHUP")
"""By the system or another program, by Ctrl+C, by a terminal that was closed. Windows knows no SIGHUP."""


class Endings(QObject):
    """Hears signals for one application, for as long as it lives."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(self._theirs.fileno())
        for name in ASKED_TO_END:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._end)

    def _on_signal(self) -> None:
        """Empty the pair. That this runs at all has let Python call the handler."""
        self._ours.recv(64)

    def _end(self, _number: int, _frame: object) -> None:
        self._application.exit(0)
