"""Asks for passphrases: a new one twice, one that is there once. Pasting is allowed: password managers are welcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hatpeg.core.speech import mark, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

FEWEST, WIDE = 8, 460
ABOUT = mark(
    "Without the passphrase nobody can open what lies under it, and there is no way round it. "
    "Four or five words are best."
)
TOO_SHORT = mark("A passphrase needs 8 characters or more.")
DIFFERENT = mark("The two are not the same yet.")
CURRENT, NEW = mark("The passphrase you have now"), mark("New passphrase")
AGAIN, OLD = mark("The same again"), mark("Its passphrase")
SET_ONE = mark("Set a passphrase")


class PassphraseDialog(QDialog):
    """``chosen`` carries the passphrase that was asked for, and the one in use now where that was asked for too."""

    chosen = Signal(str, str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: str = SET_ONE,
        *,
        asks_current: bool = False,
        is_new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self._is_new = is_new
        asked = ([CURRENT] if asks_current else []) + ([NEW, AGAIN] if is_new else [OLD])
        self.by_name = {words: QLineEdit(echoMode=QLineEdit.EchoMode.Password) for words in asked}
        self.fields = tuple(self.by_name.values())
        self.problem = plain_label(say="note", wraps=True)
        self.set_it = Button(look, "primary", say("Use this passphrase"))
        self.cancel = Button(look, "outline", say("Not now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        if is_new:
            column.addWidget(plain_label(say(ABOUT), "body", wraps=True))
        for words, field in self.by_name.items():
            field.setProperty("kind", "passphrase")
            field.setAccessibleName(say(words))
            label = plain_label(say(words), "strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            field.textChanged.connect(self._judge)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.set_it)
        row.addWidget(self.cancel)
        row.addStretch(1)
        nest(column, row)
        self.set_it.clicked.connect(self._on_set)
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(look.pixels(WIDE))
        self._judge()

    def _judge(self) -> None:
        words = self._words()
        problem = ""
        if self._is_new:
            problem = TOO_SHORT if len(words) < FEWEST else DIFFERENT if words != self.by_name[AGAIN].text() else ""
        self.problem.setText(say(problem) if any(field.text() for field in self.fields) else "")
        self.set_it.setEnabled(not problem and all(field.text() for field in self.fields))

    def _words(self) -> str:
        return self.by_name[NEW if self._is_new else OLD].text()

    def _on_set(self) -> None:
        words, current = self._words(), self.by_name[CURRENT].text() if CURRENT in self.by_name else ""
        for field in self.fields:
            field.clear()
        self.chosen.emit(words, current)
        self.accept()
