"""A person changes the language in the middle of a draft: the window speaks otherwise at once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hatpeg.core.draft import Hat
from hatpeg.core.place import TextSpan
from hatpeg.core.settings import LANGUAGE
from hatpeg.core.speech import ENGLISH, language, speak
from hatpeg.store.language import chosen_language
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.running import Running
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORDS = "four plain words here"
DRAFT = "The Kanarienvogel sings at nine, and half a sen"
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
MOMENT, SOON = 20000, 300


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Running]:
    window = MainWindow()
    window.show()
    run = Running(qapp, Look(), keys=FakeKeyVault(), quiet=SOON)
    run.begin(window)
    qtbot.waitUntil(lambda: run.session.is_settled, timeout=MOMENT)
    run.session.window.uncover()  # the first run is another journey
    run.session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(run.session.page.editor, DRAFT)
    yield run
    run.doors.leave()
    run.session.close()
    run.session.window.close()
    speak(ENGLISH)


def choose(running: Running, qtbot: QtBot, chosen: str) -> Session:
    """Choose a language in Settings with the keyboard, and give the session that speaks it."""
    before = running.session
    qtbot.keyClick(before.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    box = language_box(before)
    box.setFocus()
    while box.currentData() != chosen:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.findData(chosen) > box.currentIndex() else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: running.session is not before, timeout=MOMENT)
    return running.session


def language_box(session: Session) -> QComboBox:
    boxes = session.window.pages.currentWidget().findChildren(QComboBox)
    return next(each for each in boxes if each.findData("es") >= 0)


def words_in(session: Session) -> str:
    return " ".join(label.text() for label in session.window.findChildren(QLabel))


def test_the_draft_the_caret_the_hat_and_the_accounts_come_along(running: Running, qtbot: QtBot) -> None:
    running.session.page.editor.select(TextSpan(4, 16))

    session = choose(running, qtbot, "es")

    assert session.page.editor.text() == DRAFT
    assert session.page.editor.selected() == TextSpan(4, 16)
    assert set(session.desk.accounts) == {WORK, HOME}
    assert session.write.hat is Hat.PROFESSIONAL
    assert language() == "es"


def test_the_keyboard_stays_where_it_was_and_can_go_back(running: Running, qtbot: QtBot) -> None:
    spanish = choose(running, qtbot, "es")
    box = language_box(spanish)
    shown = (box.currentText(), spanish.window.focusWidget() is box)

    english = choose(running, qtbot, "en")

    assert shown == ("Español", True)
    assert language() == ENGLISH
    assert english.page.editor.text() == DRAFT


def test_no_passphrase_is_asked_for_and_what_is_written_on_is_kept(running: Running, qtbot: QtBot, home: Path) -> None:
    running.session.keeping.set_passphrase(WORDS)

    session = choose(running, qtbot, "es")
    asked = session.locking.is_shown
    qtbot.keyClick(session.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    session.page.editor.select(TextSpan(len(DRAFT), len(DRAFT)))
    qtbot.keyClicks(session.page.editor, "tence")
    session.window.rail.lock_asked.emit()
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)
    qtbot.keyClicks(session.locking._screen.field, WORDS)
    qtbot.keyClick(session.locking._screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not session.locking.is_shown, timeout=MOMENT)

    assert not asked
    qtbot.waitUntil(lambda: session.page.editor.text() == DRAFT + "tence", timeout=MOMENT)
    assert chosen_language(home) == session.settings[LANGUAGE.name] == "es"


def test_nothing_of_anybody_is_left_in_the_window_before_and_it_goes(running: Running, qtbot: QtBot) -> None:
    before = running.session
    choose(running, qtbot, "es")

    left = " ".join((words_in(before), before.page.editor.text()))
    assert "Kanarienvogel" not in left
    assert "Harbor" not in left
    assert not before.window.isVisible()
    qtbot.waitUntil(lambda: not isValid(before.window) and not isValid(before), timeout=MOMENT)


def test_the_next_session_hides_and_locks_as_before(running: Running, qtbot: QtBot) -> None:
    running.session.keeping.set_passphrase(WORDS)
    session = choose(running, qtbot, "es")

    session.shell.hide_window()
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)

    assert session.locking.is_shown
    assert "Kanarienvogel" not in words_in(session)


def test_the_program_starts_in_the_language_that_was_chosen_last(running: Running, qtbot: QtBot, home: Path) -> None:
    choose(running, qtbot, "es")
    kept = chosen_language(home)
    choose(running, qtbot, "system")

    assert (kept, chosen_language(home)) == ("es", "system")
