"""Says things aloud through a screen reader. Everything said here is also written somewhere on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
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

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said

    def say(self, words: str) -> None:
        """Say when there is a pause; of several in a short time the first and the last are said."""
        self._waiting = words
        if words and not self._pause.isActive():
            self._on_pause_over()

    def interrupt(self, words: str) -> None:
        """Say now, whatever is being said; what still waits is dropped."""
        self._said, self._waiting = words, ""
        _send(self._window, words, is_urgent=True)

    def _on_pause_over(self) -> None:
        if self._waiting:
            self._said, self._waiting = self._waiting, ""
            _send(self._window, self._said, is_urgent=False)
            self._pause.start()


def _send(window: QWidget, words: str, *, is_urgent: bool) -> None:
    # Imported here: it takes as long as all cards together, and most people never need it.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(window, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
