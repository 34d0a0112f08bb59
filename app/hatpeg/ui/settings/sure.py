"""Asks for a word to be typed before something is destroyed that cannot come back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

WIDE = 460


class SureDialog(QDialog):
    """Accepted only when ``word`` was typed; the harmless button has the focus."""

    def __init__(self, look: Look, about: str, word: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = word
        self.setWindowTitle("")
        self.setAccessibleName(label)
        self.field = QLineEdit()
        self.field.setProperty("kind", "passphrase")
        self.field.setAccessibleName(say("Type {word}", word=word))
        self.do_it, self.back = Button(look, "outline", label), Button(look, "primary", say("Keep everything"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(about, "body", wraps=True))
        column.addWidget(plain_label(say("Type {word} to go on.", word=word), "strong"))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.do_it)
        row.addStretch(1)
        nest(column, row)
        self.field.textChanged.connect(self._judge)
        self.do_it.clicked.connect(self.accept)
        self.back.clicked.connect(self.reject)
        self.do_it.setAutoDefault(False)
        self.setMinimumWidth(look.pixels(WIDE))
        self._judge()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        self.do_it.setEnabled(self.field.text().strip() == self._word)
