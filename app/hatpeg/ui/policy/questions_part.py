"""The section with the questions: a box for each answer, and choices where an answer sets something."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hatpeg.core.organisation import Organisation
from hatpeg.core.sectors import Sector
from hatpeg.core.speech import mark, say
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label
from hatpeg.ui.policy.questions import (
    ABOUT,
    ABOUT_OBSERVING,
    FIELDS,
    GROUPS,
    JURISDICTION,
    JURISDICTION_WORDS,
    NO_DAY,
    OBSERVES,
    QUESTIONS,
    SECTORS_OF,
    Entered,
)
from hatpeg.ui.policy.section import PolicySection
from hatpeg.ui.theme import Look

HIGH, PAUSE, LONGEST, LOW = 66, 400, 200, 36
"""Logical pixels of a box, milliseconds without a key before it is kept, characters and pixels of a line."""


class QuestionsPart(PolicySection):
    """``entered`` carries what was :class:`Entered`, after a pause."""

    entered = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, mark("Questions"), ABOUT)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._on_pause_over)
        self._is_filling = False
        self.fields: dict[str, QLineEdit] = {}
        self.answers: dict[int, QPlainTextEdit] = {}
        self.sectors = {sector.value: QCheckBox(sector.words) for sector in Sector}
        self.jurisdiction, self.observes = QComboBox(), QCheckBox(say(OBSERVES))
        self._add_facts()
        for group in GROUPS:
            column = self.card(say(group.heading))
            for number in group.numbers:
                self._add_question(column, number)
        for box in (*self.sectors.values(), self.observes):
            box.toggled.connect(self._on_changed)
        self.jurisdiction.currentIndexChanged.connect(self._on_changed)

    @property
    def is_waiting(self) -> bool:
        """Whether something was entered that nobody was told of yet."""
        return self._pause.isActive()

    def fill(self, own: Organisation, sectors: tuple[str, ...]) -> None:
        """Show what was answered before; ``sectors`` are those the policy starts from."""
        self._is_filling = True
        for name, field in self.fields.items():
            field.setText(str(getattr(own, name)))
        for number, box in self.answers.items():
            box.setPlainText(own.answers.get(str(number), ""))
        self._tick(sectors)
        self.jurisdiction.setCurrentIndex(max(0, self.jurisdiction.findData(own.jurisdiction)))
        self.observes.setChecked(own.observes)
        self._is_filling = False
        self._pause.stop()
        self.tell("")

    def show_sectors(self, sectors: tuple[str, ...]) -> None:
        """Show the kinds of work as they were chosen meanwhile, here or under Accounts."""
        if not self.is_waiting:
            self._is_filling = True
            self._tick(sectors)
            self._is_filling = False

    def _tick(self, sectors: tuple[str, ...]) -> None:
        for sector, choice in self.sectors.items():
            choice.setChecked(sector in sectors)

    def read(self) -> Entered:
        """What stands there now."""
        self._pause.stop()
        return Entered(
            {name: field.text() for name, field in self.fields.items()},
            {number: box.toPlainText() for number, box in self.answers.items()},
            tuple(sector for sector, choice in self.sectors.items() if choice.isChecked()),
            str(self.jurisdiction.currentData()),
            self.observes.isChecked(),
        )

    def _add_facts(self) -> None:
        column = self.card(say("What stands at its head"))
        for name, words in FIELDS:
            field = QLineEdit()
            field.setMaxLength(LONGEST)
            field.setMinimumHeight(self._look.pixels(LOW))
            field.setAccessibleName(say(words))
            field.textChanged.connect(self._on_changed)
            column.addWidget(plain_label(say(words), "strong", wraps=True))
            column.addWidget(field)
            self.fields[name] = field
        column.addWidget(self.observes)
        column.addWidget(plain_label(say(ABOUT_OBSERVING), "note", wraps=True))

    def _add_question(self, column: QVBoxLayout, number: int) -> None:
        words = say("{n}. {question}", n=number, question=say(QUESTIONS[number]))
        column.addWidget(plain_label(words, "strong", wraps=True))
        if number == SECTORS_OF:
            row = QWidget()
            FlowLayout(row, *self.sectors.values())
            column.addWidget(row)
        if number == JURISDICTION:
            self.jurisdiction.setAccessibleName(say("The law that the policy is written for"))
            for code, place in JURISDICTION_WORDS.items():
                self.jurisdiction.addItem(say(place), code)
            column.addWidget(self.jurisdiction)
        box = QPlainTextEdit()
        box.setAccessibleName(words)
        box.setTabChangesFocus(True)
        box.setFixedHeight(self._look.pixels(HIGH))
        box.textChanged.connect(self._on_changed)
        column.addWidget(box)
        self.answers[number] = box

    def _on_changed(self) -> None:
        if not self._is_filling:
            self._pause.start()

    def _on_pause_over(self) -> None:
        entered = self.read()
        self.tell("" if entered.is_whole else say(NO_DAY))
        self.entered.emit(entered)
