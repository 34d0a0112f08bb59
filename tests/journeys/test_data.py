"""A person sets things, moves house, hands the work hat back and erases everything, from the Settings page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.settings import CLIPBOARD_SECONDS
from hatpeg.ui.lock.passphrase import PassphraseDialog
from hatpeg.ui.settings.sure import SureDialog
from hatpeg.ui.settings.widget import SettingsPage
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


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HATPEG_HOME", str(folder))
    return folder


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Session]:
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.window.show()
    session.open()
    qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, DRAFT)
    yield session
    session.close()


def settings(session: Session) -> SettingsPage:
    session.shell.show_page("settings")
    page = session.window.findChild(SettingsPage)
    assert page is not None
    return page


def answer(session: Session, qtbot: QtBot, *words: str) -> None:
    dialog = session.window.findChildren(PassphraseDialog)[-1]
    for field, word in zip(dialog.fields, words, strict=True):
        qtbot.keyClicks(field, word)
    qtbot.mouseClick(dialog.set_it, Qt.MouseButton.LeftButton)


def told(session: Session, qtbot: QtBot, act: Callable[[], None]) -> str:
    with qtbot.waitSignal(session.keeping.troubled, timeout=MOMENT) as said:
        act()
    return said.args[0]


def test_a_setting_holds_at_once_and_next_time(session: Session) -> None:
    page = settings(session)
    box = page.choices[CLIPBOARD_SECONDS.name]

    box.setCurrentIndex(box.findData("30"))

    assert session.clipboard.seconds == 30
    stores = session.keeping.stores
    assert stores is not None
    assert "30" in {store.setting(CLIPBOARD_SECONDS.name) for store in stores.vaults.values()}


def test_keys_lead_to_the_page_and_back_to_the_draft(session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(session.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(session.window.pages.currentWidget(), SettingsPage)

    qtbot.keyClick(session.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert session.window.pages.currentWidget() is session.page
    assert session.page.editor.text() == DRAFT


def test_a_passphrase_is_changed_only_with_the_one_before(session: Session, qtbot: QtBot) -> None:
    settings(session).asked.emit("passphrase")
    answer(session, qtbot, WORDS, WORDS)
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)

    settings(session).asked.emit("passphrase")
    with qtbot.waitSignal(session.keeping.refused, timeout=MOMENT):
        answer(session, qtbot, "not the one", "another one here", "another one here")
    settings(session).asked.emit("passphrase")
    with qtbot.waitSignal(session.keeping.opened, timeout=MOMENT):
        answer(session, qtbot, WORDS, "another one here", "another one here")


def test_a_passphrase_is_removed_with_itself_alone(session: Session, qtbot: QtBot) -> None:
    page = settings(session)
    page.asked.emit("passphrase")
    answer(session, qtbot, WORDS, WORDS)
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)

    page.asked.emit("remove_passphrase")
    with qtbot.waitSignal(session.keeping.refused, timeout=MOMENT):
        answer(session, qtbot, "not the one")
    kept = session.keeping.has_passphrase
    page.asked.emit("remove_passphrase")
    with qtbot.waitSignal(session.keeping.passphrase_removed, timeout=MOMENT):
        answer(session, qtbot, WORDS)

    assert kept
    assert not session.keeping.has_passphrase
    assert session.keeping.stores is not None
    assert session.keeping.stores.guarded == frozenset()
    assert page.parts["lock"].buttons["remove_passphrase"].isHidden()


@pytest.mark.parametrize("asked", ["passphrase", "hand_back", "erase"])
def test_leaving_takes_a_question_away_unanswered(session: Session, qtbot: QtBot, asked: str) -> None:
    settings(session).asked.emit(asked)
    dialog = session.window.findChildren(QDialog)[-1]
    shown = dialog.isVisible()

    session.left.emit()

    assert shown
    assert not dialog.isVisible()
    assert not session.keeping.has_passphrase


def test_settings_lead_to_the_keys_and_to_what_an_employer_can_see(session: Session, qtbot: QtBot) -> None:
    page = settings(session)
    for section, title in (("about", "Keys"), ("organization", "What my employer can see")):
        _, button = page.parts[section].doors[0]
        button.click()
        assert session.pages.made["help"].widget.pane.toPlainText().startswith(title)


def test_a_backup_brings_back_what_was_deleted(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "backup.hatpeg"
    assert told(session, qtbot, lambda: session.keeping.back_up(file, WORDS)) == "The backup is written."
    assert DRAFT.encode() not in file.read_bytes()
    session.page.editor.set_text("Something else.")

    with qtbot.waitSignal(session.keeping.replaced, timeout=MOMENT):
        session.keeping.restore(file, WORDS)

    qtbot.waitUntil(lambda: session.page.editor.text() == DRAFT, timeout=MOMENT)


def test_a_backup_that_does_not_open_leaves_the_draft_on_the_page_the_one_that_is_kept(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "backup.hatpeg"
    told(session, qtbot, lambda: session.keeping.back_up(file, WORDS))
    told(session, qtbot, lambda: session.keeping.restore(file, "not the right words"))

    qtbot.keyClicks(session.page.editor, " More.")
    session.keeping.drafts.finish()

    stores = session.keeping.stores
    assert stores is not None
    assert [line.title for line in stores.vaults[Hat.PROFESSIONAL].drafts.lines()] == [f"{DRAFT} More."]


def test_drafts_can_be_taken_out_as_text(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "drafts.txt"

    told(session, qtbot, lambda: session.keeping.export(Hat.PROFESSIONAL, file))

    assert DRAFT in file.read_text("utf-8")


def test_handing_back_takes_the_word_typed_and_the_work_hat_alone(session: Session, qtbot: QtBot) -> None:
    settings(session).asked.emit("hand_back")
    dialog = session.window.findChildren(SureDialog)[-1]
    assert not dialog.do_it.isEnabled()

    qtbot.keyClicks(dialog.field, "HAND BACK")
    with qtbot.waitSignal(session.keeping.replaced, timeout=MOMENT):
        qtbot.mouseClick(dialog.do_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.desk.accounts == (HOME,), timeout=MOMENT)

    assert session.page.editor.text() == ""


def test_nothing_can_be_typed_that_would_be_lost_while_the_work_hat_is_handed_back(
    session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.keeping.replaced, timeout=MOMENT):
        session.keeping.hand_back()
        qtbot.keyClicks(session.page.editor, "Lost?")
    assert "Lost?" not in session.page.editor.text()

    qtbot.waitUntil(lambda: session.desk.accounts == (HOME,), timeout=MOMENT)
    qtbot.keyClicks(session.page.editor, "Kept.")

    assert session.page.editor.text() == "Kept."


def test_a_backup_that_does_not_open_gives_the_page_back(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    told(session, qtbot, lambda: session.keeping.restore(tmp_path / "no such file", "not the right words"))

    assert not session.page.editor.isReadOnly()


def test_erasing_leaves_no_file(session: Session, qtbot: QtBot, home: Path) -> None:
    settings(session).asked.emit("erase")
    dialog = session.window.findChildren(SureDialog)[-1]
    qtbot.keyClicks(dialog.field, "ERASE")

    with qtbot.waitSignal(session.keeping.erased, timeout=MOMENT):
        qtbot.mouseClick(dialog.do_it, Qt.MouseButton.LeftButton)

    assert [file.name for file in home.rglob("*") if file.is_file()] == []
