"""The policy as people read it, beside the rules: the sentence of the rule that was changed is marked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from hatpeg.core.speech import say
from hatpeg.ui.policy.state import PolicyState
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.theme import Look

ABOVE = 60
"""Logical pixels that stay in sight above the sentence that was changed."""


class DocumentPane(ReadingPane):
    """``rule_pressed`` carries the rule whose sentence was clicked."""

    rule_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("The policy in plain words"))
        self._sentences: tuple[str, ...] = ()
        self._changed = ""
        look.changed.connect(self._mark)

    @property
    def marked(self) -> str:
        """The words that are marked, or none."""
        block = self._block_of(self._changed)
        return block.text() if block is not None and self.extraSelections() else ""

    def show_policy(self, state: PolicyState) -> None:
        """Show the document, with the sentence of the rule that was changed last marked and in sight."""
        at = self.verticalScrollBar().value()
        self._sentences, self._changed = state.sentences, state.changed
        self.show_words(state.markdown)
        self.verticalScrollBar().setValue(at)
        self._mark()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Lead from a sentence to its rule."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            place = self.cursorForPosition(event.position().toPoint()).block()
            for rule, block in zip(self._sentences, self._listed(), strict=False):
                if block == place:
                    self.rule_pressed.emit(rule)

    def _mark(self) -> None:
        block = self._block_of(self._changed)
        if block is None:
            self.setExtraSelections([])
            return
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(block)
        marked.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        marked.format.setBackground(QColor(self._look.tokens.work_tint))
        marked.format.setForeground(QColor(self._look.tokens.text))
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([marked])
        top = self.document().documentLayout().blockBoundingRect(block).top()
        bar = self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.viewport().height() - ABOVE:
            bar.setValue(round(top) - self._look.pixels(ABOVE))

    def _block_of(self, rule: str) -> QTextBlock | None:
        if rule not in self._sentences:
            return None
        at = self._sentences.index(rule)
        return next((block for number, block in enumerate(self._listed()) if number == at), None)

    def _listed(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            if block.textList() is not None:
                yield block
            block = block.next()
