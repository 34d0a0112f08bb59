"""A person locks up and comes back: nothing of a draft stays on screen, and not a word of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.lock.passphrase import PassphraseDialog
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORDS = "four plain words here"
DRAFT = "The Kanarienvogel sings at nine."
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
MOMENT = 20000

Open = Callable[[], Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    keys, sessions = FakeKeyVault(), []

    def open_it() -> Session:
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
        return session

    yield open_it
    sessions[-1].close()


@pytest.fixture
def locked(opened: Open, qtbot: QtBot) -> Session:
    """A session with a draft and a passphrase, locked."""
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    session.keeping.set_passphrase(WORDS)
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    qtbot.keyClicks(session.page.editor, DRAFT)
    lock(session, qtbot)
    return session


def lock(session: Session, qtbot: QtBot) -> None:
    session.window.rail.lock_asked.emit()
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)


def unlock(session: Session, qtbot: QtBot, words: str = WORDS) -> None:
    screen = session.locking._screen
    qtbot.keyClicks(screen.field, words)
    qtbot.keyClick(screen.field, Qt.Key.Key_Return)


def words_in(session: Session) -> str:
    labels = [label.text() for label in session.window.findChildren(QLabel)]
    return " ".join([*labels, session.page.editor.text(), session.window.windowTitle()])


def test_locking_takes_everything_off_the_screen(locked: Session) -> None:
    assert locked.locking.is_shown
    assert "Kanarienvogel" not in words_in(locked)
    assert "Harbor" not in words_in(locked)
    assert locked.stores == {}


def test_the_passphrase_brings_everything_back(locked: Session, qtbot: QtBot) -> None:
    unlock(locked, qtbot)
    qtbot.waitUntil(lambda: not locked.locking.is_shown, timeout=MOMENT)

    assert locked.page.editor.text() == DRAFT
    assert set(locked.desk.accounts) == {WORK, HOME}


def test_a_wrong_one_brings_nothing_back_and_says_so(locked: Session, qtbot: QtBot) -> None:
    unlock(locked, qtbot, "not these words")
    qtbot.waitUntil(lambda: "did not match" in locked.locking._screen.problem.text(), timeout=MOMENT)

    assert locked.locking.is_shown
    assert "Kanarienvogel" not in words_in(locked)


def test_whoever_comes_back_tomorrow_is_asked_first(locked: Session, opened: Open, qtbot: QtBot) -> None:
    again = opened()
    qtbot.waitUntil(lambda: again.locking.is_shown, timeout=MOMENT)

    unlock(again, qtbot)
    qtbot.waitUntil(lambda: not again.locking.is_shown, timeout=MOMENT)

    assert again.page.editor.text() == DRAFT
    assert again.window.banner.title.text() == "Harbor House · Facebook"


def test_no_key_reaches_what_lies_behind(locked: Session, qtbot: QtBot) -> None:
    hat = locked.write.hat

    qtbot.keyClick(locked.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(locked.window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)

    assert locked.write.hat is hat
    assert not locked.window.banner.menu.isVisible()


@pytest.mark.parametrize("how", ["away", "hidden", "rested", "taps"])
def test_leaving_resting_and_hiding_lock_too(locked: Session, qtbot: QtBot, how: str) -> None:
    unlock(locked, qtbot)
    qtbot.waitUntil(lambda: not locked.locking.is_shown, timeout=MOMENT)

    match how:
        case "away":
            locked.away.went_away.emit()
        case "hidden":
            locked.shell.hide_window()
        case "rested":
            locked.locking.rested.emit()
        case _:
            qtbot.waitUntil(lambda: QApplication.focusWindow() is locked.window.windowHandle(), timeout=MOMENT)
            for _ in range(3):
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
                    QApplication.sendEvent(locked.window.windowHandle(), event)

    assert locked.locking.is_shown
    assert "Kanarienvogel" not in words_in(locked)
    qtbot.waitUntil(lambda: locked.keeping.is_locked, timeout=MOMENT)


def test_without_a_passphrase_locking_offers_to_set_one(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    session.window.rail.lock_asked.emit()
    dialog = session.window.findChild(PassphraseDialog)
    assert dialog is not None
    assert not dialog.set_it.isEnabled()

    for field in dialog.fields:
        qtbot.keyClicks(field, WORDS)
    qtbot.mouseClick(dialog.set_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    lock(session, qtbot)

    assert session.locking.is_shown


def test_without_a_passphrase_a_draft_is_there_again_too(opened: Open, qtbot: QtBot) -> None:
    first = opened()
    first.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(first.page.editor, DRAFT)

    again = opened()
    qtbot.waitUntil(lambda: again.page.editor.text() == DRAFT, timeout=MOMENT)


def test_no_word_of_a_kept_draft_is_on_the_disk(locked: Session, tmp_path: Path) -> None:
    locked.close()

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert all(b"Kanarienvogel" not in file.read_bytes() for file in files)
    assert all(b"Harbor" not in file.read_bytes() for file in files)


def test_what_is_copied_leaves_a_line_of_history_and_no_word(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, "The library opens at nine and everybody is welcome.")
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)

    with qtbot.waitSignal(session.keeping.remembered, timeout=MOMENT):
        session.page.copy_asked.emit()

    stores = session.keeping.stores
    assert stores is not None
    (link,) = stores.vaults[Hat.PROFESSIONAL].history.links()
    assert link.line is not None
    assert link.line.account == "Harbor House"
    assert stores.vaults[Hat.PERSONAL].history.links() == ()


def test_what_was_written_for_work_is_known_again_under_personal(opened: Open, qtbot: QtBot) -> None:
    sentence = "The library on our corner opens at nine and everybody is welcome."
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, sentence)
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    with qtbot.waitSignal(session.keeping.remembered, timeout=MOMENT):
        session.page.copy_asked.emit()

    session.write.switch_hat()
    session.page.editor.insertPlainText(sentence)
    session.write._checking.now()
    qtbot.waitUntil(
        lambda: any(card.rule == "crossover.wrong_account" for card in session.write.state.cards), timeout=MOMENT
    )
