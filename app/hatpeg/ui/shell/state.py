"""What the frame around the pages shows: banner, rail and notice, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hatpeg.core.destination import AUDIENCE_WORDS, Destination
from hatpeg.core.draft import Account, Hat
from hatpeg.core.network import Network
from hatpeg.core.speech import mark

PAGES = (
    ("write", mark("Write"), "pen-line"),
    ("photos", mark("Photos"), "image"),
    ("drafts", mark("Drafts"), "files"),
    ("accounts", mark("Accounts"), "users"),
    ("history", mark("History"), "history"),
    ("policy", mark("Policy"), "scroll-text"),
    ("settings", mark("Settings"), "settings"),
)
ALWAYS = (("help", mark("Help"), "circle-help"), ("lock", mark("Lock"), "lock"), ("hide", mark("Hide"), "eye-off"))
UNDER = {"about": "help", "went_wrong": "help", "names": "settings", "reviews": "settings"}
"""Pages that are reached from another one, which stays marked in the rail meanwhile."""

KEYS = {
    "write": "Ctrl+1",
    "photos": "Ctrl+2",
    "drafts": "Ctrl+O",
    "accounts": "Ctrl+Shift+A",
    "history": "Ctrl+3",
    "policy": "Ctrl+4",
    "settings": "Ctrl+5",
    "help": "F1",
    "went_wrong": "Shift+F1",
    "lock": "Ctrl+L",
}
"""The key that does the same as a button of the rail."""


@dataclass(frozen=True, slots=True)
class AccountState:
    """One line of the account menu."""

    account: str
    hat: Hat
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class BannerState:
    """Where the draft will go, and the accounts it could go to instead, those of the worn hat first."""

    destination: Destination
    accounts: tuple[AccountState, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeState:
    """A sentence above the page with one thing to do about it. ``key`` names it in signals.

    ``on`` is the page it is about, the only one it is shown on; empty where it is about all of them.
    """

    key: str
    words: str
    action: str = ""
    can_dismiss: bool = True
    on: str = ""


def banner(to: Destination, accounts: Iterable[Account], networks: Mapping[str, Network]) -> BannerState:
    """The banner for a destination. Networks are named in words; where one is unknown, the account stands alone."""
    ordered = sorted(accounts, key=lambda account: account.hat is not to.hat)
    return BannerState(to, tuple(_line(account, to, networks) for account in ordered))


def _line(account: Account, to: Destination, networks: Mapping[str, Network]) -> AccountState:
    network = networks.get(account.network)
    words = f"{account.name} · {AUDIENCE_WORDS[account.audience]}"
    if network:
        words = f"{Destination(account, network).title} · {AUDIENCE_WORDS[account.audience]}"
    return AccountState(account.id, account.hat, words, account.id == to.account.id)
