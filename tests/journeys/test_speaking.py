"""Write, fix, copy by ear: what the accessibility bus carries is what a person hears who does not see the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.journeys.listening import Heard, listening
from tests.makers import an_account

pytestmark = pytest.mark.display

NOTHING = Qt.KeyboardModifier.NoModifier
MOMENT, QUIET = 15000, 800
"""Milliseconds that anything may take, and after which a polite announcement waits for no other one."""
DRAFT = "We are so proud of our resident Marisol. Write to her at marisol@example.org."
FIRST = (
    "Finding 1 of 2, must change. May name somebody you serve, or make plain who it is. Marisol. "
    "Alt Enter: use a person we work with."
)


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.window.show()
    session.open()
    qtbot.waitUntil(lambda: bool(session.stores), timeout=20000)
    work = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
    session.shell.setup_saved.emit(SetupAnswers((work,), ("dv_shelter",)))
    yield session
    session.close()


def press(session: Session, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    """Press a key in the window, whatever has the keyboard."""
    qtbot.keyClick(session.window, key, held)


def hear(heard: Heard, qtbot: QtBot, how: str, words: str) -> None:
    """Wait until something is said."""
    qtbot.waitUntil(lambda: heard.has(how, words), timeout=MOMENT)


def test_writing_fixing_and_copying_is_all_told(session: Session, qtbot: QtBot) -> None:
    with listening() as heard:
        session.window.activateWindow()
        qtbot.waitUntil(session.window.isActiveWindow, timeout=MOMENT)
        qtbot.wait(QUIET)
        qtbot.keyClick(session.page.editor, Qt.Key.Key_Tab)
        hear(heard, qtbot, "focus", "As a reply")
        qtbot.keyClick(session.page.editor_card.reply, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        hear(heard, qtbot, "focus", "Draft, Work hat")

        qtbot.keyClicks(session.page.editor, DRAFT)
        hear(heard, qtbot, "polite", "2 to change before you copy.")
        qtbot.waitUntil(lambda: all(card.primary for card in session.write.state.cards), timeout=MOMENT)
        qtbot.wait(QUIET)

        press(session, qtbot, Qt.Key.Key_F8)
        hear(heard, qtbot, "focus", FIRST)

        press(session, qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        hear(heard, qtbot, "polite", "Replaced with a person we work with. 1 left.")
        hear(heard, qtbot, "polite", "1 to change before you copy.")
        qtbot.waitUntil(lambda: all(card.primary for card in session.write.state.cards), timeout=MOMENT)
        qtbot.wait(QUIET)

        press(session, qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        hear(heard, qtbot, "polite", "Done: remove the whole sentence. 0 left.")
        hear(heard, qtbot, "polite", "Clear. Ready to copy.")

        press(session, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        hear(heard, qtbot, "assertive", "Copied for Harbor House. Clears in 60 seconds.")

    assert heard.said("polite") == [
        "2 to change before you copy.",
        "Replaced with a person we work with. 1 left.",
        "1 to change before you copy.",
        "Done: remove the whole sentence. 0 left.",
        "Clear. Ready to copy.",
    ]
    assert heard.said("assertive") == ["Copied for Harbor House. Clears in 60 seconds."]
    assert QApplication.clipboard().text() == "We are so proud of a person we work with."
    session.clipboard.clear()
