"""The findings beside the draft: the verdict, then a card for each finding, most severe first."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.destination import Destination
from hatpeg.core.speech import say, say_many
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status
from hatpeg.ui.write.cards import CARD_WIDTH, FindingCard, VerdictCard
from hatpeg.ui.write.notes import ChangesCard, LiftedCard, NoteCard
from hatpeg.ui.write.state import Tone, WriteState

Notes = tuple[ChangesCard, LiftedCard, NoteCard, NoteCard]
APART = 14
BESIDE, WIDEST = 8, 16777215
"""Room beside the cards, so that the focus ring is not cut off."""


class FindingsPanel(QScrollArea):
    """Shows the verdict and the cards, and passes on what is asked for on them."""

    fix_asked = Signal(int, int)
    keep_asked = Signal(int)
    rule_asked = Signal(int)
    lift_asked = Signal(int, str)
    write_asked = Signal(int)
    take_back_asked = Signal(str, str)
    code_copy_asked = Signal()
    show_all_asked = Signal()
    fix_all_asked = Signal()
    undo_all_asked = Signal()
    finding_focused = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._noted_for: Destination | None = None
        self._fills, self._room = False, CARD_WIDTH
        self._notes: Notes | None = None
        self.cards: list[FindingCard] = []
        self.verdict = VerdictCard(look)
        self.verdict.code.clicked.connect(self.code_copy_asked)
        self.more = Button(look, "quiet")
        self.more.clicked.connect(self.show_all_asked)
        self.fix_all = Button(look, "quiet", say("Fix everything shown"), "wand-sparkles")
        self.fix_all.clicked.connect(self.fix_all_asked)
        self.hints = tuple(plain_label(words, "small") for words in (say("F8 next"), say("Alt+1 fix")))
        self._lay_out()
        for part in (self.more, self.fix_all, *self.hints):
            part.hide()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hints = QHBoxLayout()
        hints.setSpacing(APART)
        hints.addStretch()
        for hint in self.hints:
            hints.addWidget(hint)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(0, 0, 2, 0)
        self._foot.addWidget(self.fix_all, 0, Qt.AlignmentFlag.AlignLeft)
        nest(self._foot, hints, 1)
        self._content = content = QWidget()
        content.setProperty("say", "scrolled")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(BESIDE, 14, 0, 12)
        self._column.setSpacing(11)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        nest(self._column, self._foot)
        self._column.addStretch()
        self.setWidget(content)
        self._look.changed.connect(self._give_width)
        self._give_width()

    def take(self, button: QWidget) -> None:
        """Make room below the cards for a button that else lies below the draft."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)

    def arrange(self, layout: Layout) -> None:
        """Lie beside the draft, or take the whole width."""
        self._fills = layout is Layout.COMPACT
        self._give_width()

    def _give_width(self) -> None:
        """Beside the draft, be as wide as the cards' words need at this text size."""
        if self._fills:
            self.setMinimumWidth(0)
            self.setMaximumWidth(WIDEST)
        else:
            self.setFixedWidth(3 * BESIDE + self._look.pixels(CARD_WIDTH))
        self._give_room()

    def _give_room(self) -> None:
        """Give the cards all of the width but that of the scroll bar, which may be there or not."""
        self._room = self.width() - 3 * BESIDE
        self._content.setFixedWidth(BESIDE + self._room)
        for card in self.cards:
            card.give_room(self._room)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the cards know how much room their buttons have."""
        super().resizeEvent(event)
        self._give_room()

    def show_state(self, state: WriteState) -> None:
        """Show the page's findings. While a check is under way the notes of this destination stay as they are."""
        self.verdict.show_state(state.verdict)
        self.show_cards(state)
        if state.verdict.tone is not Tone.CHECKING or state.destination != self._noted_for:
            self._noted_for = state.destination
            self._show_notes(state)

    def show_cards(self, state: WriteState) -> None:
        """Show the cards alone, and what speaks of them."""
        self._show_each_card(state)
        self.more.set_words(say_many("Show {n} more", "Show {n} more", state.more))
        self.more.setVisible(state.more > 0)
        self.fix_all.setVisible(state.can_fix_all)
        for hint in self.hints:
            hint.setVisible(bool(state.cards))
        self._arrange()

    def _arrange(self) -> None:
        """Put the hints below the button where their words do not fit beside it."""
        across = sum(part.sizeHint().width() + APART for part in (self.fix_all, *self.hints))
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.LeftToRight if across <= self._room else direction.TopToBottom)

    def _show_each_card(self, state: WriteState) -> None:
        while len(self.cards) < len(state.cards):
            self._add_card()
        for number, card in enumerate(self.cards):
            is_used = number < len(state.cards)
            if is_used:
                card.show_state(state.cards[number])
            elif self.window().focusWidget() in {card, card.rule, *card.buttons}:
                if state.verdict.tone is Tone.CHECKING:  # what it says is of the draft before
                    self.verdict.setAccessibleName(state.verdict.title)
                self.verdict.setFocus()
            card.setVisible(is_used)

    def _add_card(self) -> None:
        card = FindingCard(self._look)
        card.give_room(self._room)
        card.fix_asked.connect(self.fix_asked)
        card.keep_asked.connect(self.keep_asked)
        card.lift_asked.connect(self.lift_asked)
        card.write_asked.connect(self.write_asked)
        card.rule_asked.connect(self.rule_asked)
        card.focused.connect(self.finding_focused)
        self.cards.append(card)
        self._column.insertWidget(len(self.cards), card)
        before: QWidget = self.cards[-2].keep if len(self.cards) > 1 else self.verdict
        for widget in (card, card.rule, *card.buttons):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _show_notes(self, state: WriteState) -> None:
        shows_any = bool(state.changes or state.lifted or state.question or state.after_copy)
        if self._notes is None and shows_any:
            self._notes = self._made_notes()
        if self._notes is not None:
            changes, lifted, question, after = self._notes
            changes.show_changes(state.changes, can_undo=state.can_undo_all)
            lifted.show_lifted(state.lifted)
            question.show_words(state.question)
            after.show_words(state.after_copy)

    def _made_notes(self) -> Notes:
        changes, lifted = ChangesCard(self._look), LiftedCard(self._look)
        changes.undo_all_asked.connect(self.undo_all_asked)
        lifted.take_back_asked.connect(self.take_back_asked)
        question = NoteCard(self._look, "heart-handshake", say("One question only you can answer"), Status.INFO)
        after = NoteCard(self._look, "clock", say("After you copy"))
        for card in (changes, lifted, question, after):
            self._column.insertWidget(self._column.count() - 1, card)
        QWidget.setTabOrder(self.fix_all, changes.undo)
        return changes, lifted, question, after

    def open_other_wordings(self, number: int) -> None:
        """Open a card's menu, where it has one."""
        if 0 < number <= len(self.cards) and self.cards[number - 1].other.isVisible():
            self.cards[number - 1].other.showMenu()

    def focus_finding(self, number: int) -> bool:
        """Bring a card into view and give it the keyboard; whether it came to it only now, which is heard."""
        is_new = False
        if 0 < number <= len(self.cards):
            before = self.cards[number - 1].hasFocus()
            self.cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            is_new = self.cards[number - 1].hasFocus() and not before
            # A card that has just been filled has its place only when the layout has been made.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.cards[number - 1]))
        return is_new
