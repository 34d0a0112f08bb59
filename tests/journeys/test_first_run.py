"""The first run under a real window manager: ten presses at most, by mouse or by keyboard alone, and kept at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Hat
from hatpeg.core.speech import language
from hatpeg.policies import managed
from hatpeg.policies.managed import Source, of_sources
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.wizard.controller import WizardController
from hatpeg.ui.wizard.pages import AccountPage, LockPage, WorkPage
from hatpeg.ui.wizard.state import Step
from hatpeg.ui.wizard.widget import WizardScreen
from hatpeg.wiring import Session
from hatpeg.wiring.accounts_page import KeptAccounts
from hatpeg.wiring.first_run import FirstRun
from hatpeg.wiring.running import Running
from tests.fakes import FakeKeyVault

MOMENT = 20000
POLICY = """
format = 1
name = "Harbor House"
sectors = ["dv_shelter"]
"""
WORDS = "four plain words here"
MOST, MOST_MANAGED = 10, 4


class Desk:
    """A session with its first run, and a hand that counts what it presses."""

    def __init__(self, session: Session, first_run: FirstRun, qtbot: QtBot) -> None:
        self.session, self.first_run, self.qtbot = session, first_run, qtbot
        self.presses = 0

    @property
    def controller(self) -> WizardController:
        assert self.first_run.controller is not None
        return self.first_run.controller

    @property
    def screen(self) -> WizardScreen:
        assert self.first_run.screen is not None
        return self.first_run.screen

    @property
    def page(self) -> QWidget:
        return self.screen.page

    def press(self, button: QAbstractButton) -> None:
        self.presses += 1
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.session.window.focusWidget() or self.session.window, key)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.session.window.focusWidget(), words)

    def wait_for(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.controller.state.step is step, timeout=MOMENT)

    def wait_for_end(self) -> None:
        self.qtbot.waitUntil(lambda: not self.first_run.is_shown, timeout=MOMENT)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.session.window.findChildren(QLabel))


Open = Callable[..., Desk]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    monkeypatch.setattr(KeptAccounts, "browsers", staticmethod(_found))
    kept: list[FakeKeyVault] = [FakeKeyVault()]
    sessions: list[Session] = []

    def open_it(keys: FakeKeyVault | None = None, *, is_managed: bool = False) -> Desk:
        if is_managed:
            policy = of_sources((Source("10-agency.toml", POLICY),))
            monkeypatch.setattr(managed, "read_managed", lambda: policy)
        for before in sessions:
            before.close()
            before.window.hide()
        session = Session(qapp, Look(), MainWindow(), keys or kept[0])
        sessions.append(session)
        qtbot.addWidget(session.window)

        def come_back() -> None:
            session.window.showNormal()
            session.window.activateWindow()

        first_run = FirstRun(session, come_back)
        session.window.resize(1366, 688)
        with qtbot.waitActive(session.window):
            session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
        return Desk(session, first_run, qtbot)

    yield open_it
    sessions[-1].close()


def _found() -> Sequence[FoundProfile]:
    return (FoundProfile("firefox", "Firefox", "/home/jo/work", "Work"),)


def begun(opened: Open, *, is_managed: bool = False) -> Desk:
    desk = opened(is_managed=is_managed)
    desk.qtbot.waitUntil(lambda: desk.first_run.is_shown and bool(desk.controller.state.forms), timeout=MOMENT)
    return desk


@pytest.mark.display
def test_ten_presses_and_the_first_draft_can_be_written(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.press(desk.screen.next)
    desk.wait_for(Step.WORK)
    assert isinstance(desk.page, WorkPage)
    desk.press(desk.page.cards["dv_shelter"])
    desk.press(desk.screen.next)
    desk.wait_for(Step.WORK_ACCOUNT)
    desk.type("Harbor House")
    desk.press(desk.screen.next)
    desk.wait_for(Step.PERSONAL_ACCOUNT)
    desk.type("Jo Rivera")
    desk.press(desk.screen.next)
    desk.wait_for(Step.LOCK)
    assert isinstance(desk.page, LockPage)
    for field in desk.page.fields:
        field.setFocus()
        desk.type(WORDS)
    desk.press(desk.page.try_it)
    assert desk.session.window.isMinimized()
    qtbot.waitUntil(lambda: desk.controller.state.has_tried, timeout=MOMENT)
    assert not desk.session.window.isMinimized()
    assert "That was it." in desk.words()
    desk.press(desk.screen.next)
    desk.wait_for(Step.DONE)
    desk.press(desk.screen.next)
    desk.wait_for_end()

    assert desk.presses <= MOST
    session = desk.session
    assert [(each.hat, each.name) for each in session.desk.accounts] == [
        (Hat.PERSONAL, "Jo Rivera"),
        (Hat.PROFESSIONAL, "Harbor House"),
    ]
    assert session.desk.sectors == ("dv_shelter",)
    assert session.keeping.has_passphrase
    assert session.window.focusWidget() is session.page.editor


@pytest.mark.display
def test_with_an_organization_four_presses_are_enough(opened: Open) -> None:
    desk = begun(opened, is_managed=True)
    assert isinstance(desk.page, AccountPage)
    for hat, name in ((Hat.PROFESSIONAL, "Harbor House"), (Hat.PERSONAL, "Jo Rivera")):
        desk.page.forms[hat].name.setFocus()
        desk.type(name)
    desk.press(desk.screen.next)
    desk.wait_for(Step.LOCK)
    desk.press(desk.screen.next)
    desk.wait_for(Step.DONE)
    desk.press(desk.screen.next)
    desk.wait_for_end()

    assert desk.presses <= MOST_MANAGED
    assert len(desk.session.desk.accounts) == 2


@pytest.mark.display
def test_it_is_gone_through_by_keyboard_alone(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.key(Qt.Key.Key_Return)
    desk.wait_for(Step.WORK)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Return)
    desk.wait_for(Step.WORK_ACCOUNT)
    desk.type("Harbor House")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.wait_for(Step.PERSONAL_ACCOUNT)
    desk.type("Jo Rivera")
    desk.key(Qt.Key.Key_Return)
    desk.wait_for(Step.LOCK)
    desk.type(WORDS)
    desk.key(Qt.Key.Key_Tab)
    desk.type(WORDS)
    desk.key(Qt.Key.Key_Return)
    desk.wait_for(Step.DONE)
    desk.key(Qt.Key.Key_Return)
    desk.wait_for_end()

    assert desk.session.desk.sectors == ("hiv_care",)
    work = desk.session.desk.of(Hat.PROFESSIONAL)[0]
    assert (work.name, work.network) == ("Harbor House", "instagram")
    assert desk.session.keeping.has_passphrase
    desk.type("The library opens at nine.")
    assert desk.session.page.editor.text() == "The library opens at nine."


def test_left_half_way_nothing_is_lost_and_it_goes_on_there(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.press(desk.screen.next)
    desk.wait_for(Step.WORK)
    desk.press(desk.screen.next)
    desk.wait_for(Step.WORK_ACCOUNT)
    desk.type("Harbor House")
    qtbot.waitUntil(lambda: bool(desk.session.desk.accounts), timeout=MOMENT)

    again = opened()
    qtbot.waitUntil(lambda: again.first_run.is_shown, timeout=MOMENT)
    again.wait_for(Step.WORK_ACCOUNT)

    assert isinstance(again.page, AccountPage)
    assert again.page.forms[Hat.PROFESSIONAL].name.text() == "Harbor House"


def test_once_it_is_over_it_never_comes_again(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    for step in (Step.WORK, Step.WORK_ACCOUNT):
        desk.press(desk.screen.next)
        desk.wait_for(step)
    for step in (Step.PERSONAL_ACCOUNT, Step.LOCK):
        desk.press(desk.screen.skip)
        desk.wait_for(step)
    desk.press(desk.screen.next)
    desk.wait_for(Step.DONE)
    desk.press(desk.screen.next)
    desk.wait_for_end()
    assert desk.session.desk.accounts == ()

    again = opened()
    qtbot.wait(200)

    assert not again.first_run.is_shown
    assert "No accounts yet." in again.session.window.notice.words.text()


def test_a_passphrase_set_half_way_is_asked_for_and_then_it_goes_on(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.controller._move(4)
    desk.wait_for(Step.LOCK)
    assert isinstance(desk.page, LockPage)
    desk.page.type_again((WORDS, WORDS))
    desk.press(desk.screen.next)
    desk.wait_for(Step.DONE)

    again = opened()
    qtbot.waitUntil(lambda: again.session.locking.is_shown, timeout=MOMENT)
    assert not again.first_run.is_shown
    again.session.keeping.unlock(WORDS)
    qtbot.waitUntil(lambda: again.first_run.is_shown, timeout=MOMENT)

    again.wait_for(Step.DONE)


def test_locked_half_way_it_names_nobody(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.session.keeping.set_passphrase(WORDS)
    qtbot.waitUntil(lambda: desk.session.keeping.has_passphrase, timeout=MOMENT)
    desk.controller._move(2)
    desk.wait_for(Step.WORK_ACCOUNT)
    desk.type("Kanarienvogel")
    qtbot.waitUntil(lambda: "Kanarienvogel" in desk.words(), timeout=MOMENT)
    desk.session.shell.hide_window()

    assert desk.session.locking.is_shown
    assert "Kanarienvogel" not in desk.words()


def test_without_a_keyring_it_says_that_nothing_is_kept_until_there_is_a_passphrase(opened: Open, qtbot: QtBot) -> None:
    keys = FakeKeyVault(is_locked=True)
    desk = opened(keys)
    qtbot.waitUntil(lambda: desk.first_run.is_shown, timeout=MOMENT)
    desk.wait_for(Step.WELCOME)
    qtbot.waitUntil(lambda: "kept for this session only" in desk.words(), timeout=MOMENT)

    desk.controller._move(4)
    desk.wait_for(Step.LOCK)
    assert isinstance(desk.page, LockPage)
    desk.page.type_again((WORDS, WORDS))
    desk.press(desk.screen.next)
    desk.wait_for(Step.DONE)

    stores = desk.session.keeping.stores
    assert stores is not None
    assert not stores.session_only
    desk.session.change_setting("theme", "dark")
    assert stores.of[Hat.PERSONAL].setting("theme") == "dark"


def test_another_language_keeps_the_place_and_what_is_being_typed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    monkeypatch.setattr(KeptAccounts, "browsers", staticmethod(_found))
    running, window = Running(qapp, Look(), keys=FakeKeyVault()), MainWindow()
    window.resize(1366, 688)
    window.show()
    running.begin(window)
    before = _shown(running, qtbot)
    for at in (1, 2):
        before.screen.next.click()
        qtbot.waitUntil(lambda at=at: before.controller.state.at == at, timeout=MOMENT)
    assert isinstance(before.page, AccountPage)
    before.page.forms[Hat.PROFESSIONAL].name.setText("Harbor House")
    before.screen.language.click()
    qtbot.waitUntil(lambda: running.doors.first_run is not before.first_run, timeout=MOMENT)

    after = _shown(running, qtbot)

    assert language() == "es"
    assert isinstance(after.page, AccountPage)
    assert after.page.forms[Hat.PROFESSIONAL].name.text() == "Harbor House"
    after.screen.language.click()
    qtbot.waitUntil(lambda: language() == "en" and running.doors.first_run is not after.first_run, timeout=MOMENT)
    _shown(running, qtbot)
    running.doors.close()
    running.session.close()
    running.session.window.hide()


def _shown(running: Running, qtbot: QtBot) -> Desk:
    """The desk once its first run is there."""

    def is_there() -> bool:
        first_run = running.doors.first_run
        return first_run.is_shown and first_run.controller is not None and bool(first_run.controller.state.forms)

    qtbot.waitUntil(is_there, timeout=MOMENT)
    return Desk(running.session, running.doors.first_run, qtbot)


def test_a_keyring_that_is_locked_is_no_first_run(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.controller._move(2)
    desk.wait_for(Step.WORK_ACCOUNT)

    again = opened(FakeKeyVault(is_locked=True))
    qtbot.wait(200)

    assert not again.first_run.is_shown
    assert "locked" in again.session.window.notice.words.text()


def test_a_sample_is_marked_as_invented(opened: Open, qtbot: QtBot) -> None:
    desk = begun(opened)
    desk.controller._move(5)
    desk.wait_for(Step.DONE)
    desk.screen.sample_asked.emit()
    desk.wait_for_end()

    assert "118 Elm Street" in desk.session.page.editor.text()
    assert "invented" in desk.session.window.notice.words.text()
