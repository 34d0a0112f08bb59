"""What stands on each page of the first run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Account, Hat
from hatpeg.core.kept import BrowserProfile
from hatpeg.core.network import Network
from hatpeg.core.sectors import Sector
from hatpeg.core.speech import say
from hatpeg.ui.accounts.form import AccountForm
from hatpeg.ui.accounts.state import named
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look
from hatpeg.ui.wizard.parts import HatPicture, ManyCard, OneCard
from hatpeg.ui.wizard.state import (
    ABOUT_PASSPHRASE,
    DESCRIPTIONS,
    HIDE_ONCE,
    INVENTED,
    MORE_THAN_ONE,
    ONLY_ONE,
    PASSPHRASE_IS_SET,
    STRICTEST,
    TRIED,
    TRY_KEYS,
    TRY_TAPS,
    TURNS_ON,
    WizardState,
)

NARROW, COLUMNS = 700, 3
BULLET = 18


class IconLines(Card):
    """A card of lines, each with an icon."""

    def __init__(self, look: Look, heading: str, lines: tuple[tuple[str, str], ...]) -> None:
        super().__init__(look)
        self._look_of, self._lines = look, []
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        if heading:
            column.addWidget(plain_label(heading, "strong"))
        for icon, words in lines:
            picture = QLabel()
            picture.setFixedWidth(BULLET + 8)
            self._lines.append((icon, picture))
            row = QHBoxLayout()
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(plain_label(say(words), "body", wraps=True), 1)
            nest(column, row)
        look.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        for icon, picture in self._lines:
            picture.setPixmap(self._look_of.icons.pixmap(icon, self._look_of.tokens.text2, BULLET))


class WorkPage(QWidget):
    """The kinds of work. ``pressed`` carries one of them."""

    pressed = Signal(str)
    many_asked = Signal(bool)

    def __init__(self, look: Look, state: WizardState, columns: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setSpacing(12)
        group = QButtonGroup(self)
        group.setExclusive(not state.many)
        self.cards: dict[str, OneCard | ManyCard] = {}
        sectors = tuple(Sector)
        for at, sector in enumerate(sectors):
            icon, about = DESCRIPTIONS[sector]
            words = say(sector.words), say(about)
            spoken = say("{name}. {about}. {n} of {all}", name=words[0], about=words[1], n=at + 1, all=len(sectors))
            card = (ManyCard if state.many else OneCard)(look, icon, words, spoken)
            card.setChecked(sector.value in state.sectors)
            card.clicked.connect(partial(self._on_clicked, sector.value))
            group.addButton(card)
            self.cards[sector.value] = card
            grid.addWidget(card, at // columns, at % columns)
        nest(column, grid)
        self.many = Button(look, "quiet", say(ONLY_ONE) if state.many else say(MORE_THAN_ONE))
        self.many.clicked.connect(lambda: self.many_asked.emit(not state.many))
        column.addWidget(self.many)
        if state.many:
            column.addWidget(plain_label(say(STRICTEST), "note", wraps=True))
        lines = tuple(zip(("shield-check", "users", "image"), TURNS_ON, strict=True))
        column.addWidget(IconLines(look, say("What this turns on"), lines))

    def _on_clicked(self, sector: str) -> None:
        self.pressed.emit(sector)


class AccountPage(QWidget):
    """One account of each hat that is asked for, below a picture of the banner it will have."""

    changed = Signal()

    def __init__(self, look: Look, state: WizardState, networks: Mapping[str, Network], columns: int) -> None:
        super().__init__()
        self._networks = networks
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        self.forms: dict[Hat, AccountForm] = {}
        self.pictures: dict[Hat, HatPicture] = {}
        for at, hat in enumerate(state.hats):
            card = Card(look)
            card.setAccessibleName(say("{hat} account", hat=hat.word))
            column = QVBoxLayout(card)
            column.setContentsMargins(16, 16, 16, 16)
            column.setSpacing(14)
            picture = self.pictures[hat] = HatPicture(look)
            form = self.forms[hat] = AccountForm(look, state.forms[hat], networks, brief=True)
            column.addWidget(picture)
            column.addWidget(form)
            form.changed.connect(partial(self._on_changed, hat))
            form.browser.activated.connect(partial(self._on_changed, hat))
            grid.addWidget(card, *((at, 0) if columns == 1 else (0, at)))
            grid.setColumnStretch(at if columns > 1 else 0, 1)
            self._show(hat)

    def entered(self) -> dict[Hat, tuple[Account, BrowserProfile | None]]:
        """The accounts as entered, with their browser profiles."""
        return {hat: (named(form.account(), self._networks), form.profile()) for hat, form in self.forms.items()}

    def _on_changed(self, hat: Hat) -> None:
        self._show(hat)
        self.changed.emit()

    def _show(self, hat: Hat) -> None:
        account = named(self.forms[hat].account(), self._networks)
        self.pictures[hat].show_destination(Destination(account, self._networks[account.network]))


class LockPage(QWidget):
    """A passphrase or none, and the quick hide to be tried once."""

    try_asked = Signal()

    def __init__(self, look: Look, state: WizardState, columns: int) -> None:
        super().__init__()
        self.fields: tuple[QLineEdit, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        lock, column = _card(look, say("A passphrase, or none"))
        if state.has_passphrase:
            column.addWidget(plain_label(say(PASSPHRASE_IS_SET), "body", wraps=True))
        else:
            column.addWidget(plain_label(say(ABOUT_PASSPHRASE), "note", wraps=True))
            self.fields = tuple(self._field(column, words) for words in (say("Passphrase"), say("The same again")))
            self.shown = Button(look, "toggle", say("Show"))
            self.shown.set_words(say("Show"), say("Show the passphrase"))
            self.shown.setCheckable(True)
            self.shown.toggled.connect(self._on_shown)
            column.addWidget(self.shown)
        column.addStretch(1)
        hide, column = _card(look, say("Out of sight at once"))
        how = TRY_TAPS if state.taps_hide else TRY_KEYS
        self.tried = plain_label(say(TRIED) if state.has_tried else say(how), "body", wraps=True)
        column.addWidget(self.tried)
        self.try_it = Button(look, "outline", say("Try it again") if state.has_tried else say("Try it now"))
        self.try_it.clicked.connect(self.try_asked)
        column.addWidget(self.try_it)
        column.addWidget(plain_label(say(HIDE_ONCE), "note", wraps=True))
        column.addStretch(1)
        for at, card in enumerate((lock, hide)):
            grid.setColumnStretch(at if columns > 1 else 0, 1)
            grid.addWidget(card, *((at, 0) if columns == 1 else (0, at)))

    def words(self) -> tuple[str, str]:
        """The passphrase as typed, twice."""
        first, second = (field.text() for field in self.fields) if self.fields else ("", "")
        return first, second

    def type_again(self, words: tuple[str, str]) -> None:
        """Go on with what was typed before the page was made anew."""
        for field, typed in zip(self.fields, words, strict=False):
            field.setText(typed)

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        for field in self.fields:
            field.clear()

    @staticmethod
    def _field(column: QVBoxLayout, words: str) -> QLineEdit:
        field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        field.setProperty("kind", "passphrase")
        field.setAccessibleName(words)
        label = plain_label(words, "strong")
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return field

    def _on_shown(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        for field in self.fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


class DonePage(QWidget):
    """A few keys to know, and a sample to try."""

    sample_asked = Signal()

    def __init__(self, look: Look, hints: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(IconLines(look, say("Good to know"), hints))
        self.sample = Button(look, "outline", say("Start with a sample draft"))
        self.sample.clicked.connect(self.sample_asked)
        column.addWidget(self.sample)
        column.addWidget(plain_label(say(INVENTED), "note", wraps=True))


def _card(look: Look, heading: str) -> tuple[Card, QVBoxLayout]:
    card = Card(look)
    card.setAccessibleName(heading)
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(8)
    column.addWidget(plain_label(heading, "title"))
    return card, column
