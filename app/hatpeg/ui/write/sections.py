"""Where the window is small: one part of the page at a time, and three buttons to choose it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from hatpeg.core.finding import Severity
from hatpeg.core.speech import number, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import WriteState

APART = 6


class Section(StrEnum):
    """The parts of the page, in the order of their buttons."""

    DRAFT = "draft"
    FINDINGS = "findings"
    PREVIEW = "preview"


class Sections(QWidget):
    """``chosen`` carries a :class:`Section`. Beside the buttons there is room for one more, and for the count."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(say("Parts of the page"))
        self._group = QButtonGroup(self)
        self.buttons = {section: Button(look, "tab") for section in Section}
        self.count = plain_label(say="small")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 0)
        self._row.setSpacing(APART)
        for section, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, section=section: self.chosen.emit(section))
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.count)
        self._beside: list[QWidget] = list(self.buttons.values())
        self.show_section(Section.DRAFT)

    def take(self, button: QWidget) -> None:
        """Make room for a button that belongs beside the draft."""
        self._row.insertWidget(len(self.buttons) + 1, button)
        self._beside.append(button)

    def show_section(self, section: Section) -> None:
        """Mark the part that is shown."""
        self.buttons[section].setChecked(True)

    def show_state(self, state: WriteState) -> None:
        """Say how much there is to find in each part."""
        self.buttons[Section.DRAFT].set_words(say("Draft"))
        self.buttons[Section.FINDINGS].set_words(_findings_words(state))
        self.buttons[Section.PREVIEW].set_words(say("Preview"))
        self.count.setText(state.preview.tabs[0].count_words if state.preview.tabs else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the count where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = sum(part.sizeHint().width() + APART for part in self._beside)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self.count.setVisible(taken + self.count.sizeHint().width() <= room)


def _findings_words(state: WriteState) -> str:
    count = number(len(state.cards) + state.more)
    if any(card.severity is Severity.BLOCK for card in state.cards):
        return say("To change ({n})", n=count)
    return say("Worth a look ({n})", n=count) if state.cards else say("Findings")
