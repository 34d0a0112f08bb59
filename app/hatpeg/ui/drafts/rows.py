"""The rows of the list of drafts: only those that can be seen are made, however many there are."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from hatpeg.core.draft import Hat
from hatpeg.core.kept import DraftLine
from hatpeg.core.verdict import Decision
from hatpeg.ui.drafts.state import DraftsState
from hatpeg.ui.shapes import Shape
from hatpeg.ui.tokens import Status
from hatpeg.ui.two_lines import Index, TwoLines, TwoLinesDelegate

SHAPES = {
    Decision.CLEAR: (Shape.TICK, Status.CLEAR),
    Decision.LOOK: (Shape.TRIANGLE, Status.LOOK),
    Decision.CHANGE: (Shape.OCTAGON, Status.MUST),
    Decision.UNCHECKED: (Shape.QUESTION, Status.INFO),
}
SAID = (TwoLinesDelegate.SHOWN, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class DraftRows(QAbstractListModel):
    """The drafts of a state, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = DraftsState(Hat.PROFESSIONAL)

    def show_state(self, state: DraftsState) -> None:
        """List the drafts of this state, in place of those before."""
        self.beginResetModel()
        self._state = state
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Where a draft stands; -1 when it is not in the list."""
        return next((at for at, line in enumerate(self._state.lines) if line.id == name), -1)

    def line(self, at: int) -> DraftLine | None:
        """The draft in a row."""
        return self._state.lines[at] if 0 <= at < len(self._state.lines) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many drafts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._state.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or what a screen reader says of it."""
        if role not in SAID or not index.isValid() or index.row() >= len(self._state.lines):
            return None
        row = self._state.row(index.row(), datetime.now())  # noqa: DTZ005 - a person's own time
        match role:
            case TwoLinesDelegate.SHOWN:
                shape, status = SHAPES[row.decision]
                first, beside = (row.title, row.account) if row.title else (row.account, "")
                second = " · ".join(filter(None, (row.word, beside, row.photos)))
                return TwoLines(self._state.hat, shape, status, first, second, row.when)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
        return None
