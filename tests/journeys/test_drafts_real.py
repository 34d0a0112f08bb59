"""The same with this computer's own keyring: drafts are there again, and with another key nothing is harmed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.store.keys import purpose
from hatpeg.store.places import vault_file
from hatpeg.system.key_vault import SystemKeyVault
from hatpeg.ui.drafts.widget import DraftsPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from tests.makers import an_account

pytestmark = pytest.mark.display

FIRST, SECOND = "The Kanarienvogel sings at nine.", "The library opens its doors on Monday."
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
MOMENT = 30000

Open = Callable[[], Session]


def forget_keys() -> None:
    for hat in Hat:
        SystemKeyVault(seconds=10).delete_key(purpose(hat))


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    forget_keys()
    sessions: list[Session] = []

    def open_it() -> Session:
        for before in sessions:
            before.close()
            before.window.hide()
        session = Session(qapp, Look(), MainWindow())
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
        return session

    yield open_it
    sessions[-1].close()
    forget_keys()


def page_of(session: Session, qtbot: QtBot, count: int) -> DraftsPage:
    qtbot.keyClick(session.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    page = session.window.findChild(DraftsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == count, timeout=MOMENT)
    return page


def two_drafts(session: Session, qtbot: QtBot) -> None:
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, FIRST)
    qtbot.keyClick(session.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(session.page.editor, SECOND)


def test_drafts_are_found_again_the_next_day_by_keys_alone(opened: Open, qtbot: QtBot) -> None:
    two_drafts(opened(), qtbot)

    again = opened()
    qtbot.waitUntil(lambda: again.page.editor.text() == SECOND, timeout=MOMENT)
    page = page_of(again, qtbot, 2)
    qtbot.keyClicks(page.search, "SINGS")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: again.page.editor.text() == FIRST, timeout=MOMENT)


def test_with_another_key_in_the_keyring_nothing_is_opened_or_harmed_and_it_is_said(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened()
    two_drafts(first, qtbot)
    first.close()
    file, vault = vault_file(tmp_path, Hat.PROFESSIONAL), SystemKeyVault(seconds=10)
    before, key = file.read_bytes(), vault.read_key(purpose(Hat.PROFESSIONAL))
    vault.write_key(purpose(Hat.PROFESSIONAL), bytes(range(32)))

    meanwhile = opened()

    qtbot.waitUntil(lambda: "could not be opened" in meanwhile.window.notice.words.text(), timeout=MOMENT)
    page_of(meanwhile, qtbot, 0)
    meanwhile.close()
    assert file.read_bytes() == before
    assert key is not None
    vault.write_key(purpose(Hat.PROFESSIONAL), key)
    page_of(opened(), qtbot, 2)
