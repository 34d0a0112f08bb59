"""Lets watchers see keys and clicks of the window that has the keyboard, before any of its parts does.

The watchers are never put on the application: there they would be asked about every event of every object, also of
those that are being taken apart, which costs time at each of them and has crashed the program.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid


class FocusedWindow(QObject):
    """Moves event filters along with the keyboard, from window to window of this program."""

    def __init__(
        self, application: QGuiApplication, watchers: Sequence[QObject], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application, self._watchers = application, tuple(watchers)
        self._window: QWindow | None = None
        self._is_over = False
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    def stop(self) -> None:
        """Watch nothing any more."""
        if not self._is_over:
            self._is_over = True
            self._application.focusWindowChanged.disconnect(self._follow)
            self._follow(None)

    def _follow(self, window: QWindow | None) -> None:
        before = self._window
        for watcher in self._watchers:
            if before is not None and isValid(before):
                before.removeEventFilter(watcher)
            if window is not None:
                window.installEventFilter(watcher)
        self._window = window
