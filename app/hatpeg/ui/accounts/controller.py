"""Joins the Accounts page to what is kept; everything that takes time is done beside the window."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Account, Hat
from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.core.speech import say
from hatpeg.ui.accounts.state import (
    CONFIRMED,
    KEPT,
    NO_ADDRESS,
    NO_CARE,
    ONLY_NOW,
    OPENED,
    REMOVED,
    AccountsState,
    Care,
    FormState,
    Opened,
    account_state,
    known_networks,
    named,
)
from hatpeg.ui.accounts.widget import AccountsPage
from hatpeg.ui.aside import Aside
from hatpeg.ui.desk import Desk
from hatpeg.ui.setup.state import Choice, starting_audience

FIRST_NETWORK = "facebook"


class Accounts(Protocol):
    """What can be asked of the accounts. What is said to wait may raise a ``HatpegError``."""

    @property
    def desk(self) -> Desk:
        """The accounts of both hats as they are now."""

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""

    @property
    def is_kept(self) -> bool:
        """Whether what is entered under this hat reaches the disk."""

    @property
    def sectors(self) -> Sequence[Choice]:
        """The kinds of work there are."""

    def care(self, hat: Hat) -> Care:
        """How the accounts of a hat are looked after. Waits."""

    def keep(self, account: Account, profile: BrowserProfile | None) -> None:
        """Keep an account, new or changed, and its browser profile. Waits."""

    def remove(self, account: Account) -> None:
        """Forget an account. Waits."""

    def tick(self, account: Account, check: PrivacyCheck) -> None:
        """Keep that an item was confirmed. Waits."""

    def choose_work(self, sectors: Sequence[str]) -> None:
        """Keep the kinds of work. Waits."""

    def browsers(self) -> Sequence[FoundProfile]:
        """The browser profiles on this computer. Waits."""

    def open(self, profile: BrowserProfile, address: str) -> None:
        """Open a page in a profile. Waits."""

    def take_in(self) -> None:
        """Have the window show what was kept. Called in the window's own thread."""


class AccountsController(QObject):
    """Shows the accounts of the hat that is worn. ``told`` carries what to say aloud."""

    told = Signal(str)

    def __init__(
        self, page: AccountsPage, accounts: Accounts, today: Callable[[], date] = date.today, *, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._accounts, self._today = page, accounts, today
        self._care = NO_CARE
        self._found: tuple[FoundProfile, ...] | None = None
        self._form: FormState | None = None
        self._open: tuple[str, Opened | None] = ("", None)
        self._aside, self._looking = Aside(self._refuse, self), Aside(self._refuse, self)
        page.adding_asked.connect(self.add)
        page.opened.connect(self._on_opened)
        page.kept.connect(self._on_kept)
        page.tried.connect(self._on_tried)
        page.removed.connect(self._on_removed)
        page.confirmed.connect(self._on_confirmed)
        page.work_chosen.connect(self._on_work_chosen)

    def show(self) -> None:
        """Show the accounts of the hat that is worn, with nothing open."""
        self._form, self._open, self._found = None, ("", None), None
        self._care_anew()

    def put_away(self) -> None:
        """Leave no account on the page."""
        self._aside.call_off()
        self._looking.call_off()
        self._care, self._found, self._form, self._open = NO_CARE, None, None, ("", None)
        self._page.show_state(AccountsState(self._accounts.hat), {})

    def add(self) -> None:
        """Open a form for a new account, the safest of the most used network."""
        desk, hat = self._accounts.desk, self._accounts.hat
        network = desk.networks.get(FIRST_NETWORK) or next(iter(desk.networks.values()))
        new = Account(uuid.uuid4().hex, hat, network.id, "", starting_audience(network, hat))
        self._open_form(new, is_new=True)

    def _on_opened(self, account_id: str, opened: Opened | None) -> None:
        account = next((each for each in self._accounts.desk.accounts if each.id == account_id), None)
        if opened is Opened.FORM and account is not None:
            self._open_form(account)
            return
        self._form, self._open = None, (account_id, opened)
        self._present(focus=account_id)

    def _open_form(self, account: Account, *, is_new: bool = False) -> None:
        networks, chosen = known_networks(self._accounts.desk.networks.values()), self._care.profiles.get(account.id)
        self._form = FormState(account, networks, self._found, chosen, is_new=is_new)
        self._open = (account.id, Opened.FORM)
        self._present(focus=account.id)
        if self._found is None:
            self._looking.run(lambda: tuple(self._accounts.browsers()), self._on_found)

    def _on_found(self, found: tuple[FoundProfile, ...]) -> None:
        self._found = found
        if self._form is not None:
            self._form = replace(self._form, profiles=found)
            self._page.show_browsers(self._form)

    def _on_kept(self, account: Account, profile: BrowserProfile | None) -> None:
        kept = named(account, self._accounts.desk.networks)

        def done(_nothing: object) -> None:
            self._accounts.take_in()
            self._form, self._open = None, ("", None)
            self._care_anew(say(KEPT), focus=kept.id)

        self._aside.run(lambda: self._accounts.keep(kept, profile), done)

    def _on_tried(self, account: Account, profile: BrowserProfile | None) -> None:
        network = self._accounts.desk.networks.get(account.network)
        address = network.compose_address if network is not None else None
        if profile is None or address is None:
            self._tell(say(NO_ADDRESS))
            return
        self._aside.run(lambda: self._accounts.open(profile, address), lambda _nothing: self._tell(say(OPENED)))

    def _on_removed(self, account_id: str) -> None:
        account = next((each for each in self._accounts.desk.accounts if each.id == account_id), None)
        if account is None:
            return
        removed = account

        def done(_nothing: object) -> None:
            self._accounts.take_in()
            self._open = ("", None)
            self._care_anew(say(REMOVED), focus="add")

        self._aside.run(lambda: self._accounts.remove(removed), done)

    def _on_confirmed(self, account_id: str, item: str) -> None:
        account = next((each for each in self._accounts.desk.accounts if each.id == account_id), None)
        if account is not None:
            confirmed, check = account, PrivacyCheck(item, self._today())
            self._aside.run(
                lambda: self._accounts.tick(confirmed, check),
                lambda _nothing: self._care_anew(say(CONFIRMED), focus=item),
            )

    def _on_work_chosen(self, sectors: Sequence[str]) -> None:
        def done(_nothing: object) -> None:
            self._accounts.take_in()
            self._tell(say(KEPT))

        self._aside.run(lambda: self._accounts.choose_work(sectors), done)

    def _care_anew(self, said: str = "", focus: str = "") -> None:
        """Read how the accounts are looked after, then show them."""
        hat = self._accounts.hat

        def come(care: Care) -> None:
            self._care = care
            self._present(said, focus)

        self._aside.run(lambda: self._accounts.care(hat), come)

    def _present(self, said: str = "", focus: str = "") -> None:
        desk, hat, (open_id, opened) = self._accounts.desk, self._accounts.hat, self._open
        today = self._today()
        is_work = hat is Hat.PROFESSIONAL
        state = AccountsState(
            hat,
            tuple(account_state(each, desk.networks, self._care, today) for each in desk.of(hat)),
            open_id,
            opened,
            self._form,
            tuple(self._accounts.sectors) if is_work else (),
            frozenset(desk.sectors) if is_work else frozenset(),
            said,
            kept_sentence="" if self._accounts.is_kept else say(ONLY_NOW),
        )
        self._page.show_state(state, desk.networks, focus)
        if said:
            self.told.emit(said)

    def _refuse(self, sentence: str) -> None:
        self._tell(sentence, is_problem=True)

    def _tell(self, words: str, *, is_problem: bool = False) -> None:
        self._page.tell(words, is_problem=is_problem)
        self.told.emit(words)
