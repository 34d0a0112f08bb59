"""Says things aloud through a screen reader. Everything said here is also written somewhere on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

QUIET_TIME = 700
"""Milliseconds between two polite announcements: faster ones would cut each other off."""


class Announcer(QObject):
    """Speaks for one window. Where no screen reader listens, nothing happens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = self._said = ""
        self._pause = QTimer(self, interval=QUIET_TIME, singleShot=True)
        self._pause.timeout.connect(self._on_pause_over)

    def say(self, words: str) -> None:
        """Say when there is a pause; of several in a short time only the last is said, and never the same twice."""
        if not words or words == self._said:
            return
        self._waiting = words
        if not self._pause.isActive():
            self._on_pause_over()

    def interrupt(self, words: str) -> None:
        """Say now, whatever is being said."""
        self._waiting = ""
        self._said = words
        _send(self._window, words, QAccessible.AnnouncementPoliteness.Assertive)

    def forget(self) -> None:
        """Let the next words be said even if they are the same, as after another change of the draft."""
        self._said = ""

    def _on_pause_over(self) -> None:
        if self._waiting:
            self._said, self._waiting = self._waiting, ""
            _send(self._window, self._said, QAccessible.AnnouncementPoliteness.Polite)
            self._pause.start()


def _send(window: QWidget, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(window, words)
    event.setPoliteness(politeness)
    QAccessible.updateAccessibility(event)
