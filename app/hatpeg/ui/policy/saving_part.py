"""The section in which the policy is saved: as a document for people, and as a file for the program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from hatpeg.core.speech import mark, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label
from hatpeg.ui.policy.outputs import (
    ABOUT_DOCUMENT,
    ABOUT_FILE,
    ABOUT_VERSION,
    DOCUMENTS,
    LABELS,
    LOCKS,
    NAMES,
    NEXT_VERSION,
    Kind,
)
from hatpeg.ui.policy.section import PolicySection
from hatpeg.ui.theme import Look


class SavingPart(PolicySection):
    """``asked`` carries the :class:`Kind` of file that is wanted, ``version_asked`` nothing."""

    asked = Signal(object)
    version_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, mark("Save and hand out"))
        self.buttons = {kind: Button(look, "outline", say(words), icon="download") for kind, words in LABELS.items()}
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, kind))
        document = self.card(say("The document"))
        document.addWidget(plain_label(say(ABOUT_DOCUMENT), "note", wraps=True))
        row = QWidget()
        FlowLayout(row, *(self.buttons[kind] for kind in DOCUMENTS))
        document.addWidget(row)
        file = self.card(say("The policy file"))
        file.addWidget(plain_label(say(ABOUT_FILE), "note", wraps=True))
        self.locks, self.names = QCheckBox(say(LOCKS)), QCheckBox(say(NAMES))
        self.locks.setChecked(True)
        for box in (self.locks, self.names):
            file.addWidget(box)
        file.addWidget(self.buttons[Kind.POLICY])
        version = self.card(say("Version"))
        self.version_words, self.next_version = plain_label(say="note", wraps=True), Button(look, "outline")
        self.next_version.clicked.connect(self.version_asked)
        version.addWidget(self.version_words)
        version.addWidget(self.next_version)
        self.show_version(1)

    def show_version(self, version: int) -> None:
        """Show which version this is."""
        self.version_words.setText(say(ABOUT_VERSION, n=version))
        self.next_version.set_words(say(NEXT_VERSION, n=version + 1))
