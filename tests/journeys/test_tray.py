"""The program in trays as desktops have them: the older kind, the newer kind, and none at all."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from dbus_fast.aio import MessageBus
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.start import IN_TRAY
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.doors import Doors
from tests.fakes import FakeKeyVault
from tests.journeys.screen_reader import SHOWING, Reader
from tests.journeys.tray_host import Host, Watcher
from tests.journeys.whole_program import hand, hatpeg, middle_of, trayer, wait_until, windows
from tests.ui.second_client import xclip_owns

pytestmark = pytest.mark.display

CLEAN = "The library opens at nine and everybody is welcome."
POPUP = "Clipboard check"


async def popup_of(reader: Reader, words: str = "OK to post") -> list[str]:
    """What a screen reader finds in the popup, once the answer is there."""
    for _ in range(60):
        program = await reader.program("Hatpeg")
        for window in program.children:
            inside = [thing for thing in window if SHOWING in thing.states]
            names = [thing.name for thing in inside]
            if POPUP in names and any(words in name for name in names):
                return names
        await asyncio.sleep(0.2)
    raise AssertionError("the popup did not come up with an answer")


async def _seen(words: str) -> list[str]:
    reader = await Reader.listening()
    try:
        return await popup_of(reader, words)
    finally:
        reader.leave()


def test_a_click_in_a_tray_of_the_older_kind_checks_the_clipboard(tmp_path: Path, qtbot: QtBot) -> None:
    xclip_owns(CLEAN)
    with trayer(), hatpeg(tmp_path):
        wait_until(lambda: hand("search", "--class", "trayer"), "the tray")
        wait_until(windows, "the window")
        tray = hand("search", "--class", "trayer").split()[-1]
        wait_until(lambda: "WIDTH=" in hand("getwindowgeometry", "--shell", tray), "its size")
        asyncio.run(asyncio.sleep(3))
        hand("mousemove", *middle_of(tray), "click", "1")

        names = asyncio.run(_seen("OK to post"))

    assert "9 words, text hidden" in names
    assert not any("library" in name for name in names)


async def _in_a_newer_tray(home: Path) -> tuple[dict[str, int], list[str], list[object], int]:
    bus = await MessageBus().connect()
    watcher = Watcher()
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name("org.kde.StatusNotifierWatcher")
    try:
        with hatpeg(home, IN_TRAY) as program:
            for _ in range(300):
                if watcher.items:
                    break
                await asyncio.sleep(0.1)
            host = Host(bus, watcher.items[0])
            told = [await host.property("Title"), await host.property("ToolTip")]
            hidden = windows()
            await host.click()
            names = await _seen("OK to post")
            menu = await host.menu()
            await host.choose("Quit")
            code = await asyncio.to_thread(program.wait, 20)
    finally:
        bus.disconnect()
    assert hidden == []
    return menu, names, told, code


def test_a_tray_of_the_newer_kind_starts_hidden_checks_on_a_click_and_quits_from_its_menu(
    tmp_path: Path, qtbot: QtBot
) -> None:
    xclip_owns(CLEAN)

    menu, names, told, code = asyncio.run(_in_a_newer_tray(tmp_path))

    assert list(menu) == ["Check clipboard", "Open Hatpeg", "Quit"]
    assert "9 words, text hidden" in names
    assert "library" not in str(told)
    assert set(str(told).split("'")) & {"Hatpeg"}
    assert code == 0


@pytest.fixture
def without_a_tray(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Doors:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.open(shown=False)
    return Doors(session, qapp, asked=IN_TRAY)


def test_without_a_tray_nothing_stays_hidden(without_a_tray: Doors, qtbot: QtBot) -> None:
    doors, window = without_a_tray, without_a_tray._session.window
    doors.open()
    assert window.isHidden()
    doors.tray._timer.setInterval(5)

    qtbot.waitUntil(window.isVisible, timeout=5000)
    doors._session.shell.hide_window()

    assert window.isVisible()
    assert window.isMinimized()
    assert not doors.tray.is_there
    doors.close()
    doors._session.close()


def test_without_a_tray_closing_the_window_ends_the_program(tmp_path: Path) -> None:
    with hatpeg(tmp_path) as program:
        wait_until(windows, "the window")
        asyncio.run(asyncio.sleep(2))
        for window in windows():
            hand("windowactivate", "--sync", window, "key", "alt+F4")
        code = program.wait(20)

    assert code == 0
