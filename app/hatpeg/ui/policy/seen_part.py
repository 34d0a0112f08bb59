"""The section that says what an organization can see and what it cannot, with the very rows it could be given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from hatpeg.core.speech import mark, say, say_many
from hatpeg.ui.labels import plain_label
from hatpeg.ui.policy.bars import Bars
from hatpeg.ui.policy.section import PolicySection
from hatpeg.ui.policy.seen import CAN, NEVER, NO_ROWS, NOTHING_SENT, Month, Seen
from hatpeg.ui.theme import Look

MOST_ROWS = 8
"""Rows that are in sight at once."""


class SeenPart(PolicySection):
    """Shows :class:`Seen`; nothing can be changed here."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, mark("What your organization can see"), NOTHING_SENT)
        self._months: tuple[Month, ...] = ()
        never = self.card(say("Never"))
        for words in NEVER:
            never.addWidget(plain_label(say(words), "body", wraps=True))
        fixed = self.card(say("What it has fixed here"))
        self.fixed = plain_label(say="body", wraps=True)
        fixed.addWidget(self.fixed)
        can = self.card(say("What it could be given"))
        self.summary, self.rows = plain_label(say="strong", wraps=True), _table(say("Rows of your Work hat"))
        for part in (plain_label(say(CAN), "body", wraps=True), self.summary, self.rows):
            can.addWidget(part)
        month = self.card(say("A month at a glance, for your team"))
        self.month, self.bars, self.checks = QComboBox(), Bars(look), plain_label(say="note", wraps=True)
        self.month.setAccessibleName(say("Month"))
        self.month_rows = _table(say("What was found in a month"))
        for widget in (self.month, self.checks, self.bars, self.month_rows):
            month.addWidget(widget)
        self.month.currentIndexChanged.connect(self._on_month_chosen)
        self.show_seen(Seen())

    def show_seen(self, seen: Seen) -> None:
        """Show what there is."""
        self._months = seen.months
        self.fixed.setText(seen.fixed)
        self.summary.setText(seen.summary or say(NO_ROWS))
        _fill(self.rows, seen.heading, seen.shown)
        self.month.blockSignals(True)
        self.month.clear()
        for month in seen.months:
            self.month.addItem(month.words)
        self.month.blockSignals(False)
        self._on_month_chosen(0)

    def _on_month_chosen(self, at: int) -> None:
        month = self._months[at] if 0 <= at < len(self._months) else None
        bars = month.bars if month is not None else ()
        checks = say_many("{n} check in this month.", "{n} checks in this month.", month.checks) if month else ""
        self.checks.setText(checks or say(NO_ROWS))
        self.bars.show_bars(bars)
        _fill(self.month_rows, (say("Rules about"), say("Checks")), [(words, str(count)) for words, count in bars])
        for part in (self.month, self.bars):
            part.setVisible(month is not None)


class _Table(QTableWidget):
    """Gives nothing to the clipboard: only a checked draft gets there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, and let the copying keys be."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
            return
        super().keyPressEvent(event)


def _table(name: str) -> QTableWidget:
    table = _Table()
    table.setProperty("kind", "table")
    table.setAccessibleName(name)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    return table


def _fill(table: QTableWidget, heading: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.setColumnCount(len(heading))
    table.setHorizontalHeaderLabels(list(heading))
    table.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, words in enumerate(row):
            item = QTableWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(at, column, item)
    table.setVisible(bool(rows))
    lines = sum(table.rowHeight(at) for at in range(min(len(rows), MOST_ROWS)))
    edges = table.horizontalHeader().sizeHint().height() + table.horizontalScrollBar().sizeHint().height()
    table.setFixedHeight(lines + edges + 2 * table.frameWidth())
