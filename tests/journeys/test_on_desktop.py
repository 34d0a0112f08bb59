"""What settings ask of the desktop: a key that works in every program, and a start at login."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.hotkey import Chord, chord, taken
from hatpeg.core.settings import LOGIN, QUICK_KEY
from hatpeg.store.shortcut import chosen_shortcut
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.on_desktop import OnDesktop
from tests.fakes import FakeKeyVault

MOMENT = 20000
KEY = QUICK_KEY.choices[1]


class FakeHotkey:
    """A desktop that gives every key but those that are taken."""

    def __init__(self) -> None:
        self.taken: set[Chord] = set()
        self.now: Chord | None = None
        self.press: Callable[[], None] = lambda: None

    def listen(self, wanted: Chord, pressed: Callable[[], None]) -> None:
        if wanted in self.taken:
            raise taken(wanted)
        self.now, self.press = wanted, pressed

    def stop(self) -> None:
        self.now = None


class FakeLogin:
    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def turn(self, *, on: bool) -> None:
        self.on = on


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    yield session
    session.close()


@pytest.fixture
def hotkey() -> FakeHotkey:
    return FakeHotkey()


@pytest.fixture
def login() -> FakeLogin:
    return FakeLogin()


@pytest.fixture
def desktop(session: Session, hotkey: FakeHotkey, login: FakeLogin, qtbot: QtBot) -> Iterator[OnDesktop]:
    desktop = OnDesktop(session, hotkey, login)
    session.open()
    desktop.begin()
    qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
    yield desktop
    desktop.stop()


def test_nothing_is_asked_of_the_desktop_until_somebody_wants_it(
    desktop: OnDesktop, hotkey: FakeHotkey, login: FakeLogin, qtbot: QtBot
) -> None:
    qtbot.wait(100)

    assert hotkey.now is None
    assert not login.on


def test_a_key_that_was_chosen_asks_for_the_quick_check_and_is_known_at_the_next_start(
    desktop: OnDesktop, session: Session, hotkey: FakeHotkey, qtbot: QtBot, tmp_path: Path
) -> None:
    session.change_setting(QUICK_KEY.name, KEY)
    qtbot.waitUntil(lambda: hotkey.now == chord(KEY), timeout=MOMENT)
    qtbot.waitUntil(lambda: chosen_shortcut(tmp_path) == KEY, timeout=MOMENT)

    with qtbot.waitSignal(desktop.quick_check_asked):
        hotkey.press()
    session.change_setting(QUICK_KEY.name, QUICK_KEY.first)

    qtbot.waitUntil(lambda: hotkey.now is None, timeout=MOMENT)
    qtbot.waitUntil(lambda: chosen_shortcut(tmp_path) == QUICK_KEY.first, timeout=MOMENT)


def test_the_key_works_before_anything_is_unlocked(
    session: Session, hotkey: FakeHotkey, login: FakeLogin, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "shortcut").write_text(KEY, "ascii")
    desktop = OnDesktop(session, hotkey, login)

    desktop.begin()

    qtbot.waitUntil(lambda: hotkey.now == chord(KEY), timeout=MOMENT)
    assert not session.stores
    session.open()
    qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
    assert session.settings[QUICK_KEY.name] == KEY
    assert hotkey.now == chord(KEY)
    desktop.stop()


def test_a_key_that_another_program_has_is_said_to_be_taken_and_is_off_again(
    desktop: OnDesktop, session: Session, hotkey: FakeHotkey, qtbot: QtBot
) -> None:
    hotkey.taken = {chord(KEY)}

    session.change_setting(QUICK_KEY.name, KEY)
    qtbot.waitUntil(lambda: session.settings[QUICK_KEY.name] == QUICK_KEY.first, timeout=MOMENT)

    notice = session.window.notice.words.text()
    assert f"Another program uses {KEY} already." in notice
    assert all(each in notice for each in QUICK_KEY.choices[2:])


def test_starting_at_login_follows_the_setting_and_the_setting_follows_the_desktop(
    desktop: OnDesktop, session: Session, login: FakeLogin, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desktop._starts == "no", timeout=MOMENT)
    session.change_setting(LOGIN.name, "yes")
    qtbot.waitUntil(lambda: login.on, timeout=MOMENT)

    login.on = False  # somebody turned it off in the desktop's own settings
    session.settled.emit()

    qtbot.waitUntil(lambda: session.settings[LOGIN.name] == "no", timeout=MOMENT)
