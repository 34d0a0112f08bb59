"""Asks for a new passphrase, twice. Pasting is allowed: password managers are welcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.theme import Look

FEWEST, WIDE = 8, 460
ABOUT = (
    "One passphrase opens both hats. Without it nobody can open them, and there is no way round it. "
    "Four or five words are best."
)
TOO_SHORT, DIFFERENT = "A passphrase needs 8 characters or more.", "The two are not the same yet."


class PassphraseDialog(QDialog):
    """``chosen`` carries the new passphrase."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Set a passphrase")
        self.fields = tuple(QLineEdit(echoMode=QLineEdit.EchoMode.Password) for _ in range(2))
        self.problem = plain_label(say="note", wraps=True)
        self.set_it = Button(look, "primary", "Set the passphrase")
        self.cancel = Button(look, "outline", "Not now")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(plain_label(ABOUT, "body", wraps=True))
        for field, words in zip(self.fields, ("New passphrase", "The same again"), strict=True):
            field.setProperty("kind", "passphrase")
            field.setAccessibleName(words)
            label = plain_label(words, "strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            field.textChanged.connect(self._judge)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.set_it)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        self.set_it.clicked.connect(self._on_set)
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(look.pixels(WIDE))
        self._judge()

    def _judge(self) -> None:
        one, two = (field.text() for field in self.fields)
        problem = TOO_SHORT if len(one) < FEWEST else DIFFERENT if one != two else ""
        self.problem.setText(problem if one or two else "")
        self.set_it.setEnabled(not problem)

    def _on_set(self) -> None:
        words = self.fields[0].text()
        for field in self.fields:
            field.clear()
        self.chosen.emit(words)
        self.accept()
