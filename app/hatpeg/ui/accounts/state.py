"""What the Accounts page shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hatpeg.core.browser import FoundProfile
from hatpeg.core.destination import SEEN_BY, Destination
from hatpeg.core.draft import Account, Hat
from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.core.network import Network
from hatpeg.core.privacy import OLD_AFTER, Checked, Standing, checklist, due
from hatpeg.core.speech import mark, say, say_many
from hatpeg.core.when import day_in_words
from hatpeg.ui.setup.state import Choice

ABOUT = {
    Hat.PROFESSIONAL: mark("Where you post for work. Your personal accounts are under your other hat."),
    Hat.PERSONAL: mark("Where you post as yourself. Your work accounts are under your other hat."),
}
NO_ACCOUNTS = mark("No accounts yet. You can still check text.")
ABOUT_REMOVAL = mark("Hatpeg forgets this account and its checklist. Drafts stay. Nothing changes on the network.")
ABOUT_CHECKLIST = mark("Look in the account’s own settings, then confirm here. Hatpeg is offline and cannot look.")
ABOUT_BROWSER = mark("The browser profile in which only this account is logged in. Hatpeg opens it after copying.")
NO_BROWSER = mark("None: I open it myself")
STILL_LOOKING = mark("Looking for browsers…")
NONE_FOUND = mark("No browser profiles were found on this computer.")
GONE = mark("{name} (not found any more)")
KEPT = mark("Kept.")
REMOVED = mark("Removed.")
CONFIRMED = mark("Confirmed today.")
OPENED = mark("The browser was asked to open it. Look whether the right account is logged in.")
NO_ADDRESS = mark("We know no page to open on this network.")
ABOUT_WORK = mark("Picks the rules for your Work hat. With more than one, the strictest rule of each applies.")
ONLY_NOW = mark("These are kept for this session only. They are gone when you close Hatpeg.")


class Opened(StrEnum):
    """What lies open under an account."""

    FORM = "form"
    CHECKLIST = "checklist"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class Care:
    """How the accounts of one hat are looked after: browser profiles and confirmed items, by account."""

    profiles: Mapping[str, BrowserProfile]
    checks: Mapping[str, tuple[PrivacyCheck, ...]]


NO_CARE = Care({}, {})


@dataclass(frozen=True, slots=True)
class ItemState:
    """One line of a checklist. ``when`` says in words when it was confirmed; ``is_due`` whether it should be again."""

    id: str
    words: str
    when: str
    is_due: bool


@dataclass(frozen=True, slots=True)
class AccountState:
    """One account as it is listed."""

    account: Account
    title: str
    about: str
    browser: str
    privacy: str
    is_due: bool
    items: tuple[ItemState, ...] = ()


@dataclass(frozen=True, slots=True)
class FormState:
    """An account as it can be changed. ``profiles`` is None while browsers are still looked for."""

    account: Account
    networks: tuple[Choice, ...]
    profiles: tuple[FoundProfile, ...] | None = None
    chosen: BrowserProfile | None = None
    is_new: bool = False

    @property
    def browsers(self) -> tuple[tuple[BrowserProfile | None, str], ...]:
        """What can be chosen as its browser, first "none"."""
        found = tuple((each.kept, each.words) for each in self.profiles or ())
        gone: tuple[tuple[BrowserProfile | None, str], ...] = ()
        if self.chosen is not None and all(self.chosen != kept for kept, _ in found):
            words = self.chosen.name or self.chosen.browser
            gone = ((self.chosen, say(GONE, name=words) if self.profiles is not None else words),)
        return ((None, say(NO_BROWSER)), *gone, *found)

    @property
    def about_browsers(self) -> str:
        """What is said beside the choice."""
        if self.profiles is None:
            return say(STILL_LOOKING)
        return say(ABOUT_BROWSER) if self.profiles else say(NONE_FOUND)


@dataclass(frozen=True, slots=True)
class AccountsState:
    """The page of one hat. ``open_id`` is the account under which something lies open: ``form`` or ``opened``."""

    hat: Hat
    accounts: tuple[AccountState, ...] = ()
    open_id: str = ""
    opened: Opened | None = None
    form: FormState | None = None
    sectors: tuple[Choice, ...] = ()
    chosen_sectors: frozenset[str] = frozenset()
    said: str = ""
    is_problem: bool = False
    kept_sentence: str = ""


def account_state(
    account: Account,
    networks: Mapping[str, Network],
    care: Care,
    today: date,
    days: int = OLD_AFTER,
) -> AccountState:
    """One account: who sees it, where it is opened, and what is due on its checklist."""
    network = networks.get(account.network) or networks["elsewhere"]
    items = checklist(network, account.hat, care.checks.get(account.id, ()), today, days)
    seen = say(SEEN_BY[account.audience])
    about = say("{handle} · {seen}", handle=account.handle, seen=seen) if account.handle else seen
    return AccountState(
        account,
        Destination(account, network).title,
        about,
        _browser(care.profiles.get(account.id)),
        privacy_in_words(items),
        due(items) > 0,
        tuple(ItemState(each.item.id, say(each.item.words), _when(each, today), _is_due(each)) for each in items),
    )


def privacy_in_words(items: Sequence[Checked]) -> str:
    """How it stands with a whole checklist."""
    old = sum(each.standing is Standing.OLD for each in items)
    missing = sum(each.standing is Standing.MISSING for each in items)
    if not old and not missing:
        return say("Privacy checked.")
    parts = (
        say_many("{n} privacy setting to check.", "{n} privacy settings to check.", missing) if missing else "",
        say_many("{n} to check again.", "{n} to check again.", old) if old else "",
    )
    return " ".join(filter(None, parts))


def known_networks(networks: Iterable[Network]) -> tuple[Choice, ...]:
    """Networks by name, the catch-all last."""
    named = sorted(networks, key=lambda network: (network.id == "elsewhere", network.name.casefold()))
    return tuple(Choice(network.id, network.called) for network in named)


def named(account: Account, networks: Mapping[str, Network]) -> Account:
    """The account with a tidy name; one without a name is called after its hat and network."""
    name, handle = " ".join(account.name.split()), " ".join(account.handle.split())
    if not name:
        network = networks.get(account.network) or networks["elsewhere"]
        name = say("{hat} {network}", hat=account.hat.word, network=network.called)
    return replace(account, name=name, handle=handle)


def _browser(profile: BrowserProfile | None) -> str:
    if profile is None:
        return say("No browser chosen.")
    return say("Opens in the browser profile “{name}”.", name=profile.name or profile.profile)


def _when(checked: Checked, today: date) -> str:
    if checked.ticked is None:
        return say("Not confirmed yet.")
    day = day_in_words(checked.ticked, today)
    if checked.standing is Standing.OLD:
        return say("Last confirmed: {day}. Look again.", day=day)
    return say("Last confirmed: {day}", day=day)


def _is_due(checked: Checked) -> bool:
    return checked.standing is not Standing.CONFIRMED
