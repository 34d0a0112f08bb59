"""What the program needs from the world: the promises that stores and systems keep."""

from __future__ import annotations

from typing import Protocol

from hatpeg.core.draft import Account


class KeyVault(Protocol):
    """Keeps 32-byte keys where only this user can reach them.

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
