"""The Accounts page: the accounts of the hat that is worn, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.network import Network
from hatpeg.core.speech import say
from hatpeg.ui.accounts.cards import AccountCard, FormCard, PageCard, WorkCard
from hatpeg.ui.accounts.state import ABOUT, NO_ACCOUNTS, AccountsState, FormState, Opened
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.theme import Look


class AccountsPage(QScrollArea):
    """``opened`` carries an account's id and what is to lie open under it; ``kept`` and ``tried`` what was entered.

    ``removed`` carries an account's id, ``confirmed`` that and an item's, ``work_chosen`` the kinds of work.
    """

    adding_asked = Signal()
    opened = Signal(str, object)
    kept = Signal(object, object)
    tried = Signal(object, object)
    removed = Signal(str)
    confirmed = Signal(str, str)
    work_chosen = Signal(tuple)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self.networks = look, dict[str, Network]()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_state(AccountsState(Hat.PROFESSIONAL), {})

    def show_state(self, state: AccountsState, networks: Mapping[str, Network], focus: str = "") -> None:
        """Build the page anew. ``focus`` names the part that gets the keyboard: "add", "open" or an item's id."""
        self._state, self.networks = state, dict(networks)
        now: QWidget | None = self.window().focusWidget()
        had_keyboard = now is not None and self.isAncestorOf(now)
        if now is not None and had_keyboard:
            now.clearFocus()
        scrolled_to = self.verticalScrollBar().value()
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(14)
        self.cards: dict[str, AccountCard] = {}
        self.form: FormCard | None = None
        self.work: WorkCard | None = None
        column.addWidget(self._head(state))
        if state.form is not None and state.form.is_new:
            column.addWidget(self._form(say("New account"), state.form))
        for account in state.accounts:
            is_open = account.account.id == state.open_id
            if is_open and state.form is not None:
                column.addWidget(self._form(account.title, state.form))
                continue
            card = AccountCard(self._look, account, state.opened if is_open else None)
            card.asked.connect(partial(self.opened.emit, account.account.id))
            card.removed.connect(partial(self.removed.emit, account.account.id))
            card.confirmed.connect(partial(self.confirmed.emit, account.account.id))
            self.cards[account.account.id] = card
            column.addWidget(card)
        if state.sectors:
            self.work = WorkCard(self._look, state)
            self.work.chosen.connect(self.work_chosen)
            column.addWidget(self.work)
        column.addStretch(1)
        self.setWidget(ground)
        self.verticalScrollBar().setValue(scrolled_to)
        if had_keyboard or focus:
            self._give_keyboard(state, focus)

    def show_browsers(self, state: FormState) -> None:
        """Browsers were found: offer them where an account is being entered, with all the rest as it is."""
        if self.form is not None:
            self.form.form.show_browsers(state)

    def tell(self, words: str, *, is_problem: bool = False) -> None:
        """Say what happened, with all the rest as it is."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        restyle(self.said, "ink", "must" if is_problem else "")

    def _head(self, state: AccountsState) -> PageCard:
        card = PageCard(self._look, say("{hat} accounts", hat=state.hat.word))
        card.note(say(ABOUT[state.hat]))
        if not state.accounts:
            card.note(say(NO_ACCOUNTS), "body")
        if state.kept_sentence:
            card.note(state.kept_sentence)
        self.add = Button(self._look, "outline", say("Add an account"))
        self.add.clicked.connect(self.adding_asked)
        card.column.addWidget(self.add)
        self.said = plain_label(say="body", wraps=True)
        card.column.addWidget(self.said)
        self.tell(state.said, is_problem=state.is_problem)
        return card

    def _form(self, heading: str, state: FormState) -> FormCard:
        card = self.form = FormCard(self._look, heading, state, self.networks)
        card.kept.connect(lambda: self.kept.emit(card.form.account(), card.form.profile()))
        card.tried.connect(lambda: self.tried.emit(card.form.account(), card.form.profile()))
        card.put_off.connect(lambda: self.opened.emit(state.account.id, None))
        return card

    def _give_keyboard(self, state: AccountsState, focus: str) -> None:
        card = self.cards.get(state.open_id or focus)
        if self.form is not None:
            self.form.form.name.setFocus()
        elif card is not None and focus in card.confirms:
            card.confirms[focus].setFocus()
        elif card is not None and state.opened is Opened.REMOVAL:
            card.back.setFocus()
        elif card is not None:
            (card.check if state.opened is Opened.CHECKLIST else card.change).setFocus()
        else:
            self.add.setFocus()
