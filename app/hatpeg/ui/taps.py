"""Hears Shift tapped three times, and nothing else, anywhere in the program."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

WITHIN = 1.2
"""Seconds from the first tap to the third."""
TAP = 0.4
"""Seconds that a tap may last: a held Shift is somebody who is about to type a capital, or pauses a screen reader."""
TAPS = 3
OTHER = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
    QEvent.Type.TouchBegin,
}


class ShiftTaps(QObject):
    """An event filter for windows; ``tapped`` comes at the third quick tap with nothing in between."""

    tapped = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._down: float | None = None
        self._taps: list[float] = []
        self._last: tuple[QEvent.Type, int] | None = None
        self.is_on = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watch, and let everything through."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            self._on_key(event)
        elif kind in OTHER:
            self._forget()
        return False

    def _on_key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        mark = event.type(), event.timestamp()
        if event.timestamp() and mark == self._last:
            return  # the same key, passed on from a widget to the one it lies in
        self._last = mark
        if event.key() != Qt.Key.Key_Shift:
            self._forget()
        elif event.type() == QEvent.Type.KeyPress:
            others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            self._down = None if others else self._now()
        elif self._down is not None:
            self._on_tap(self._now())

    def _on_tap(self, now: float) -> None:
        is_short = self._down is not None and now - self._down <= TAP
        self._down = None
        if not is_short:
            self._taps.clear()
            return
        self._taps = [each for each in self._taps if now - each <= WITHIN] + [now]
        if len(self._taps) >= TAPS:
            self._taps.clear()
            if self.is_on:
                self.tapped.emit()

    def _forget(self) -> None:
        self._down = None
        self._taps.clear()
