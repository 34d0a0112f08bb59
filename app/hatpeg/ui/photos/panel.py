"""The column beside the photo: how it stands, what was seen, what the file told, the look, and the description."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.speech import say, say_many
from hatpeg.core.verdict import Decision
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.photos.state import LOOKED, Fate, PhotosState, ThingState
from hatpeg.ui.photos.things import ThingCard
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

WIDE, APART = 428, 8
LONGEST = 1500
NOTHING = ThingState(0, "", "", Fate.STAYS)
OF_DECISION: dict[Decision | None, tuple[Shape | None, Status]] = {
    None: (None, Status.QUIET),
    Decision.CLEAR: (Shape.TICK, Status.CLEAR),
    Decision.LOOK: (Shape.TRIANGLE, Status.LOOK),
    Decision.CHANGE: (Shape.OCTAGON, Status.MUST),
    Decision.UNCHECKED: (Shape.QUESTION, Status.INFO),
}


class WordsCard(Card):
    """A heading and sentences below it."""

    def __init__(self, look: Look, heading: str, say_as: str = "strong") -> None:
        super().__init__(look)
        self.setAccessibleName(heading)
        self.heading = plain_label(heading, say_as, wraps=True)
        self.words = plain_label(say="note", wraps=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 9, 12, 10)
        self.column.setSpacing(4)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.words)

    def show_words(self, *words: str) -> None:
        """Show these sentences, each on a line of its own."""
        self.words.setText("\n".join(filter(None, words)))
        self.words.setVisible(bool(self.words.text()))


class PhotoPanel(QScrollArea):
    """Shows a :class:`PhotosState`.

    ``looked`` carries whether the box is ticked, ``alt_edited`` the description; ``walk_asked`` wants the next
    piece, ``whole_asked`` the whole photo again. What is asked for on cards is heard on the cards' own signals,
    passed on as theirs.
    """

    asked = Signal(int, object)
    consented = Signal(object)
    key_asked = Signal(object)
    picked = Signal(int)
    looked = Signal(bool)
    walk_asked = Signal()
    whole_asked = Signal()
    alt_edited = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cards: list[ThingCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(160)
        self._add_verdict()
        self._add_look()
        self.details = WordsCard(look, say("Hidden details"))
        self.notes = WordsCard(look, say("About the whole photo"))
        self._add_alt()
        content = QWidget()
        content.setProperty("say", "scrolled")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(APART, 14, APART, 12)
        self._column.setSpacing(APART)
        for part in (self.verdict, self.notes, self.look, self.details, self.alt):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(content)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Little: the list takes the room that is left, and is scrolled."""
        return QSize(WIDE, self.minimumHeight())

    def _add_verdict(self) -> None:
        self.verdict = Card(self._look)
        self.mark = ShapeMark(self._look, 34)
        self.title = plain_label(say="verdict", wraps=True)
        self.subtitle = plain_label(say="body", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout(self.verdict)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        nest(row, words, 1)

    def _add_look(self) -> None:
        self.look = WordsCard(self._look, say("Look too"))
        self.tick = QCheckBox(say(LOOKED))
        self.tick.setMinimumHeight(28)
        self.tick.clicked.connect(self.looked)
        self.walk = Button(self._look, "outline")
        self.walk.clicked.connect(self.walk_asked)
        self.whole = Button(self._look, "quiet", say("Show the whole photo"))
        self.whole.clicked.connect(self.whole_asked)
        self.where = plain_label(say="small")
        row = QHBoxLayout()
        row.addWidget(self.walk)
        row.addWidget(self.whole)
        row.addStretch(1)
        self.look.column.addWidget(self.where)
        nest(self.look.column, row)
        self.look.column.addWidget(self.tick)

    def _add_alt(self) -> None:
        self.alt = WordsCard(self._look, say("Describe the photo for people who cannot see it"))
        self.alt_field = QLineEdit()
        self.alt_field.setMinimumHeight(36)
        self.alt_field.setMaxLength(LONGEST)
        self.alt_field.setAccessibleName(say("Description of the photo"))
        self.alt_field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.alt_pause = QTimer(self, interval=250, singleShot=True)
        self.alt_pause.timeout.connect(lambda: self.alt_edited.emit(self.alt_field.text()))
        self.alt_field.textEdited.connect(lambda _text: self.alt_pause.start())
        self.alt.column.insertWidget(1, self.alt_field)

    def show_state(self, state: PhotosState) -> None:
        """Show all of it; cards stay where they are, so that nobody loses their place."""
        shape, status = OF_DECISION[state.decision]
        self.mark.show_shape(shape, status)
        self.verdict.show_status(status, tinted=status is not Status.QUIET)
        self.title.setText(state.title)
        restyle(self.title, "ink", "" if status is Status.QUIET else status.value)
        self.subtitle.setText(state.subtitle)
        self.subtitle.setVisible(bool(state.subtitle))
        self.verdict.setAccessibleName(f"{state.title} {state.subtitle}".strip())
        self.notes.show_words(*state.notes)
        self.notes.setVisible(bool(state.notes))
        self._show_things(state)
        self._show_details(state)
        self._show_look(state)
        self.alt.show_words(*state.alt_notes)
        if self.alt_field.text() != state.alt_text and not self.alt_pause.isActive():
            self.alt_field.setText(state.alt_text)

    def clear(self) -> None:
        """Keep no word of any photo."""
        self.alt_pause.stop()
        self.alt_field.clear()
        self.show_state(PhotosState())

    def go_to(self, number: int) -> None:
        """Show the card of a thing, and give it the keyboard."""
        if 0 < number <= len(self.cards):
            card = self.cards[number - 1]
            card.setFocus()
            self.ensureWidgetVisible(card)

    def _show_things(self, state: PhotosState) -> None:
        while len(self.cards) > len(state.things):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.show_thing(NOTHING, is_chosen=False)  # it is gone a moment later, its words now
            card.deleteLater()
        while len(self.cards) < len(state.things):
            card = ThingCard(self._look)
            for mine, its in (
                (self.asked, card.asked),
                (self.consented, card.consented),
                (self.key_asked, card.key_asked),
                (self.picked, card.picked),
            ):
                its.connect(mine)
            before = self.cards[-1] if self.cards else self.verdict
            self._column.insertWidget(2 + len(self.cards), card)
            self.cards.append(card)
            QWidget.setTabOrder(before, card)
        for card, thing in zip(self.cards, state.things, strict=True):
            card.show_thing(thing, is_chosen=thing.number == state.chosen)

    def _show_details(self, state: PhotosState) -> None:
        count = len(state.details)
        self.details.heading.setText(
            say_many("{n} hidden detail, not in the copy", "{n} hidden details, not in the copy", count)
            if count
            else say("No hidden details found")
        )
        self.details.setAccessibleName(self.details.heading.text())
        self.details.show_words(*state.details)

    def _show_look(self, state: PhotosState) -> None:
        look = state.look
        self.look.show_words(look.note)
        self.tick.setChecked(look.is_ticked)
        self.walk.set_words(look.walk_label)
        self.whole.setVisible(look.at is not None)
        self.where.setText(look.where)
        self.where.setVisible(bool(look.where))
