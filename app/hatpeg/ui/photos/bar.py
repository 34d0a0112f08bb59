"""The bar below the photo: how it stands, and the ways out. What the buttons look like promises nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import ElidedLabel
from hatpeg.ui.nesting import nest
from hatpeg.ui.photos.panel import OF_DECISION
from hatpeg.ui.photos.state import PhotosState, Stage, Way
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES
from hatpeg.ui.write.action_bar import CopyButton

HEIGHT = 72


class PhotoBar(QWidget):
    """``way_asked`` carries a :class:`Way`; ``removal_asked`` wants the photo away, ``cover_all_asked`` all covered."""

    way_asked = Signal(object)
    removal_asked = Signal()
    cover_all_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.mark = ShapeMark(look, 26)
        self.status = ElidedLabel("status", Qt.TextElideMode.ElideRight)
        self.remove = Button(look, "quiet", say("Remove photo"))
        self.cover_all = Button(look, "outline", say("Cover everything found"), "eye-off")
        self.save = Button(look, "outline", say("Save copy"), "download")
        self.copy = Button(look, "outline", say("Copy photo"), "clipboard-copy")
        self.use = CopyButton(look)
        self.remove.clicked.connect(self.removal_asked)
        self.cover_all.clicked.connect(self.cover_all_asked)
        for button, way in ((self.save, Way.SAVE), (self.copy, Way.COPY), (self.use, Way.USE)):
            button.clicked.connect(lambda _checked=False, way=way: self.way_asked.emit(way))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(19, 10, 16, 11)
        self._rows.setSpacing(8)
        lines = ((self.mark, self.status, self.remove), (self.cover_all, self.save), (self.copy, self.use))
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            if self.status not in line:
                row.addStretch(1)
            for part in line:
                row.addWidget(part, 1 if part is self.status else 0)
            nest(self._rows, row, 1 if self.status in line else 0)
        self.setMinimumHeight(HEIGHT)
        look.changed.connect(self.update)

    def arrange(self, *, is_narrow: bool) -> None:
        """Stand in one line, or in three where there is no room for that."""
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def show_state(self, state: PhotosState) -> None:
        """Show what can be done now."""
        is_open = state.stage is Stage.OPEN
        shape, status = OF_DECISION[state.decision]
        self.mark.show_shape(shape, status)
        self.status.setText(self._status(state) if is_open else "")
        self.cover_all.setEnabled(state.can_cover_all)
        for button in (self.save, self.copy):
            button.setEnabled(is_open and not state.is_busy)
        self.use.setEnabled(is_open and not state.is_busy)
        self.use.set_words(state.use_label or say("Use this photo"))
        self.use.wear(*((CLOTHES[state.hat], "check") if state.can_go_out else ("shut", "lock")))

    def show_copied(self, seconds: int) -> None:
        """Say for how much longer the copied photo can be pasted; with 0, speak of it no more."""
        self.copy.set_words(say("Copied. Clears in {seconds} s", seconds=seconds) if seconds else say("Copy photo"))
        self.copy.set_icon("check" if seconds else "clipboard-copy")

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.status.setText(words)

    @staticmethod
    def _status(state: PhotosState) -> str:
        if state.is_busy:
            return state.use_label
        return say("Ready") if state.can_go_out else say("Not ready yet")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line above it."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(tokens.border))
        painter.end()
