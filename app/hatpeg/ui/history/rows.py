"""The rows of the history: only those that can be seen are made, however many there are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from hatpeg.core.draft import Hat
from hatpeg.core.history import Link, Outcome
from hatpeg.ui.history.state import HistoryState
from hatpeg.ui.shapes import Shape
from hatpeg.ui.tokens import Status
from hatpeg.ui.two_lines import Index, TwoLines, TwoLinesDelegate

SHAPES: dict[Outcome | None, tuple[Shape, Status]] = {
    Outcome.CLEAR: (Shape.TICK, Status.CLEAR),
    Outcome.WITH_NOTES: (Shape.TRIANGLE, Status.LOOK),
    Outcome.SECOND_LOOK: (Shape.DISC, Status.INFO),
    Outcome.NOT_COPIED: (Shape.OCTAGON, Status.MUST),
    None: (Shape.DISC, Status.QUIET),
}
SAID = (TwoLinesDelegate.SHOWN, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class HistoryRows(QAbstractListModel):
    """The lines of a state, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = HistoryState(Hat.PROFESSIONAL)

    def show_state(self, state: HistoryState) -> None:
        """List the lines of this state, in place of those before."""
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    def link(self, at: int) -> Link | None:
        """The line in a row."""
        return self._state.links[at] if 0 <= at < len(self._state.links) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._state.links)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or what a screen reader says of it."""
        if role not in SAID or not index.isValid() or index.row() >= len(self._state.links):
            return None
        row = self._state.row(index.row(), datetime.now())  # noqa: DTZ005 - a person's own time
        if role != TwoLinesDelegate.SHOWN:
            return row.spoken
        shape, status = SHAPES[row.outcome]
        first, words = (row.account, row.word) if row.account else (row.word, "")
        return TwoLines(
            self._state.hat, shape, status, first, " · ".join(filter(None, (words, *row.details))), row.when
        )
