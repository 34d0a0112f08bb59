"""The row of one hat: its badge, the answer as shape and words, one reason, and what can be done there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.badges import badge_picture
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.quick_check.state import Glance, Row
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES, Status
from hatpeg.ui.write.action_bar import CopyButton

OF_GLANCE: dict[Glance, tuple[Shape | None, Status]] = {
    Glance.CHECKING: (None, Status.QUIET),
    Glance.OK: (Shape.TICK, Status.CLEAR),
    Glance.LOOK: (Shape.TRIANGLE, Status.LOOK),
    Glance.CHANGE: (Shape.OCTAGON, Status.MUST),
    Glance.NOT_HERE: (Shape.OCTAGON, Status.MUST),
    Glance.UNCHECKED: (Shape.QUESTION, Status.INFO),
}
BADGE, SHAPE = 44, 36


class HatRow(Card):
    """``copy_asked`` and ``editor_asked`` tell what is wanted for this hat."""

    copy_asked = Signal()
    editor_asked = Signal()

    def __init__(self, look: Look, hat: Hat) -> None:
        super().__init__(look)
        self._hat = hat
        self.badge, self.mark = plain_label(), ShapeMark(look, SHAPE)
        self.badge.setAccessibleName(say("{hat} badge", hat=say(hat.word)))
        self.kicker = plain_label(say(hat.word), "small")
        self.words = plain_label(say="verdict", wraps=True)
        self.reason = plain_label(say="body", wraps=True)
        self.copy = CopyButton(look)
        self.copy.wear(CLOTHES[hat], "clipboard-copy")
        self.editor = Button(look, "outline", say("Editor"), "pen-line")
        self.copy.clicked.connect(self.copy_asked)
        self.editor.clicked.connect(self.editor_asked)
        self._lay_out()
        look.changed.connect(self._paint_badge)
        self._paint_badge()

    def _paint_badge(self) -> None:
        self.badge.setPixmap(badge_picture(self._look, self._hat, BADGE, 0))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.kicker, self.words, self.reason):
            words.addWidget(label)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.badge)
        nest(above, words, 1)
        above.addWidget(self.mark)
        wide = self.copy.sizePolicy()
        wide.setHorizontalPolicy(wide.Policy.Expanding)
        self.copy.setSizePolicy(wide)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.copy, 1)
        below.addStretch(0)
        below.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        nest(column, above)
        nest(column, below)

    def show_row(self, row: Row, *, is_photo: bool) -> None:
        """Show the answer for this hat."""
        shape, status = OF_GLANCE[row.glance]
        self.show_status(status, tinted=shape is not None)
        self.mark.show_shape(shape, status)
        self.words.setText(row.words)
        restyle(self.words, "ink", {Status.QUIET: ""}.get(status, status.value))
        self.reason.setText(row.reason)
        self.reason.setVisible(bool(row.reason))
        self.setAccessibleName(row.spoken)
        self.copy.setVisible(row.can_copy)
        self.copy.set_words(row.copy_label)
        self.copy.setAccessibleDescription(row.to.spoken)
        self.editor.setVisible(row.glance is not Glance.CHECKING)
        hat = say(self._hat.word)
        self.editor.set_words(
            say("Photos") if is_photo else say("Editor"),
            say("Look at it on the Photos page, {hat} hat", hat=hat)
            if is_photo
            else say("Open in the editor, {hat} hat", hat=hat),
        )

    def put_away(self) -> None:
        """Show nothing of what was checked."""
        for label in (self.words, self.reason):
            label.clear()
        self.setAccessibleName("")
        self.mark.show_shape(None, Status.QUIET)
        self.show_status(Status.QUIET, tinted=False)
        for button in (self.copy, self.editor):
            button.hide()

    def focus_first(self) -> None:
        """Give the keyboard to what is most likely wanted."""
        (self.copy if not self.copy.isHidden() else self.editor).setFocus()
