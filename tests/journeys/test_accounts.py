"""Accounts are entered, looked after and removed by keyboard alone, in a real vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Hat
from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.ui.accounts.widget import AccountsPage
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.accounts_page import KeptAccounts
from tests.fakes import FakeKeyVault

MOMENT = 20000
FIREFOX = FoundProfile("firefox", "Firefox", "/home/jo/work", "Work")

Open = Callable[[], Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    monkeypatch.setattr(KeptAccounts, "browsers", staticmethod(_found))
    keys, sessions = FakeKeyVault(), []

    def open_it() -> Session:
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
        return session

    yield open_it
    sessions[-1].close()


def _found() -> Sequence[FoundProfile]:
    return (FIREFOX,)


def page_of(session: Session) -> AccountsPage:
    page = session.pages.made["accounts"].widget
    assert isinstance(page, AccountsPage)
    return page


def go_to(session: Session, qtbot: QtBot) -> AccountsPage:
    press(session, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = page_of(session)
    qtbot.waitUntil(lambda: session.window.pages.currentWidget() is page, timeout=MOMENT)
    return page


def press(session: Session, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(session.window.focusWidget() or session.window, key, modifiers)


def tab_to(session: Session, wanted: QWidget) -> None:
    """Go on with the Tab key until the wanted part has the keyboard."""
    for _ in range(60):
        if session.window.focusWidget() is wanted:
            return
        press(session, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted.accessibleName()}")


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def enter_account(session: Session, qtbot: QtBot, name: str) -> AccountsPage:
    page = go_to(session, qtbot)
    tab_to(session, page.add)
    press(session, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.form is not None and page.form.form.browser.count() > 1, timeout=MOMENT)
    assert page.form is not None
    assert session.window.focusWidget() is page.form.form.name
    QTest.keyClicks(page.form.form.name, name)
    tab_to(session, page.form.form.browser)
    press(session, Qt.Key.Key_Down)
    tab_to(session, page.form.keep)
    press(session, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.form is None, timeout=MOMENT)
    return page


def test_an_account_is_entered_and_is_there_again_tomorrow(opened: Open, qtbot: QtBot) -> None:
    first = opened()
    enter_account(first, qtbot, "Harbor House")
    assert first.window.banner.title.text() == "Harbor House · Facebook"

    again = opened()
    page = go_to(again, qtbot)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=MOMENT)

    assert again.window.banner.title.text() == "Harbor House · Facebook"
    assert "Opens in the browser profile “Work”." in words(page)
    (account,) = again.desk.accounts
    assert again.desk.with_browser == {account.id}
    assert again.write.destination.opens
    stores = again.keeping.stores
    assert stores is not None
    kept = stores.vaults[Hat.PROFESSIONAL].care.browser_profiles()
    assert kept == {account.id: BrowserProfile("firefox", "/home/jo/work", "Work")}
    assert stores.vaults[Hat.PERSONAL].accounts() == ()


def test_a_privacy_setting_is_confirmed_and_its_day_is_kept(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = enter_account(session, qtbot, "Harbor House")
    (account,) = session.desk.accounts
    tab_to(session, page.cards[account.id].check)
    press(session, Qt.Key.Key_Space)
    tab_to(session, page.cards[account.id].confirms["location"])
    press(session, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Last confirmed: Today" in words(page), timeout=MOMENT)

    assert session.window.focusWidget() is page.cards[account.id].confirms["location"]
    stores = session.keeping.stores
    assert stores is not None
    care = stores.vaults[Hat.PROFESSIONAL].care
    assert care.privacy_checks(account.id) == (PrivacyCheck("location", datetime.now().astimezone().date()),)


def test_an_account_is_removed_with_its_checklist(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = enter_account(session, qtbot, "Harbor House")
    (account,) = session.desk.accounts
    tab_to(session, page.cards[account.id].remove)
    press(session, Qt.Key.Key_Space)
    assert session.desk.accounts == (account,)
    tab_to(session, page.cards[account.id].do_remove)
    press(session, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not session.desk.accounts, timeout=MOMENT)

    stores = session.keeping.stores
    assert stores is not None
    assert stores.vaults[Hat.PROFESSIONAL].care.browser_profiles() == {}


def test_another_hat_lists_other_accounts(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = enter_account(session, qtbot, "Harbor House")

    session.write.switch_hat()
    qtbot.waitUntil(lambda: not page.cards, timeout=MOMENT)

    assert "Harbor House" not in words(page)
    assert "Personal accounts" in words(page)


def test_locking_leaves_no_account_on_the_page(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = enter_account(session, qtbot, "Kanarienvogel House")
    session.keeping.set_passphrase("four plain words here")
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    session.window.rail.lock_asked.emit()

    assert "Kanarienvogel" not in words(page)
