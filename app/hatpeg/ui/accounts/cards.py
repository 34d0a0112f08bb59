"""The cards of the Accounts page: one for each account, one for a new account, one for the kind of work."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hatpeg.core.network import Network
from hatpeg.core.speech import say
from hatpeg.ui.accounts.form import AccountForm
from hatpeg.ui.accounts.state import (
    ABOUT_CHECKLIST,
    ABOUT_REMOVAL,
    ABOUT_WORK,
    AccountsState,
    AccountState,
    FormState,
    ItemState,
    Opened,
)
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

WIDE, SIDE = 860, 18


class PageCard(Card):
    """A card of the page with its heading; parts go into ``column``."""

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__(look)
        self.look = look
        self.setAccessibleName(heading)
        self.setMaximumWidth(WIDE)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SIDE, 12, SIDE, 14)
        self.column.setSpacing(8)
        self.column.addWidget(plain_label(heading, "title", wraps=True))

    def note(self, words: str, say_as: str = "note") -> None:
        """Add a line of words."""
        self.column.addWidget(plain_label(words, say_as, wraps=True))


class FormCard(PageCard):
    """An account being entered or changed. ``kept`` and ``tried`` ask to keep it and to open it now."""

    kept = Signal()
    put_off = Signal()
    tried = Signal()

    def __init__(self, look: Look, heading: str, state: FormState, networks: Mapping[str, Network]) -> None:
        super().__init__(look, heading)
        self.form = AccountForm(look, state, networks)
        self.keep = Button(look, "primary", say("Add this account") if state.is_new else say("Keep changes"))
        self.cancel = Button(look, "outline", say("Not now"))
        self.try_it = Button(look, "outline", say("Open now"))
        self.keep.clicked.connect(self.kept)
        self.cancel.clicked.connect(self.put_off)
        self.try_it.clicked.connect(self.tried)
        self.form.browser.currentIndexChanged.connect(self._on_browser)
        self.form.name.returnPressed.connect(self.kept)
        self.column.addWidget(self.form)
        nest(self.column, _row(self.keep, self.cancel, self.try_it))
        self._on_browser()

    def _on_browser(self) -> None:
        self.try_it.setEnabled(self.form.browser.currentIndex() > 0)


class AccountCard(PageCard):
    """One account. ``asked`` carries what is to lie open under it, None to close it; ``confirmed`` an item's id."""

    asked = Signal(object)
    removed = Signal()
    confirmed = Signal(str)

    def __init__(self, look: Look, state: AccountState, opened: Opened | None) -> None:
        super().__init__(look, state.title)
        self.note(state.about, "body")
        self.note(state.browser)
        privacy = plain_label(state.privacy, "strong", wraps=True)
        restyle(privacy, "ink", "look" if state.is_due else "clear")
        self.column.addWidget(privacy)
        is_checking, name = opened is Opened.CHECKLIST, state.title
        self.change = Button(look, "outline", say("Change"))
        self.change.set_words(say("Change"), say("Change {account}", account=name))
        self.check = Button(look, "outline")
        words = say("Close the checklist") if is_checking else say("Privacy checklist")
        self.check.set_words(words, say("Privacy checklist of {account}", account=name))
        self.remove = Button(look, "quiet")
        self.remove.set_words(say("Remove"), say("Remove {account}", account=name))
        self.change.clicked.connect(lambda: self.asked.emit(Opened.FORM))
        self.check.clicked.connect(lambda: self.asked.emit(None if is_checking else Opened.CHECKLIST))
        self.remove.clicked.connect(lambda: self.asked.emit(Opened.REMOVAL))
        nest(self.column, _row(self.change, self.check, self.remove))
        self.confirms: dict[str, Button] = {}
        if is_checking:
            self._add_checklist(state)
        if opened is Opened.REMOVAL:
            self._add_removal(name)

    def _add_checklist(self, state: AccountState) -> None:
        self.note(say(ABOUT_CHECKLIST))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(6)
        for at, item in enumerate(state.items):
            grid.addWidget(self._item(item), at, 0)
            grid.addWidget(self._confirm(item), at, 1, Qt.AlignmentFlag.AlignTop)
        nest(self.column, grid)

    def _item(self, item: ItemState) -> QWidget:
        words, when = plain_label(item.words, "body", wraps=True), plain_label(item.when, "note", wraps=True)
        restyle(when, "ink", "look" if item.is_due else "clear")
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(words)
        column.addWidget(when)
        return both

    def _confirm(self, item: ItemState) -> Button:
        button = Button(self.look, "outline")
        button.set_words(say("Confirm"), say("Confirm: {words} {when}", words=item.words, when=item.when))
        button.clicked.connect(lambda: self.confirmed.emit(item.id))
        self.confirms[item.id] = button
        return button

    def _add_removal(self, name: str) -> None:
        self.note(say(ABOUT_REMOVAL), "body")
        self.back = Button(self.look, "primary", say("Keep this account"))
        self.do_remove = Button(self.look, "outline")
        self.do_remove.set_words(say("Remove this account"), say("Remove {account} now", account=name))
        self.back.clicked.connect(lambda: self.asked.emit(None))
        self.do_remove.clicked.connect(self.removed)
        nest(self.column, _row(self.back, self.do_remove))


class WorkCard(PageCard):
    """The kinds of work. ``chosen`` carries their values."""

    chosen = Signal(tuple)

    def __init__(self, look: Look, state: AccountsState) -> None:
        super().__init__(look, say("What kind of work do you do?"))
        self.note(say(ABOUT_WORK))
        self.boxes: dict[str, QCheckBox] = {}
        for choice in state.sectors:
            box = QCheckBox(choice.words)
            box.setMinimumHeight(28)
            box.setChecked(choice.value in state.chosen_sectors)
            box.clicked.connect(self._on_clicked)
            self.boxes[choice.value] = box
            self.column.addWidget(box)

    def _on_clicked(self) -> None:
        self.chosen.emit(tuple(value for value, box in self.boxes.items() if box.isChecked()))


def _row(*buttons: Button) -> QLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
