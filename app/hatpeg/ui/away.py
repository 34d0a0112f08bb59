"""Hears from the system that the person goes away: sleep, a locked screen, another user, a closed lid.

Linux: logind and the two screen savers that desktops share, over D-Bus. Windows: the session and power messages that
every window gets once it has asked for them. macOS tells programs through a library that is not part of Qt, so there
the idle lock is what locks. Where nothing can be heard, nothing is claimed: :attr:`Away.hears` says so.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x218, 4
WM_WTSSESSION_CHANGE = 0x2B1
LEAVES = {2, 4, 6, 7}
"""Console or remote session disconnected, logged off, locked (wtsapi32)."""


class Away(QObject):
    """``went_away`` comes when the system says that nobody sits there any more, or soon will not."""

    went_away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hears: tuple[str, ...] = ()
        self._filter: QAbstractNativeEventFilter | None = None

    def listen(self, window: int = 0) -> None:
        """Begin to listen. ``window`` is the native handle that Windows sends its messages to."""
        if sys.platform == "win32":
            self._listen_on_windows(window)
        elif sys.platform != "darwin":
            self._listen_on_dbus()

    def _listen_on_dbus(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only where there is such a thing

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard: list[str] = []
        if system.isConnected():
            one, two = _slot("_on_change(bool)"), _slot("_on_told()")
            manager = f"{LOGIND}.Manager"
            if system.connect(LOGIND, "/org/freedesktop/login1", manager, "PrepareForSleep", self, one):
                heard.append("sleep")
            path = self._own_session(system)
            if path and system.connect(LOGIND, path, f"{LOGIND}.Session", "Lock", self, two):
                heard.append("session lock")
        if session.isConnected():
            one = _slot("_on_change(bool)")
            found = [session.connect("", path, name, "ActiveChanged", self, one) for name, path in SAVERS]
            heard += ["screen lock"] if any(found) else []
        self.hears = tuple(heard)

    @staticmethod
    def _own_session(system: QDBusConnection) -> str:
        """The path of this process's session; empty where logind is not there, or does not answer at once."""
        from PySide6.QtDBus import QDBus, QDBusMessage  # noqa: PLC0415

        call = QDBusMessage.createMethodCall(LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "GetSessionByPID")
        call.setArguments([0])
        answer = system.call(call, QDBus.CallMode.Block, 200)
        told = answer.arguments()
        return str(getattr(told[0], "path", lambda: "")()) if told and not answer.errorName() else ""

    def _listen_on_windows(self, window: int) -> None:
        import ctypes  # noqa: PLC0415

        away = self

        class Filter(QAbstractNativeEventFilter):
            """Reads the two messages, and lets every message through."""

            def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:  # noqa: N802
                """Qt's name for seeing a message before anybody else."""
                # The structure MSG begins with the window, then the message's number, then its first parameter.
                size = ctypes.sizeof(ctypes.c_void_p)
                number = ctypes.c_uint.from_address(int(message) + size).value
                first = ctypes.c_size_t.from_address(int(message) + 2 * size).value
                away.on_message(number, first)
                return False, 0

        self._filter = Filter()
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        library = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - only Windows has it
        if library.WTSRegisterSessionNotification(window, 0):
            self.hears = ("session lock", "sleep")

    def stop(self) -> None:
        """Hear nothing any more from Windows, whose messages come to the whole program."""
        application, kept = QCoreApplication.instance(), self._filter
        if application is not None and kept is not None:
            application.removeNativeEventFilter(kept)
        self._filter = None

    def on_message(self, number: int, first: int) -> None:
        """One message of Windows: its number and its first parameter."""
        sleeps = number == WM_POWERBROADCAST and first == PBT_APMSUSPEND
        if sleeps or (number == WM_WTSSESSION_CHANGE and first in LEAVES):
            self.went_away.emit()

    @Slot(bool)
    def _on_change(self, goes: bool) -> None:  # noqa: FBT001 - a signal's argument
        if goes:
            self.went_away.emit()

    @Slot()
    def _on_told(self) -> None:
        self.went_away.emit()


def _slot(name: str) -> bytes:
    """A slot's name for D-Bus: text, though its type is declared as bytes."""
    return cast("bytes", SLOT(name))
