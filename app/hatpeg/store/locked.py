"""Stands in for a vault that opens with a passphrase: it has nothing and keeps nothing, and says so."""

from __future__ import annotations

from typing import NoReturn

from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import VaultLocked
from hatpeg.core.ports import CareStore, DraftStore, HistoryStore, ListStore, PhotoStore
from hatpeg.core.speech import mark

LOCKED = mark("Locked. Your passphrase opens it.")


class LockedStore:
    """The store of a hat that is locked. Whatever is asked of it, it raises :class:`VaultLocked`."""

    def __init__(self, hat: Hat) -> None:
        self.hat = hat

    @property
    def drafts(self) -> DraftStore:
        _refuse()

    @property
    def photos(self) -> PhotoStore:
        _refuse()

    @property
    def history(self) -> HistoryStore:
        _refuse()

    @property
    def lists(self) -> ListStore:
        _refuse()

    @property
    def care(self) -> CareStore:
        _refuse()

    def accounts(self) -> tuple[Account, ...]:
        _refuse()

    def save_accounts(self, accounts: tuple[Account, ...]) -> None:  # noqa: ARG002 - the port's own names
        _refuse()

    def setting(self, name: str) -> str:  # noqa: ARG002 - the port's own names
        _refuse()

    def save_setting(self, name: str, value: str) -> None:  # noqa: ARG002 - the port's own names
        _refuse()

    def close(self) -> None:
        """There is nothing to let go of."""


def _refuse() -> NoReturn:
    raise VaultLocked(LOCKED)
