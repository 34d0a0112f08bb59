"""The blended-story helper beside the draft: four questions, the line that says what the story is, two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.theme import Look
from hatpeg.ui.write.cards import CARD_WIDTH
from hatpeg.ui.write.gated_edit import GatedTextEdit
from hatpeg.ui.write.story import MOST, PROMPTS, Story, line_for

BESIDE, WIDEST, LINES_HIGH = 8, 16777215, 52


class StoryPanel(QScrollArea):
    """``changed`` tells that an answer is another one; ``use_asked`` carries the :class:`Story` that is wanted."""

    changed = Signal()
    use_asked = Signal(object)
    back_asked = Signal()
    copy_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fills = self._line_is_own = self._is_filling = False
        self.answers = [self._field(say(prompt)) for prompt in PROMPTS]
        self.line = self._field(say("The line that says so. You can change it."))
        self.blends = QSpinBox()
        self.blends.setRange(1, MOST)
        self.blends.setMinimumHeight(36)
        self.blends.setAccessibleName(say("How many real stories does it blend?"))
        self.missing = plain_label(say="note", wraps=True)
        self.use = Button(look, "primary", say("Put it into the draft"), "check")
        self.back = Button(look, "outline")
        self.back.set_words(say("Back"), say("Back to the findings"))
        self._lay_out()
        for field in self.answers:
            field.textChanged.connect(self._on_answer_changed)
        self.line.textChanged.connect(self._on_line_changed)
        self.blends.valueChanged.connect(self._on_changed)
        self.use.clicked.connect(lambda: self.use_asked.emit(self.story))
        self.back.clicked.connect(self.back_asked)
        look.changed.connect(self._give_size)
        self._give_size()
        self.clear()
        self.hide()

    def _field(self, name: str) -> GatedTextEdit:
        field = GatedTextEdit()
        field.setProperty("kind", "answer")
        field.setAccessibleName(name)
        field.copy_asked.connect(self.copy_asked)
        return field

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = Card(self._look)
        card.setAccessibleName(say("Blended story"))
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(5)
        column.addWidget(plain_label(say("Tell it as a blended story"), "title", wraps=True))
        column.addWidget(plain_label(say("One story out of several, about no one person."), "note", wraps=True))
        for field in self.answers:
            column.addWidget(_label(field.accessibleName(), field))
            column.addWidget(field)
        how_many = QHBoxLayout()
        how_many.addWidget(_label(self.blends.accessibleName(), self.blends), 1)
        how_many.addWidget(self.blends)
        nest(column, how_many)
        column.addWidget(_label(self.line.accessibleName(), self.line))
        column.addWidget(self.line)
        column.addWidget(self.missing)
        buttons = QHBoxLayout()
        for button in (self.use, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        nest(column, buttons)
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        around = QVBoxLayout(ground)
        around.setContentsMargins(BESIDE, 14, BESIDE, 12)
        around.addWidget(card)
        around.addStretch()
        self.setWidget(ground)
        before: QWidget = self.answers[0]
        for widget in (*self.answers[1:], self.blends, self.line, self.use, self.back):
            QWidget.setTabOrder(before, widget)
            before = widget

    @property
    def story(self) -> Story:
        """The answers as they are now."""
        answers = tuple(field.toPlainText() for field in self.answers)
        return Story(answers, self.blends.value(), self.line.toPlainText())

    @property
    def texts(self) -> tuple[str, ...]:
        """Every word that is in a field."""
        return *self.story.answers, self.line.toPlainText()

    def clear(self) -> None:
        """Leave no answer anywhere."""
        self._is_filling = True
        self._line_is_own = False
        for field in self.answers:
            field.setPlainText("")
        self.blends.setValue(1)
        self.line.setPlainText(Story().line)
        self._is_filling = False
        self._on_changed()

    def _on_answer_changed(self) -> None:
        if not self._line_is_own and not self._is_filling:
            self._is_filling = True
            line = line_for(self.story.answers)
            if line != self.line.toPlainText():
                self.line.setPlainText(line)
            self._is_filling = False
        self._on_changed()

    def _on_line_changed(self) -> None:
        self._line_is_own = self._line_is_own or not self._is_filling
        self._on_changed()

    def _on_changed(self) -> None:
        if self._is_filling:
            return
        missing = self.story.missing
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        self.use.setEnabled(not missing)
        self.use.setAccessibleDescription(missing)
        self.changed.emit()

    def arrange(self, layout: Layout) -> None:
        """Lie beside the draft, or take the whole width."""
        self._fills = layout is Layout.COMPACT
        self._give_size()

    def _give_size(self) -> None:
        for field in (*self.answers, self.line):
            field.setFixedHeight(self._look.pixels(LINES_HIGH))  # two lines
        if self._fills:
            self.setMinimumWidth(0)
            self.setMaximumWidth(WIDEST)
        else:
            self.setFixedWidth(3 * BESIDE + self._look.pixels(CARD_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back to the findings; what was answered stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)


def _label(words: str, field: QWidget) -> QLabel:
    label = plain_label(words, "strong", wraps=True)
    label.setBuddy(field)
    return label
