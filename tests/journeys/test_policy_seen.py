"""The worker sees what an organization could be given: the very rows of the file, never a word, never Personal."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.history import HistoryLine, Outcome
from hatpeg.policies.managed import Source, of_sources
from hatpeg.store.export import export_history
from hatpeg.ui.policy.seen import Seen, months_of
from hatpeg.wiring import Session
from hatpeg.wiring.policy_page import PolicyOnDesk
from tests.journeys.test_policy import CHECKIN, MOMENT, Open, opened, policy_page

__all__ = ["opened"]
LAID_DOWN = f'format = 1\nname = "Quillfeather"\nlocked = ["{CHECKIN}"]\n[settings]\n"idle minutes" = "1"\n'


def line(day: int, hat: Hat = Hat.PROFESSIONAL, *rules: str, month: int = 11) -> HistoryLine:
    when = datetime(2026, month, day, 9, 30)
    name = "Harbor House" if hat is Hat.PROFESSIONAL else "Kanarienvogel"
    return HistoryLine(when, hat, name, Outcome.WITH_NOTES if rules else Outcome.CLEAR, rules)


def with_history(session: Session) -> None:
    for hat in Hat:
        vault = session.keeping.stores.vaults[hat]
        for each in (line(1, hat), line(2, hat, "client.name", "client.mosaic", CHECKIN), line(3, hat, CHECKIN)):
            vault.history.add(each)


def seen(session: Session, qtbot: QtBot) -> PolicyOnDesk:
    with_history(session)
    page = policy_page(session, qtbot)
    page.controller.open("seen")
    qtbot.waitUntil(lambda: page.seen.rows.rowCount() > 0, timeout=MOMENT)
    return page


def rows_of(table: QTableWidget) -> list[list[str]]:
    return [[table.item(at, column).text() for column in range(table.columnCount())] for at in range(table.rowCount())]


def test_the_rows_are_those_of_the_file_and_nothing_of_personal_is_there(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    session, file = opened(), tmp_path / "history.csv"
    page = seen(session, qtbot)

    export_history(session.keeping.stores.vaults[Hat.PROFESSIONAL], file)
    written = list(csv.reader(file.read_text("utf-8").splitlines()))

    assert rows_of(page.seen.rows) == written[:0:-1]
    assert "Kanarienvogel" not in str(rows_of(page.seen.rows))


def test_what_was_fixed_is_counted(opened: Open, qtbot: QtBot) -> None:
    page = seen(opened(of_sources((Source("a.toml", LAID_DOWN),))), qtbot)

    assert page.seen.fixed.text() == "1 rule is locked. 1 setting is fixed."


def test_where_nothing_is_laid_down_that_is_said() -> None:
    assert "No organization" in Seen().fixed


def test_a_month_counts_each_category_once_for_each_check(opened: Open, qtbot: QtBot) -> None:
    page = seen(opened(), qtbot)

    assert rows_of(page.seen.month_rows) == [["Places", "2"], ["People served", "1"]]
    assert page.seen.checks.text() == "3 checks in this month."
    assert page.seen.month.currentText() == "November 2026"


def test_months_are_apart_and_the_newest_comes_first() -> None:
    months = months_of([line(30, Hat.PROFESSIONAL, CHECKIN, month=9), line(1, month=10)])

    assert [(month.month, month.checks, len(month.bars)) for month in months] == [(10, 1, 0), (9, 1, 1)]


def test_the_copying_keys_give_nothing_to_the_clipboard(opened: Open, qtbot: QtBot) -> None:
    page = seen(opened(), qtbot)
    QApplication.clipboard().setText("before")
    page.seen.rows.setCurrentCell(0, 1)

    qtbot.keyClick(page.seen.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "before"


def test_locking_leaves_no_row(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = seen(session, qtbot)

    session.left.emit()

    assert page.seen.rows.rowCount() == page.seen.month_rows.rowCount() == page.seen.month.count() == 0
