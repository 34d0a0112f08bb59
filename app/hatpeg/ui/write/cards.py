"""The verdict at the top of the findings, and one card for each finding."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.lifting import REASONS
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button, unmarked
from hatpeg.ui.card import BAR, Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status
from hatpeg.ui.write.state import CardState, VerdictState
from hatpeg.ui.write.tones import OF_SEVERITY, OF_TONE

CARD_WIDTH = 400
LEFT, RIGHT, BETWEEN = BAR + 13, 14, 8
QUOTE_SIDES = 24


class VerdictCard(Card):
    """Shape, word and color of the whole draft's state."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mark = ShapeMark(look, 38)
        self.heading = plain_label(say="verdict", wraps=True)
        restyle(self.heading, "ink", Status.QUIET.value)
        self.subtitle = plain_label(say="strong", wraps=True)
        self.code = Button(look, "small")
        self.code.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.heading)
        words.addWidget(self.subtitle)
        words.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(13)
        row.addWidget(self.mark)
        nest(row, words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(64)

    def show_state(self, state: VerdictState) -> None:
        """Show what is thought of the draft."""
        shape, status = OF_TONE[state.tone]
        self.show_status(status, tinted=shape is not None)
        self.mark.show_shape(shape, status)
        self.heading.setText(state.title)
        restyle(self.heading, "ink", status.value)
        self.subtitle.setText(state.subtitle)
        self.subtitle.setVisible(bool(state.subtitle))
        self.code.set_words(say("Copy the code {code}", code=state.code) if state.code else "")
        self.code.setVisible(bool(state.code))
        self.setAccessibleName(say("Result: {title} {words}", title=state.title, words=state.subtitle).strip())


class FindingCard(Card):
    """One finding: what the words do, why it matters, and the wording that would mend it.

    ``fix_asked`` carries the number of the card and of the wording, 0 for the first; ``lift_asked`` the number and the
    code of a reason; the others the card's number.
    """

    fix_asked = Signal(int, int)
    lift_asked = Signal(int, str)
    write_asked = Signal(int)
    keep_asked = Signal(int)
    rule_asked = Signal(int)
    focused = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, has_bar=True)
        self._number, self._room = 0, CARD_WIDTH
        self._others: tuple[Rewrite, ...] = ()
        self._state: CardState | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mark = ShapeMark(look, 24)
        self.severity = plain_label(say="severity")
        self.family = plain_label(say="small")
        self.heading = plain_label(say="title", wraps=True)
        self.quote = plain_label(say="quote")
        self.listed = plain_label(say="strong", wraps=True)
        self.why = plain_label(say="note", wraps=True)
        self.instead = plain_label(say="body", wraps=True)
        self.primary = Button(look, "primary", icon="wand-sparkles")
        self.other = Button(look, "outline")
        self.keep = Button(look, "outline")
        self.rule = Button(look, "small", icon="circle-help")
        self.rule.setToolTip(say("See the rule"))
        self.buttons = self.primary, self.other, self.keep
        self.menu = QMenu(self.other)
        self.other.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._on_menu_opened)
        self.primary.clicked.connect(lambda: self.fix_asked.emit(self._number, 0))
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self._number))
        self.rule.clicked.connect(lambda: self.rule_asked.emit(self._number))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.mark)
        head.addWidget(self.severity, 1)
        head.addWidget(self.family)
        head.addWidget(self.rule)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(BETWEEN)
            row.addStretch()
        for place, button in enumerate(self.buttons):
            self._rows[0].insertWidget(place, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 5, RIGHT - 6, 12)
        column.setSpacing(5)
        nest(column, head)
        column.addWidget(self.heading)
        column.addWidget(self.quote, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.listed)
        column.addWidget(self.why)
        column.addWidget(self.instead)
        column.addSpacing(1)
        for row in self._rows:
            nest(column, row)

    def show_state(self, state: CardState) -> None:
        """Show one finding."""
        shape, status = OF_SEVERITY[state.severity]
        self._state, self._number, self._others = state, state.number, state.others
        self.show_status(status, tinted=False)
        self.mark.show_shape(shape, status, str(state.number))
        for label, words in (
            (self.severity, state.severity_word),
            (self.family, state.family_word),
            (self.heading, state.title),
            (self.quote, state.quote),
            (self.listed, state.listed_words),
            (self.why, state.why),
            (self.instead, "" if state.primary else state.instead),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        restyle(self.severity, "ink", status.value)
        restyle(self.quote, "ink", status.value)
        self._show_buttons(state)
        self.setAccessibleName(state.spoken)

    def _show_buttons(self, state: CardState) -> None:
        label = state.primary.label if state.primary else ""
        more = say("Other wording") if state.primary else say("More")
        for button, words in ((self.primary, label), (self.other, more), (self.keep, say("Keep it"))):
            button.set_words(words, say("{button}, finding {n}", button=words, n=state.number))
        self.rule.set_words("", say("{button}, finding {n}", button=say("See the rule"), n=state.number))
        self.primary.setVisible(state.primary is not None)
        self.other.setVisible(state.has_more_ways)
        self.keep.setVisible(state.can_keep)
        self._arrange()

    def give_room(self, width: int) -> None:
        """Be so many pixels wide."""
        if width != self._room:
            self._room = width
            self._arrange()

    def _arrange(self) -> None:
        """Put what does not fit into the first row of buttons into a second one."""
        room = inner = self._room - LEFT - RIGHT
        for button in self.buttons:
            wanted = 0 if button.isHidden() else button.sizeHint().width() + BETWEEN
            row = self._rows[0 if wanted <= room + BETWEEN or room == inner else 1]
            room -= wanted
            if row.indexOf(button) < 0:
                row.insertWidget(row.count() - 1, button)
        quote = self.quote.fontMetrics().horizontalAdvance(self.quote.text()) + QUOTE_SIDES
        self.quote.setWordWrap(quote > inner)

    def _on_menu_opened(self) -> None:
        self.menu.clear()
        for wording, rewrite in enumerate(self._others, 1):
            action = self.menu.addAction(unmarked(rewrite.label))
            action.triggered.connect(lambda _checked=False, wording=wording: self.fix_asked.emit(self._number, wording))
        state = self._state
        if state is not None and state.severity is Severity.BLOCK and state.span is not None:
            self._offer_more(state)

    def _offer_more(self, state: CardState) -> None:
        """What else can be done about words that must change: another wording of one's own, or a reason."""
        self.menu.addAction(say("Write my own"), lambda: self.write_asked.emit(self._number))
        if not state.can_lift:
            self.menu.addAction(state.stays_on).setEnabled(False)
            return
        reasons = self.menu.addMenu(say("This is not what it looks like"))
        for code, words in REASONS.items():
            action = reasons.addAction(say(words))
            action.triggered.connect(lambda _checked=False, code=code: self.lift_asked.emit(self._number, code.value))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which finding the keyboard has come to."""
        super().focusInEvent(event)
        self.focused.emit(self._number)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press on the card means this finding."""
        super().mousePressEvent(event)
        self.focused.emit(self._number)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as every card."""
        return QSize(self._room, super().sizeHint().height())
