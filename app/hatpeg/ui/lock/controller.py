"""Joins the lock screen to the window: locks on request, on leaving, after a rest and on hiding; unlocks by asking."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from hatpeg.ui.lock.state import LockState
from hatpeg.ui.lock.widget import LockScreen
from hatpeg.ui.shell.window import MainWindow

INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}
SECOND, MINUTE = 1000, 60_000


class LockController(QObject):
    """``rested`` comes when nobody has touched the program for as long as was set."""

    rested = Signal()

    def __init__(
        self, window: MainWindow, screen: LockScreen, unlock: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent or window)
        self._window, self._screen, self._unlock = window, screen, unlock
        self._state = LockState()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.rested)
        self._wait = QTimer(self, interval=SECOND)
        self._wait.timeout.connect(self._on_second)
        screen.unlock_asked.connect(self._on_unlock_asked)
        screen.forgot_asked.connect(self._on_forgot_asked)

    @property
    def is_shown(self) -> bool:
        """Whether the lock screen is in place of everything else."""
        return self._window.covered_by is self._screen

    def rest_for(self, minutes: int) -> None:
        """Lock after so many minutes without a key or a click; never with 0."""
        self._rest.stop()
        self._rest.setInterval(minutes * MINUTE)
        if minutes:
            self._rest.start()

    def show(self) -> None:
        """Put the lock screen in place of everything else, at once."""
        self._show(LockState())
        self._window.cover(self._screen)
        self._screen.clear()

    def hide(self) -> None:
        """Show the window again."""
        self._wait.stop()
        self._screen.clear()
        self._window.uncover()

    def refuse(self, sentence: str, seconds: float) -> None:
        """Say why it stays locked, and for how long nothing is tried."""
        self._show(LockState(sentence, wait=math.ceil(seconds)))
        self._screen.field.setFocus()
        if seconds > 0:
            self._wait.start()

    def _show(self, state: LockState) -> None:
        self._state = state
        self._screen.show_state(state)

    def _on_unlock_asked(self, passphrase: str) -> None:
        self._show(LockState(is_opening=True))
        self._unlock(passphrase)

    def _on_forgot_asked(self) -> None:
        state = self._state
        self._show(LockState(state.problem, state.wait, state.is_opening, shows_forgot=not state.shows_forgot))

    def _on_second(self) -> None:
        state = self._state
        left = max(0, state.wait - 1)
        self._show(LockState("" if not left else state.problem, left, state.is_opening, state.shows_forgot))
        if not left:
            self._wait.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin to count anew at every sign of somebody; everything is let through."""
        if event.type() in INPUT and self._rest.isActive():
            self._rest.start()
        return False
