"""The same store for this session only: nothing reaches the disk."""

from __future__ import annotations

from hatpeg.core.draft import Account, Hat


class SessionStore:
    """What one hat keeps while the program runs."""

    def __init__(self, hat: Hat) -> None:
        self._hat = hat
        self._accounts: tuple[Account, ...] = ()
        self._settings: dict[str, str] = {}

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in the order they were added."""
        return self._accounts

    def save_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Remember exactly these accounts; an account of the other hat is refused."""
        if any(account.hat is not self._hat for account in accounts):
            raise ValueError("an account of the other hat does not belong here")
        self._accounts = accounts

    def setting(self, name: str) -> str:
        """A setting's value; empty when it was never set."""
        return self._settings.get(name, "")

    def save_setting(self, name: str, value: str) -> None:
        """Remember a setting."""
        self._settings[name] = value

    def close(self) -> None:
        """Forget everything."""
        self._accounts = ()
        self._settings.clear()
