"""What the program needs from the world: the promises that stores and systems keep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from hatpeg.core.draft import Account
from hatpeg.core.history import HistoryLine, Link, Verified
from hatpeg.core.kept import Acknowledged, BrowserProfile, DraftLine, KeptDraft, PrivacyCheck
from hatpeg.core.watch_list import WatchList

KEY_BYTES = 32
LONGEST_KEY = 640
"""As hexadecimal text 1,280 characters, the most that Windows keeps under one name."""


class KeyVault(Protocol):
    """Keeps keys where only this user can reach them: 32 bytes, or up to 640 where a passphrase is wrapped around one.

    Every call may raise :class:`hatpeg.core.errors.KeyVaultUnavailable`, and none takes longer than its limit.
    """

    def read_key(self, name: str) -> bytes | None:
        """The key kept under a name; None when there is none."""

    def write_key(self, name: str, key: bytes) -> None:
        """Keep a key under a name, in place of any before."""

    def delete_key(self, name: str) -> None:
        """Forget a key. No harm when there was none."""


class AccountStore(Protocol):
    """The accounts and settings of one hat, and of no other.

    Calls may raise :class:`hatpeg.core.errors.StoreUnavailable`.
    """

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in the order they were added."""

    def save_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Keep exactly these accounts; all of them must belong to this hat."""

    def setting(self, name: str) -> str:
        """A setting's value; empty when it was never set."""

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""

    def close(self) -> None:
        """Let go of the file."""


class DraftStore(Protocol):
    """The drafts of one hat."""

    def new_id(self) -> str:
        """An id for a draft that is being begun."""

    def save(self, draft: KeptDraft) -> None:
        """Keep a draft, in place of what was kept under its id. It is on the disk when the call returns."""

    def save_as_of(self, draft: KeptDraft, updated: int) -> None:
        """Keep a draft that was changed at a time, in milliseconds since 1970."""

    def read(self, name: str) -> KeptDraft | None:
        """The draft of this id; None when there is none."""

    def lines(self, *, most: int = 0) -> tuple[DraftLine, ...]:
        """All drafts, or the ``most`` that were changed last, newest first."""

    def search(self, words: str) -> tuple[DraftLine, ...]:
        """The drafts that hold all these words, or parts of words, however they are cased or accented."""

    def delete(self, names: Iterable[str]) -> None:
        """Delete drafts, with their photos and reasons. No harm when one is gone already."""

    def acknowledged(self, name: str) -> tuple[Acknowledged, ...]:
        """The reasons given for leaving findings in a draft."""

    def acknowledge(self, name: str, reason: Acknowledged) -> None:
        """Keep a reason with a draft that is kept already."""

    def take_back(self, name: str, reason: Acknowledged) -> None:
        """Forget a reason. No harm when it is gone already."""


class PhotoStore(Protocol):
    """Safe copies of photos: what came out of the photo check, never what went in."""

    def save(self, name: str, content: bytes) -> None:
        """Keep the copy of the photo with this id."""

    def read(self, name: str) -> bytes | None:
        """The copy; None when there is none."""

    def forget_unused(self) -> int:
        """Delete the copies that belong to no draft, and give their number."""


class HistoryStore(Protocol):
    """The history of one hat."""

    def add(self, line: HistoryLine) -> None:
        """Keep a line, as coarse in time as its hat asks for."""

    def links(self) -> tuple[Link, ...]:
        """All lines, oldest first, also those deleted on purpose."""

    def verify(self, code: str = "") -> Verified:
        """Whether a line was changed, taken out or moved; ``code`` is one that was written down earlier."""

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete lines on purpose. That they were there still shows."""


class ListStore(Protocol):
    """The agency's names and places, and the watch-list."""

    def agency(self) -> str:
        """The agency's file as it was read, TOML; empty when there is none."""

    def save_agency(self, toml: str) -> None:
        """Keep the agency's file."""

    def watch_list(self) -> WatchList:
        """The watch-list; one of nobody when there is none."""

    def save_watch_list(self, key: bytes, digests: bytes) -> None:
        """Keep a watch-list: its key, and what :meth:`WatchList.to_bytes` gave."""


class CareStore(Protocol):
    """How accounts are looked after: the browser profile each is logged in with, and its privacy checklist."""

    def browser_profiles(self) -> Mapping[str, BrowserProfile]:
        """Browser profiles by the ids of accounts."""

    def save_browser_profile(self, account: str, profile: BrowserProfile | None) -> None:
        """Keep an account's browser profile, or forget it."""

    def privacy_checks(self, account: str) -> Sequence[PrivacyCheck]:
        """What was ticked on an account's checklist, and when."""

    def tick(self, account: str, check: PrivacyCheck) -> None:
        """Keep that an item was ticked on a day."""


class HatStore(AccountStore, Protocol):
    """All that is kept for one hat, and for no other. Calls may raise ``StoreUnavailable``."""

    @property
    def drafts(self) -> DraftStore:
        """Its drafts."""

    @property
    def photos(self) -> PhotoStore:
        """The safe copies of its photos."""

    @property
    def history(self) -> HistoryStore:
        """Its history."""

    @property
    def lists(self) -> ListStore:
        """Its lists of names and places."""

    @property
    def care(self) -> CareStore:
        """How its accounts are looked after."""
