"""Gives memory back while the program waits in the tray, and has everything at hand again before it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hatpeg.ui.errands import Errands

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session

AFTER = 60_000
"""Milliseconds out of sight: who looks at the clipboard once often does so again."""


class Resting(QObject):
    """Releases the reader of one session when nobody has needed it for a while."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._errands = Errands(self)
        self.is_released = False
        self._timer = QTimer(self, interval=AFTER, singleShot=True)
        self._timer.timeout.connect(self._release)

    def begin(self) -> None:
        """Nobody looks any more: rest after a while."""
        if not self._session.window.isVisible():
            self._timer.start()

    def end(self) -> None:
        """Somebody looks: read ahead what was released."""
        self._timer.stop()
        if self.is_released:
            self.is_released = False
            self._errands.run(self._session.engine.read_ahead)

    def _release(self) -> None:
        self.is_released = True
        self._errands.run(self._session.engine.release)
