"""A person looks at what was checked: each hat by itself, without a word, and a change behind their back shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.history import HistoryLine, Outcome
from hatpeg.store.vault import Vault
from hatpeg.ui.history.widget import HistoryPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
DRAFT = "The library opens at nine and everybody is welcome."
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


def vault(session: Session, hat: Hat = Hat.PROFESSIONAL) -> Vault:
    assert session.keeping.stores is not None
    return session.keeping.stores.vaults[hat]


def fill(session: Session, hat: Hat, count: int = 3) -> None:
    for minute in range(count):
        when = datetime(2026, 11, 20, 14, minute)
        name = session.desk.account(hat).name
        vault(session, hat).history.add(HistoryLine(when, hat, name, Outcome.CLEAR, ("client.anecdote",)))


def page_of(session: Session, qtbot: QtBot, count: int) -> HistoryPage:
    session.shell.show_page("history")
    page = session.window.findChild(HistoryPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == count, timeout=MOMENT)
    return page


def rows(page: HistoryPage) -> list[str]:
    return [str(page.rows.data(page.rows.index(at, 0))) for at in range(page.rows.rowCount())]


def test_a_copied_draft_leaves_a_row_without_a_word_of_it(session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(session.page.editor, DRAFT)
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    with qtbot.waitSignal(session.keeping.remembered, timeout=MOMENT):
        session.page.copy_asked.emit()

    page = page_of(session, qtbot, 1)

    assert rows(page)[0].startswith("Harbor House. Copied, clear. Today, ")
    assert "library" not in " ".join([*rows(page), page.summary.text(), page.list.accessibleName()])


def test_each_hat_has_its_own_and_the_others_goes_at_once(session: Session, qtbot: QtBot) -> None:
    fill(session, Hat.PROFESSIONAL)
    fill(session, Hat.PERSONAL, 1)
    page = page_of(session, qtbot, 3)

    session.write.switch_hat()

    assert page.rows.rowCount() == 0
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    assert "Jo Rivera" in rows(page)[0]
    assert "2:0" not in rows(page)[0]
    assert not page.save.isVisible()


def test_a_line_changed_behind_the_programs_back_shows(session: Session, qtbot: QtBot) -> None:
    fill(session, Hat.PROFESSIONAL)
    page = page_of(session, qtbot, 3)
    page.verify.click()
    qtbot.waitUntil(lambda: "Nothing was changed" in page.said.text(), timeout=MOMENT)
    with vault(session).database.change() as change:
        change.tell("UPDATE history SET account = 'Other' WHERE number = 2")

    page.verify.click()

    qtbot.waitUntil(lambda: "Line 2 or one after it" in page.said.text(), timeout=MOMENT)


def test_a_line_is_deleted_after_a_question_and_still_shows_as_deleted(session: Session, qtbot: QtBot) -> None:
    fill(session, Hat.PROFESSIONAL)
    page = page_of(session, qtbot, 3)
    page.delete.click()
    assert page.leave.hasFocus()
    qtbot.keyClick(page.leave, Qt.Key.Key_Escape)
    assert vault(session).history.verify().deleted == 0

    page.delete.click()
    page.agree.click()

    qtbot.waitUntil(lambda: rows(page)[0] == "Deleted on purpose", timeout=MOMENT)
    assert not page.delete.isEnabled()
    page.delete_all.click()
    page.agree.click()
    qtbot.waitUntil(lambda: set(rows(page)) == {"Deleted on purpose"}, timeout=MOMENT)
    assert vault(session).history.verify().holds


def test_work_rows_are_saved_as_a_table_and_personal_rows_are_not_in_it(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(session, Hat.PROFESSIONAL)
    fill(session, Hat.PERSONAL)
    file = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page = page_of(session, qtbot, 3)

    page.save.click()

    qtbot.waitUntil(lambda: page.said.text() == "The table is saved.", timeout=MOMENT)
    content = file.read_text("utf-8")
    assert content.count("Harbor House") == 3
    assert "Jo Rivera" not in content


def test_locking_leaves_nothing_on_the_page(session: Session, qtbot: QtBot) -> None:
    fill(session, Hat.PROFESSIONAL)
    session.keeping.set_passphrase("four plain words here")
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    page = page_of(session, qtbot, 3)

    session.window.rail.lock_asked.emit()

    assert page.rows.rowCount() == 0
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)


def test_everything_has_a_name_of_its_own(session: Session, qtbot: QtBot) -> None:
    fill(session, Hat.PROFESSIONAL)
    page = page_of(session, qtbot, 3)
    shown = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    names = [widget.accessibleName() for widget in shown]

    assert len(names) == 5
    assert all(names)
    assert len(set(names)) == len(names)
    assert all(widget.height() >= 36 for widget in shown)
