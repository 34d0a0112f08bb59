"""The popup while everything is locked: a passphrase, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.theme import Look


class PassphrasePart(QWidget):
    """``unlock_asked`` carries what was typed; it is kept nowhere else."""

    unlock_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.label = plain_label(say("Passphrase"), "strong")
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(say("Passphrase"))
        self.field.setProperty("kind", "passphrase")
        self.label.setBuddy(self.field)
        self.problem = plain_label(say="strong", wraps=True)
        self.unlock = Button(look, "primary", say("Unlock"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.label, self.field, self.problem, self.unlock):
            column.addWidget(part)
        self.problem.hide()
        self.field.returnPressed.connect(self._on_unlock)
        self.unlock.clicked.connect(self._on_unlock)

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        self.field.clear()
        self.refuse("")
        self.be_opening(is_opening=False)

    def refuse(self, sentence: str) -> None:
        """Say why it stays locked."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.be_opening(is_opening=False)

    def be_opening(self, *, is_opening: bool) -> None:
        """Show that the passphrase is being tried, or may be typed."""
        self.unlock.setEnabled(not is_opening)
        self.unlock.set_words(say("Unlocking…") if is_opening else say("Unlock"))

    def _on_unlock(self) -> None:
        words = self.field.text()
        if words and self.unlock.isEnabled():
            self.field.clear()
            self.be_opening(is_opening=True)
            self.unlock_asked.emit(words)
