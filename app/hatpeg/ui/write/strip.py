"""Where the window is small: one finding in one line, with the wording that would mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import CardState
from hatpeg.ui.write.tones import OF_SEVERITY


class FindingStrip(Card):
    """Shows one :class:`CardState`. ``fix_asked`` carries its number and the first wording; ``card_asked`` its number.

    Pressing the strip anywhere else brings up the whole card.
    """

    fix_asked = Signal(int, int)
    card_asked = Signal(int)
    next_asked = Signal()
    focused = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.number = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mark = ShapeMark(look, 24)
        self.heading = ElidedLabel("strong", Qt.TextElideMode.ElideRight)
        self.primary = Button(look, "primary", icon="wand-sparkles")
        self.whole = Button(look, "outline")
        self.next = Button(look, "outline", icon="chevron-right")
        self.primary.clicked.connect(lambda: self.fix_asked.emit(self.number, 0))
        self.whole.clicked.connect(lambda: self.card_asked.emit(self.number))
        self.next.clicked.connect(self.next_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 5, 4)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.heading, 1)
        for button in (self.primary, self.whole, self.next):
            row.addWidget(button)
        self.hide()

    def show_card(self, card: CardState | None, *, has_more: bool) -> None:
        """Show a finding; None takes the strip away. ``has_more`` is whether there is another one to go to."""
        self.setVisible(card is not None)
        if card is None:
            self.number = 0
            return
        shape, status = OF_SEVERITY[card.severity]
        self.number = card.number
        self.show_status(status, tinted=True)
        self.mark.show_shape(shape, status, str(card.number))
        self.heading.setText(card.title)
        label = card.primary.label if card.primary else ""
        self.primary.set_words(label, say("{label}, in short", label=label) if label else "")
        self.primary.setVisible(bool(label))
        self.whole.set_words(say("See it"), say("See the whole finding"))
        self.whole.setVisible(not label)
        self.next.set_words(say("Next"), say("Next finding"))
        self.next.setVisible(has_more)
        self.setAccessibleName(card.spoken)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which finding the keyboard has come to."""
        super().focusInEvent(event)
        self.focused.emit(self.number)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press beside the buttons asks for the whole card."""
        super().mousePressEvent(event)
        self.card_asked.emit(self.number)
