"""The quieter cards below the verdict: what was changed, the one question, and what comes after copying."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hatpeg.core.speech import say, say_many
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel, plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status
from hatpeg.ui.write.state import Change, Lifted

MOST_CHANGES = 4
ICON = 20
END = Qt.TextElideMode.ElideRight


class NoteCard(Card):
    """An icon, a heading and a sentence."""

    def __init__(self, look: Look, icon: str, heading: str, status: Status = Status.QUIET) -> None:
        super().__init__(look)
        self._icon, self._own_status = icon, status
        self.setAccessibleName(heading)
        self.show_status(status, tinted=status is not Status.QUIET)
        self.picture = QLabel()
        self.heading = plain_label(heading, "heading", wraps=True)
        restyle(self.heading, "ink", "" if status is Status.QUIET else status.value)
        self.words = plain_label(say="note" if status is Status.QUIET else "body", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.picture)
        head.addWidget(self.heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(6)
        nest(column, head)
        column.addWidget(self.words)
        look.changed.connect(self._redraw_icon)
        self._redraw_icon()

    def show_words(self, words: str) -> None:
        """Show the sentence; without one, nothing."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _redraw_icon(self) -> None:
        color = self._look.tokens.of_status(self._own_status).ink
        self.picture.setPixmap(self._look.icons.pixmap(self._icon, color, ICON))


class ChangesCard(Card):
    """What the caseworker changed with a click, and one button to take all of it back."""

    undo_all_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(say("What you changed"))
        self.heading = plain_label(say("What you changed"), "heading")
        self.undo = Button(look, "quiet", say("Undo all"), "undo-2", 16)
        self.undo.clicked.connect(self.undo_all_asked)
        self.rows = [_Row(look) for _ in range(MOST_CHANGES)]
        self.earlier = plain_label(say="small")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.undo)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for number, row in enumerate(self.rows):
            for place, label in enumerate((row.tick, row.before, row.after)):
                grid.addWidget(label, number, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 8, 12)
        column.setSpacing(3)
        nest(column, head)
        column.addWidget(self.earlier)
        nest(column, grid)

    def show_changes(self, changes: tuple[Change, ...], *, can_undo: bool) -> None:
        """Show the latest changes; without any, nothing."""
        self.setVisible(bool(changes))
        self.undo.setVisible(can_undo)
        latest = changes[-MOST_CHANGES:]
        earlier = len(changes) - len(latest)
        self.earlier.setText(say_many("and {n} before these", "and {n} before these", earlier))
        self.earlier.setVisible(earlier > 0)
        for number, row in enumerate(self.rows):
            row.show_change(latest[number] if number < len(latest) else None)


class LiftedCard(Card):
    """What was said not to be what it looks like, each with its reason and a button to take that back.

    ``take_back_asked`` carries a rule and the words.
    """

    take_back_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(say("What you left as it is"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 8, 10)
        self._column.setSpacing(3)
        self._column.addWidget(plain_label(say("What you left as it is"), "heading"))
        self._shown: tuple[Lifted, ...] = ()
        self._rows: list[QWidget] = []
        self.hide()

    def show_lifted(self, lifted: tuple[Lifted, ...]) -> None:
        """Show these; without any, nothing."""
        self.setVisible(bool(lifted))
        if lifted == self._shown:
            return
        self._shown = lifted
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each, number) for number, each in enumerate(lifted, 1)]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, lifted: Lifted, number: int) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        quote = ElidedLabel("strong", END)
        quote.setText(lifted.words)
        words.addWidget(quote)
        words.addWidget(plain_label(lifted.reason, "note", wraps=True))
        back = Button(self._look, "quiet", say("Take back"))
        back.setAccessibleName(say("Take back reason {n}", n=number))
        back.clicked.connect(lambda: self.take_back_asked.emit(lifted.rule, lifted.words))
        nest(across, words, 1)
        across.addWidget(back)
        return row


class _Row:
    """One change: a tick, the words before, the words after."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.tick = QLabel()
        self.before, self.after = ElidedLabel("strong", END), ElidedLabel("body", END)
        look.changed.connect(self._redraw_tick)
        self._redraw_tick()

    def show_change(self, change: Change | None) -> None:
        for label in (self.tick, self.before, self.after):
            label.setVisible(change is not None)
        if change is not None:
            self.before.setText(change.before)
            self.after.setText(say("→ {words}", words=change.after or say("removed")))

    def _redraw_tick(self) -> None:
        self.tick.setPixmap(self._look.icons.pixmap("check", self._look.tokens.clear, 18))
