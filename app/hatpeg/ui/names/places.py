"""Boxes for texts on lines of their own, and a card for one place that holds several of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hatpeg.core.agency import ConfidentialSite, PublicSite
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.names.state import Box
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

HIGH = 74
LONGEST = 200


class LinesBox(QPlainTextEdit):
    """Takes texts, one on each line; Tab goes on to the next box."""

    def __init__(self, look: Look, named: str, lines: Sequence[str] = ()) -> None:
        super().__init__("\n".join(lines))
        self.setAccessibleName(named)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.pixels(HIGH))


class BoxGrid(QWidget):
    """Several boxes with their labels; ``whose`` tells a screen reader what they belong to."""

    def __init__(self, look: Look, boxes: Sequence[Box], holder: object, whose: str = "") -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        self.boxes: dict[str, LinesBox] = {}
        for number, box in enumerate(boxes):
            label = say(box.label)
            named = say("{box}, {whose}", box=label, whose=whose) if whose else label
            field = LinesBox(look, named, getattr(holder, box.field))
            column = QVBoxLayout()
            grid.addLayout(column, number // 2, number % 2)
            column.setSpacing(4)
            column.addWidget(plain_label(label, "strong", wraps=True))
            if box.about:
                column.addWidget(plain_label(say(box.about), "note", wraps=True))
            column.addWidget(field)
            column.addStretch(1)
            self.boxes[box.field] = field

    def texts(self) -> Mapping[str, str]:
        """What stands in each box, by its field."""
        return {field: box.toPlainText() for field, box in self.boxes.items()}


class PlaceForm(QWidget):
    """One place: its name and its boxes. ``removal_asked`` carries this form."""

    removal_asked = Signal(object)

    def __init__(
        self, look: Look, boxes: Sequence[Box], site: ConfidentialSite | PublicSite, heading: str, whose: str
    ) -> None:
        super().__init__()
        self.before = site
        self.name = QLineEdit(site.name)
        self.name.setMaxLength(LONGEST)
        self.name.setMinimumHeight(36)
        self.name.setAccessibleName(say("Name, {whose}", whose=whose))
        self.grid = BoxGrid(look, boxes, site, whose)
        self.remove = Button(look, "outline", say("Remove"))
        self.remove.setAccessibleName(say("Remove {whose}", whose=whose))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self))
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.addWidget(plain_label(heading, "strong"))
        nest(column, row)
        column.addWidget(self.grid)
