"""The program hears when the system says that the person goes away."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from hatpeg.ui.away import Away

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from hatpeg.ui.away import Away

application = QCoreApplication([])
away = Away()
heard = []
away.went_away.connect(lambda: heard.append(1))
away.listen()
print(away.hears)

def tell(path, name, value):
    message = QDBusMessage.createSignal(path, name, "ActiveChanged")
    message.setArguments([value])
    QDBusConnection.sessionBus().send(message)

QTimer.singleShot(100, lambda: tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", False))
QTimer.singleShot(200, lambda: tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", True))
QTimer.singleShot(300, lambda: tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", True))
QTimer.singleShot(800, application.quit)
application.exec()
print(len(heard))
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs D-Bus")
def test_a_locked_screen_is_heard_on_a_real_bus() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", SCRIPT]

    told = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.splitlines()

    assert "screen lock" in told[0]
    assert told[1] == "2"


def test_without_a_bus_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]); from hatpeg.ui.away import Away\n"
    script += "away = Away(); away.listen(); print(away.hears)"
    nowhere = {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    for name, value in nowhere.items():
        monkeypatch.setenv(name, value)

    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True).stdout

    assert told.strip() == "()"


@pytest.mark.parametrize(
    ("number", "first", "goes"),
    [(0x2B1, 7, True), (0x2B1, 8, False), (0x2B1, 2, True), (0x218, 4, True), (0x218, 18, False), (0x201, 4, False)],
    ids=["locked", "unlocked", "another user", "sleep", "awake", "a click"],
)
def test_messages_of_windows_are_understood(qapp: object, number: int, first: int, goes: bool) -> None:
    away, heard = Away(), []
    away.went_away.connect(lambda: heard.append(1))

    away.on_message(number, first)

    assert bool(heard) is goes
