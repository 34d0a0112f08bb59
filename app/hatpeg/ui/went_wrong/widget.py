"""The page for when something went out: which network, what to do now, and the way to support."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.theme import Look
from hatpeg.ui.went_wrong.state import CALM, WentWrongState

SIDE, APART, LOW = 14, 10, 36


class WentWrongPage(QWidget):
    """``network_chosen`` carries a network's id; ``support_asked`` wants the lines that can be called."""

    network_chosen = Signal(str)
    support_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.networks = QComboBox()
        self.networks.setAccessibleName(say("Where it went out"))
        self.networks.setMinimumHeight(LOW)
        self.networks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.support = Button(look, "outline", say("Support for yourself"))
        self.pane = ReadingPane(look, say("What to do now"))
        where = plain_label(say("Where it went out"), "strong")
        where.setBuddy(self.networks)
        row = QHBoxLayout()
        row.addWidget(where)
        row.addWidget(self.networks)
        row.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(plain_label(say("If it went out wrong"), "verdict", wraps=True), 1)
        head.addWidget(self.support)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(APART)
        nest(column, head)
        column.addWidget(plain_label(say(CALM), "body", wraps=True))
        nest(column, row)
        column.addWidget(self.pane, 1)
        self.setTabOrder(self.networks, self.support)
        self.setTabOrder(self.support, self.pane)
        self.networks.activated.connect(lambda at: self.network_chosen.emit(str(self.networks.itemData(at))))
        self.support.clicked.connect(self.support_asked)

    def show_state(self, state: WentWrongState) -> None:
        """Offer the networks, and show the card of the chosen one."""
        listed = tuple((self.networks.itemData(at), self.networks.itemText(at)) for at in range(self.networks.count()))
        if listed != state.networks:
            self.networks.clear()
            for key, name in state.networks:
                self.networks.addItem(name, key)
        self.networks.setCurrentIndex(self.networks.findData(state.chosen, Qt.ItemDataRole.UserRole))
        self.pane.show_words(state.text)
