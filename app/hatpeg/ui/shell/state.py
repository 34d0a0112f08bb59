"""What the frame around the pages shows: banner, rail and notice, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hatpeg.core.destination import AUDIENCE_WORDS, Destination
from hatpeg.core.draft import Account, Hat
from hatpeg.core.network import Network

PAGES = (
    ("write", "Write", "pen-line"),
    ("photos", "Photos", "image"),
    ("history", "History", "history"),
    ("policy", "Policy", "scroll-text"),
    ("settings", "Settings", "settings"),
)
ALWAYS = (("help", "Help", "circle-help"), ("lock", "Lock", "lock"), ("hide", "Hide", "eye-off"))


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
    """A sentence above the page with one thing to do about it. ``key`` names it in signals."""

    key: str
    words: str
    action: str = ""
    can_dismiss: bool = True


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
