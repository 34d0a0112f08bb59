"""Leads through the first run, and keeps every answer as soon as it is given, so that it can be left at any time."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.kept import BrowserProfile
from hatpeg.ui.accounts.state import Care, FormState, known_networks
from hatpeg.ui.aside import Aside
from hatpeg.ui.desk import Desk
from hatpeg.ui.setup.state import starting_audience
from hatpeg.ui.wizard.pages import AccountPage, LockPage
from hatpeg.ui.wizard.state import OVER, Step, WizardState, chosen_with, passphrase_problem
from hatpeg.ui.wizard.widget import WizardScreen

TYPING = 600
"""Milliseconds without a change until what is being entered is kept."""
FIRST_NETWORK = "facebook"


class Beginnings(Protocol):
    """What the first run asks for. All that keeps, reads or looks waits, and may raise a ``HatpegError``."""

    @property
    def desk(self) -> Desk:
        """Accounts and kinds of work as they are now."""

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase is set."""

    def care(self, hat: Hat) -> Care:
        """How the accounts of a hat are looked after."""

    def keep(self, account: Account, profile: BrowserProfile | None) -> None:
        """Keep an account, new or changed."""

    def remove(self, account: Account) -> None:
        """Forget an account."""

    def choose_work(self, sectors: Sequence[str]) -> None:
        """Keep the kinds of work."""

    def browsers(self) -> Sequence[FoundProfile]:
        """The browser profiles on this computer."""

    def keep_place(self, place: str) -> None:
        """Keep how far the first run is."""

    def take_in(self) -> None:
        """Have the window show what was kept. Called in the window's own thread."""

    def set_passphrase(self, words: str) -> None:
        """Begin to set a passphrase; the controller's ``passphrase_set`` or ``refuse`` is called when that is done."""


class WizardController(QObject):
    """``over`` comes at the end, with whether a sample draft is wanted; ``told`` carries what to say aloud."""

    over = Signal(bool)
    told = Signal(str)
    try_asked = Signal()

    def __init__(self, screen: WizardScreen, beginnings: Beginnings, *, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._beginnings = screen, beginnings
        self.state = WizardState()
        self._found: tuple[FoundProfile, ...] | None = None
        self._aside, self._looking = Aside(self.refuse, self), Aside(self.refuse, self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING)
        self._pause.timeout.connect(self._keep_accounts)
        screen.next_asked.connect(self._on_next)
        screen.back_asked.connect(self._on_back)
        screen.skip_asked.connect(self._on_skip)
        screen.work_pressed.connect(self._on_work_pressed)
        screen.many_asked.connect(self._on_many)
        screen.changed.connect(self._pause.start)
        screen.try_asked.connect(self.try_asked)
        screen.sample_asked.connect(lambda: self._end(with_sample=True))
        screen.rearranged.connect(lambda: QTimer.singleShot(0, self, self._rearrange))

    def show(self, state: WizardState) -> None:
        """Show a page of the first run, with what is known by now."""

        def read() -> dict[str, BrowserProfile]:
            cares = [self._beginnings.care(hat) for hat in state.hats]
            return {account: profile for care in cares for account, profile in care.profiles.items()}

        self._aside.run(read, lambda profiles: self._present(state, profiles))

    def _present(self, state: WizardState, profiles: dict[str, BrowserProfile]) -> None:
        desk = self._beginnings.desk
        self.state = replace(
            state,
            sectors=desk.sectors,
            many=state.many or len(desk.sectors) > 1,
            forms={hat: self._form(desk, hat, profiles) for hat in Hat},
            has_passphrase=self._beginnings.has_passphrase,
        )
        self._screen.show_state(self.state, desk.networks)
        self.told.emit(self.state.progress)
        if self.state.hats and self._found is None:
            self._looking.run(lambda: tuple(self._beginnings.browsers()), self._on_found)

    def keep_now(self) -> None:
        """Keep what is being typed at this moment: what shows it may be gone the next."""
        page = self._screen.page
        if self._pause.isActive() and isinstance(page, AccountPage):
            self._pause.stop()
            with suppress(HatpegError):  # nobody is there to be told, and a try is all there is time for
                for account, profile in page.entered().values():
                    self._beginnings.keep(account, profile)
                self._beginnings.take_in()

    def put_away(self) -> None:
        """Leave no word of anybody's on the screen."""
        self._pause.stop()
        self._aside.call_off()
        self._looking.call_off()
        self.forget_passphrase()
        blank = WizardState(self.state.steps, 0)
        self._screen.show_state(blank, {}, keeps_place=True)

    def forget_passphrase(self) -> None:
        """Keep nothing of a passphrase that was typed."""
        if isinstance(self._screen.page, LockPage):
            self._screen.page.clear()

    def tried(self) -> None:
        """The window went out of sight and came back."""
        self.state = replace(self.state, has_tried=True)
        self._screen.show_state(self.state, self._beginnings.desk.networks, keeps_place=True)
        page = self._screen.page
        self._screen.next.setFocus()
        if isinstance(page, LockPage):
            self.told.emit(page.tried.text())

    def passphrase_set(self) -> None:
        """The passphrase is set: go on."""
        if self.state.step is Step.LOCK and self.state.is_busy:
            self._move(1)

    def refuse(self, sentence: str) -> None:
        """Say what went wrong, and stay."""
        self.state = replace(self.state, problem=sentence, is_busy=False)
        self._screen.tell(sentence)
        self.told.emit(sentence)

    def _on_next(self) -> None:
        page = self._screen.page
        if self.state.step is Step.DONE:
            self._end(with_sample=False)
        elif isinstance(page, AccountPage):
            self._keep_accounts(then=1)
        elif isinstance(page, LockPage):
            self._on_lock(page)
        else:
            self._move(1)

    def _on_back(self) -> None:
        if isinstance(self._screen.page, AccountPage) and self._pause.isActive():
            self._keep_accounts(then=-1)
        else:
            self._move(-1)

    def _on_skip(self) -> None:
        """Leave the page empty: what was kept while typing is forgotten again."""
        self._pause.stop()
        accounts = [account for hat in self.state.hats for account in self._beginnings.desk.of(hat)]

        def forget() -> None:
            for account in accounts:
                self._beginnings.remove(account)

        self._aside.run(forget, lambda _nothing: self._take_in(1))

    def _on_lock(self, page: LockPage) -> None:
        words, again = page.words()
        problem = passphrase_problem(words, again)
        if problem:
            self.refuse(problem)
            page.fields[0].setFocus()
        elif words:
            self.state = replace(self.state, is_busy=True, problem="")
            self._screen.tell("", is_busy=True)
            page.clear()
            self._beginnings.set_passphrase(words)
        else:
            self._move(1)

    def _on_work_pressed(self, sector: str) -> None:
        chosen = chosen_with(self.state.sectors, sector, many=self.state.many)
        self.state = replace(self.state, sectors=chosen)
        self._aside.run(lambda: self._beginnings.choose_work(chosen), lambda _nothing: self._beginnings.take_in())

    def _on_many(self, many: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.state = replace(self.state, many=many, sectors=self.state.sectors if many else self.state.sectors[:1])
        self._screen.show_state(self.state, self._beginnings.desk.networks)
        if not many:
            chosen = self.state.sectors
            self._aside.run(lambda: self._beginnings.choose_work(chosen), lambda _nothing: self._beginnings.take_in())

    def _keep_accounts(self, then: int = 0) -> None:
        """Keep what is entered, then move on or back by so many pages."""
        self._pause.stop()
        page = self._screen.page
        if not isinstance(page, AccountPage):
            return
        entered = page.entered()

        def keep() -> None:
            for account, profile in entered.values():
                self._beginnings.keep(account, profile)

        self._aside.run(keep, lambda _nothing: self._take_in(then))

    def _take_in(self, then: int) -> None:
        self._beginnings.take_in()
        if then:
            self._move(then)

    def _move(self, by: int) -> None:
        moved = self.state.moved(by)
        self._aside.run(lambda: self._beginnings.keep_place(moved.step.value), lambda _nothing: self.show(moved))

    def _end(self, *, with_sample: bool) -> None:
        self._aside.run(lambda: self._beginnings.keep_place(OVER), lambda _nothing: self.over.emit(with_sample))

    def _rearrange(self) -> None:
        """The same page for another width, with what is being entered."""
        page = self._screen.page
        if isinstance(page, AccountPage):
            forms = dict(self.state.forms)
            for hat, form in page.forms.items():
                forms[hat] = replace(forms[hat], account=form.account(), chosen=form.profile())
            self.state = replace(self.state, forms=forms)
        self._screen.show_state(self.state, self._beginnings.desk.networks)

    def _on_found(self, found: tuple[FoundProfile, ...]) -> None:
        self._found = found
        page, forms = self._screen.page, dict(self.state.forms)
        for hat, form in forms.items():
            forms[hat] = replace(form, profiles=found)
            if isinstance(page, AccountPage) and hat in page.forms:
                page.forms[hat].show_browsers(forms[hat])
        self.state = replace(self.state, forms=forms)

    def _form(self, desk: Desk, hat: Hat, profiles: Mapping[str, BrowserProfile]) -> FormState:
        network = desk.networks.get(FIRST_NETWORK) or next(iter(desk.networks.values()))
        kept = next(iter(desk.of(hat)), None)
        entered = self.state.forms.get(hat)
        new = Account(uuid.uuid4().hex, hat, network.id, "", starting_audience(network, hat))
        account = kept or (entered.account if entered is not None else new)
        return FormState(account, known_networks(desk.networks.values()), self._found, profiles.get(account.id))
