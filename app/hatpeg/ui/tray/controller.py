"""Watches whether there is a tray, and keeps the icon in it for as long as there is."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from hatpeg.ui.theme import Look
from hatpeg.ui.tray.state import TrayState
from hatpeg.ui.tray.widget import TrayIcon

WATCHER = "org.kde.StatusNotifierWatcher"
SOON, SELDOM = 1000, 60_000
"""Milliseconds between two looks for a tray: in the first moments after the start, when a desktop may still be putting
its panels up, and later on."""
FIRST_LOOKS = 12


class TrayController(QObject):
    """``asked`` carries what is wanted from the menu; ``came`` and ``went`` tell of the tray itself.

    Only Qt's own answer whether there is a tray is believed: an icon calls itself visible where nobody can see it.
    """

    asked = Signal(str)
    came = Signal()
    went = Signal()
    looked_long_enough = Signal()
    """No tray is there, and whoever waits for one should not wait any longer."""

    def __init__(
        self, look: Look, state: Callable[[], TrayState], parent: QObject | None = None, *, may_wait: bool = False
    ) -> None:
        """``may_wait`` lets a desktop that is just starting put up its tray before Qt is asked for the first time."""
        super().__init__(parent)
        self._look, self._state, self._may_wait = look, state, may_wait
        self._icon: TrayIcon | None = None
        self._looks = 0
        self._timer = QTimer(self, interval=SOON)
        self._timer.timeout.connect(self.look)

    @property
    def is_there(self) -> bool:
        """Whether the icon is in a tray now."""
        return self._icon is not None

    @property
    def icon(self) -> TrayIcon | None:
        """The icon, while there is a tray."""
        return self._icon

    def start(self) -> None:
        """Look for a tray now, and go on looking."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self._take_out()

    def look(self) -> bool:
        """Look whether there is a tray, and put the icon in or take it out. Gives whether it is in."""
        self._looks += 1
        if self._looks == FIRST_LOOKS:
            self._timer.setInterval(SELDOM)
        if self._should_wait():
            return False
        is_there = QSystemTrayIcon.isSystemTrayAvailable()
        if is_there and self._icon is None:
            self._put_in()
            self.came.emit()
        elif not is_there and self._icon is not None:
            self._take_out()
            self.went.emit()
        if not is_there and self._looks == FIRST_LOOKS:
            self.looked_long_enough.emit()
        return is_there

    def show_state(self) -> None:
        """Offer in the menu what can be done now."""
        if self._icon is not None:
            self._icon.show_state(self._state())

    def _should_wait(self) -> bool:
        """Whether Qt is not to be asked yet: on Linux it asks the session only once which kind of tray there is."""
        if self._may_wait and sys.platform == "linux" and self._looks < FIRST_LOOKS and not _has_watcher():
            return True
        self._may_wait = False
        return False

    def _put_in(self) -> None:
        icon = TrayIcon(self._look, self)
        icon.asked.connect(self.asked)
        icon.menu.aboutToShow.connect(self.show_state)
        icon.show_state(self._state())
        icon.show()
        self._icon = icon

    def _take_out(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None


def _has_watcher() -> bool:
    """Whether the session has a tray of the newer kind."""
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only where there is such a thing

    interface = QDBusConnection.sessionBus().interface()
    # None without a session bus, whatever the stub says.
    return bool(interface) and bool(interface.isServiceRegistered(WATCHER).value())
