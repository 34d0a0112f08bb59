"""Joins the Accounts page to the vaults, to the browsers of this computer, and to what the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.core.sectors import Sector
from hatpeg.core.speech import mark, say
from hatpeg.ui.accounts.controller import AccountsController
from hatpeg.ui.accounts.state import Care
from hatpeg.ui.accounts.widget import AccountsPage
from hatpeg.ui.desk import Desk
from hatpeg.ui.setup.state import Choice
from hatpeg.wiring.opening import SECTORS

if TYPE_CHECKING:
    from hatpeg.store.vault import Vault
    from hatpeg.wiring.session import Session

LOCKED = mark("This hat is locked, so its accounts cannot be read now.")


class KeptAccounts:
    """The accounts in the vaults of one session. What waits may be called beside the window."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def desk(self) -> Desk:
        """The accounts of both hats as they are now."""
        return self._session.desk

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""
        return self._session.write.hat

    @property
    def is_kept(self) -> bool:
        """Whether what is entered under this hat reaches the disk."""
        stores = self._session.keeping.stores
        return stores is not None and self.hat not in stores.session_only

    @property
    def sectors(self) -> Sequence[Choice]:
        """The kinds of work there are."""
        return tuple(Choice(sector.value, sector.words) for sector in Sector)

    def care(self, hat: Hat) -> Care:
        """How the accounts of a hat are looked after."""
        vault = self._vault(hat)
        checks = {account.id: vault.care.privacy_checks(account.id) for account in vault.accounts()}
        return Care(vault.care.browser_profiles(), checks)

    def keep(self, account: Account, profile: BrowserProfile | None) -> None:
        """Keep an account, new or changed, and its browser profile."""
        vault = self._vault(account.hat)
        before = vault.accounts()
        if any(each.id == account.id for each in before):
            now = tuple(account if each.id == account.id else each for each in before)
        else:
            now = (*before, account)
        vault.save_accounts(now)
        vault.care.save_browser_profile(account.id, profile)

    def remove(self, account: Account) -> None:
        """Forget an account, and how it was looked after."""
        vault = self._vault(account.hat)
        vault.save_accounts(tuple(each for each in vault.accounts() if each.id != account.id))

    def tick(self, account: Account, check: PrivacyCheck) -> None:
        """Keep that an item was confirmed."""
        self._vault(account.hat).care.tick(account.id, check)

    def choose_work(self, sectors: Sequence[str]) -> None:
        """Keep the kinds of work."""
        self._vault(Hat.PROFESSIONAL).save_setting(SECTORS, " ".join(sectors))

    @staticmethod
    def browsers() -> Sequence[FoundProfile]:
        """The browser profiles on this computer."""
        from hatpeg.system.browsers import SystemBrowsers

        return SystemBrowsers().profiles()

    @staticmethod
    def open(profile: BrowserProfile, address: str) -> None:
        """Open a page in a profile."""
        from hatpeg.system.browsers import SystemBrowsers

        SystemBrowsers().open(profile, address)

    def take_in(self) -> None:
        """Have the window show what was kept, and hold drafts to it."""
        self._session.take_accounts(*self._accounts_and_work())

    def _accounts_and_work(self) -> tuple[tuple[Account, ...], tuple[str, ...], frozenset[str]]:
        stores = self._session.keeping.stores
        vaults = stores.vaults if stores is not None else {}
        accounts = tuple(account for hat in Hat if hat in vaults for account in vaults[hat].accounts())
        with_browser = frozenset(each for vault in vaults.values() for each in vault.care.browser_profiles())
        work = vaults.get(Hat.PROFESSIONAL)
        return accounts, tuple(work.setting(SECTORS).split()) if work else (), with_browser

    def _vault(self, hat: Hat) -> Vault:
        stores = self._session.keeping.stores
        vault = stores.vaults.get(hat) if stores is not None else None
        if vault is None:
            raise StoreUnavailable(say(LOCKED))
        return vault


class AccountsOnDesk:
    """The Accounts page of one session."""

    def __init__(self, session: Session) -> None:
        self._session, self._is_shown = session, False
        self.widget = AccountsPage(session.look)
        self.controller = AccountsController(self.widget, KeptAccounts(session), parent=session.window)
        self.controller.told.connect(session.window.announcer.say)
        session.shell.page_shown.connect(self._on_page_shown)
        session.write.destination_changed.connect(self._on_destination_changed)
        self._hat = session.write.hat

    def refresh(self) -> None:
        """Show the accounts of the hat that is worn."""
        self._hat, self._is_shown = self._session.write.hat, True
        self.controller.show()

    def put_away(self) -> None:
        """Leave no account on the page."""
        self._is_shown = False
        self.controller.put_away()

    def _on_page_shown(self, key: str) -> None:
        self._is_shown = key == "accounts"

    def _on_destination_changed(self) -> None:
        """The hats do not mix here either: another one is put on, other accounts are listed."""
        if self._is_shown and self._session.write.hat is not self._hat:
            self.refresh()
