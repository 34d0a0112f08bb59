"""A person closes the program and comes back: what was set is there again, and no word of a draft is on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.makers import an_account

pytestmark = pytest.mark.display

CANARY = "Kanarienvogel"
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")

Open = Callable[[], Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    sessions = []

    def open_it() -> Session:
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow())
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: bool(session.stores), timeout=20000)
        return session

    yield open_it
    sessions[-1].close()


def test_accounts_sectors_and_text_size_are_there_again(opened: Open, qtbot: QtBot) -> None:
    first = opened()
    assert "No accounts yet" in first.window.notice.words.text()
    first.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("dv_shelter",)))
    qtbot.keyClick(first.page.editor, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    again = opened()

    assert set(again.desk.accounts) == {WORK, HOME}
    assert again.desk.sectors == ("dv_shelter",)
    assert again.window.banner.title.text() == "Harbor House · Facebook"
    assert again.look.text_factor == 1.1


def test_no_word_of_a_draft_reaches_the_disk(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, f"The {CANARY} sings.")
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=10000)

    session.close()

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert all(CANARY.encode() not in file.read_bytes() for file in files)


def test_a_stricter_sector_checks_the_draft_anew(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    session.page.editor.set_text("Open house at 16 Quince Street, apartment 2, in Dunmore Falls.")
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.LOOK, timeout=10000)

    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("dv_shelter",)))

    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CHANGE, timeout=10000)
