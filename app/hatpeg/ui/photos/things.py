"""The list beside the photo: one card for each thing that was seen, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button, unmarked
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.photos.keys import asked
from hatpeg.ui.photos.painting import shape_of
from hatpeg.ui.photos.state import Choice, ConsentAsk, Do, Fate, ThingState
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look

FIRST_CONSENT = 365
"""Days for which a consent is offered; a person changes it to what was signed."""
SHOWN = 2
"""Choices that have a button of their own; the others are in a menu."""
ICONS = {Do.COVER: "eye-off"}


class ThingCard(Card):
    """Shows one :class:`ThingState`.

    ``asked`` carries its number and a :class:`Do`, ``consented`` a :class:`ConsentAsk`, ``key_asked`` a
    :class:`KeyAsk`; ``picked`` its number when the keyboard or the mouse comes to it.
    """

    asked = Signal(int, object)
    consented = Signal(object)
    key_asked = Signal(object)
    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: ThingState | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mark = ShapeMark(look, 28)
        self.heading = plain_label(say="strong", wraps=True)
        self.fate = plain_label(say="small", wraps=True)
        self.quote = plain_label(say="note", wraps=True)
        self.notes = plain_label(say="note", wraps=True)
        self.buttons = [Button(look, "primary"), Button(look, "outline")]
        self.back = Button(look, "quiet")
        self.more = Button(look, "quiet", icon="chevron-down")
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        for place, button in enumerate((*self.buttons, self.back)):
            button.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place % SHOWN))
        self._add_consent(look)
        self._lay_out()

    def _add_consent(self, look: Look) -> None:
        self.consent = QWidget()
        self.until = QDateEdit(QDate.currentDate().addDays(FIRST_CONSENT))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("yyyy-MM-dd")
        self.until.setMinimumHeight(36)
        self.keep = Button(look, "outline")
        self.keep.clicked.connect(self._on_consent_kept)
        row = QHBoxLayout(self.consent)
        row.setContentsMargins(0, 0, 0, 0)
        self.until_label = plain_label(say="body")
        self.until_label.setBuddy(self.until)
        for part in (self.until_label, self.until, self.keep):
            row.addWidget(part)
        row.addStretch(1)
        self.consent.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self.heading, self.fate, self.quote, self.notes):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        nest(head, words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        ways = QHBoxLayout()
        ways.setSpacing(6)
        for button in (*self.buttons, self.more):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        nest(column, head)
        nest(column, ways)
        column.addWidget(self.consent)

    def show_thing(self, state: ThingState, *, is_chosen: bool) -> None:
        """Show a thing; the chosen one has the color of its state all over."""
        if state.number != getattr(self._state, "number", 0) or not _offers(state, Do.CONSENT):
            self.consent.hide()
        self._state = state
        shape, status = shape_of(state)
        self.mark.show_shape(shape, status, str(state.number))
        self.show_status(status, tinted=is_chosen or state.must_change)
        self.heading.setText(state.title)
        self.fate.setText(state.status)
        restyle(self.fate, "ink", "clear" if state.fate is Fate.COVERED else "")
        for label, words in ((self.quote, state.quote), (self.notes, "\n".join(state.notes))):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(state.spoken)
        self._show_choices(state)

    def _show_choices(self, state: ThingState) -> None:
        is_settled = len(state.choices) == 1
        for place, button in enumerate(self.buttons):
            offered = not is_settled and place < len(state.choices)
            if offered:
                choice = state.choices[place]
                button.set_words(choice.label, _spoken(choice, state))
                button.set_icon(ICONS.get(choice.do, ""))
            button.setVisible(offered)
        self.back.setVisible(is_settled)
        if is_settled:
            self.back.set_words(state.choices[0].label, _spoken(state.choices[0], state))
        others = state.choices[SHOWN:]
        self.more.setVisible(bool(others))
        self.more.set_words(
            say("Other"), say("Other answers for {number}, {title}", number=state.number, title=state.title)
        )
        self.menu.clear()
        for choice in others:
            self.menu.addAction(unmarked(choice.label)).triggered.connect(
                lambda _checked=False, do=choice.do: self._on_chosen(do)
            )
        self.until_label.setText(say("Until"))
        self.until.setAccessibleName(say("Last day of the consent for {number}", number=state.number))
        self.keep.set_words(say("Keep"), say("Keep the consent for {number}", number=state.number))

    def _on_clicked(self, place: int) -> None:
        if self._state is not None:
            self._on_chosen(self._state.choices[min(place, len(self._state.choices) - 1)].do)

    def _on_chosen(self, do: Do) -> None:
        if self._state is None:
            return
        if do is Do.CONSENT:
            self.consent.show()
            self.until.setFocus()
        else:
            self.asked.emit(self._state.number, do)

    def _on_consent_kept(self) -> None:
        if self._state is not None:
            self.consent.hide()
            day = self.until.date()
            self.consented.emit(ConsentAsk(self._state.number, day.toPython()))  # type: ignore[arg-type]

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the thing that the keyboard has come to."""
        super().focusInEvent(event)
        if self._state is not None:
            self.picked.emit(self._state.number)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press beside the buttons chooses the thing."""
        super().mousePressEvent(event)
        if self._state is not None:
            self.picked.emit(self._state.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of the photo work here as well."""
        ask = asked(event, can_move=self._state is not None and self._state.is_drawn)
        if ask is None:
            super().keyPressEvent(event)
        else:
            self.key_asked.emit(ask)


def _offers(state: ThingState, do: Do) -> bool:
    return any(each.do is do for each in state.choices)


def _spoken(choice: Choice, state: ThingState) -> str:
    """The words of a button for somebody who does not see which card it is on."""
    return say("{label}: {number}, {title}", label=choice.label, number=state.number, title=state.title)
