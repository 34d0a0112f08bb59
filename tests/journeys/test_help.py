"""A person asks for help from where they are, and finds what to do when something went out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.help.state import TOPICS, untold
from hatpeg.ui.help.widget import HelpPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.went_wrong.widget import WentWrongPage
from hatpeg.wiring import Session
from hatpeg.wiring.help_page import keys_that_work
from hatpeg.wiring.pages import MAKERS
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
DRAFT = "The Kanarienvogel sings at nine."
MOMENT = 20000


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.window.show()
    session.open()
    qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    yield session
    session.close()


def press(session: Session, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> QWidget | None:
    qtbot.keyClick(session.window, key, held or Qt.KeyboardModifier.NoModifier)
    return session.window.pages.currentWidget()


def read(session: Session) -> str:
    page = session.window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    return page.pane.toPlainText().partition("\n")[0]


def test_f1_opens_the_topic_of_the_page_one_is_on(session: Session, qtbot: QtBot) -> None:
    assert isinstance(press(session, qtbot, Qt.Key.Key_F1), HelpPage)
    on_write = read(session)

    press(session, qtbot, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    press(session, qtbot, Qt.Key.Key_F1)
    on_settings = read(session)
    press(session, qtbot, Qt.Key.Key_F1)

    assert on_write == "How a check works"
    assert on_settings == "Hide and lock"
    assert read(session) == on_settings


def test_the_keyboard_begins_in_the_search_and_leads_to_the_words(session: Session, qtbot: QtBot) -> None:
    page = press(session, qtbot, Qt.Key.Key_F1)
    assert isinstance(page, HelpPage)
    assert session.window.focusWidget() is page.search

    qtbot.keyClicks(page.search, "forgot")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert session.window.focusWidget() is page.pane
    assert read(session) == "A forgotten passphrase"


def test_two_keys_from_anywhere_tell_what_to_do_when_it_went_out(session: Session, qtbot: QtBot) -> None:
    for page in ("write", "settings", "help"):
        session.shell.show_page(page)
        shown = press(session, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert isinstance(shown, WentWrongPage)
        assert shown.networks.currentText() == "Facebook"
        assert session.window.focusWidget() is shown.networks


def test_under_personal_it_begins_with_that_accounts_network(session: Session, qtbot: QtBot) -> None:
    session.write.switch_hat()

    shown = press(session, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert isinstance(shown, WentWrongPage)
    assert shown.networks.currentText() == "Instagram"
    assert "supervisor" in shown.pane.toPlainText()


def test_from_there_support_is_one_press_away(session: Session, qtbot: QtBot) -> None:
    shown = press(session, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(shown, WentWrongPage)

    qtbot.mouseClick(shown.support, Qt.MouseButton.LeftButton)

    assert read(session) == "Do you need support yourself?"


def test_every_key_that_works_is_told(session: Session) -> None:
    for page in MAKERS:
        session.shell.show_page(page)

    assert untold(keys_that_work(session.window)) == frozenset()


def test_a_page_to_come_has_no_key_yet(session: Session) -> None:
    session.window.rail._built.discard("settings")

    assert "Ctrl+5" not in keys_that_work(session.window)
    assert "F1" in keys_that_work(session.window)


def test_help_changes_nothing_of_the_draft_and_holds_none_of_it(session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(session.page.editor, DRAFT)

    for topic in TOPICS:
        press(session, qtbot, Qt.Key.Key_F1)
        session.pages.made["help"].controller.open(topic)
        assert "Kanarienvogel" not in session.pages.made["help"].widget.pane.toPlainText()

    assert session.page.editor.text() == DRAFT


def test_leaving_puts_both_pages_away(session: Session, qtbot: QtBot) -> None:
    press(session, qtbot, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    help_page = press(session, qtbot, Qt.Key.Key_F1)
    assert isinstance(help_page, HelpPage)
    qtbot.keyClicks(help_page.search, "Kanarienvogel")

    session.left.emit()

    assert help_page.search.text() == ""
    assert session.pages.made["went_wrong"].widget.pane.toPlainText() == ""
    assert session.window.pages.currentWidget() is session.page
