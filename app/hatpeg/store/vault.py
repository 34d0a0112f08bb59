"""One hat's vault: everything that is kept for it, in one encrypted file under one random key of its own.

A file that cannot be opened is never replaced here: it may be readable again tomorrow.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.store.care import Care
from hatpeg.store.database import Database
from hatpeg.store.disk import copy_whole
from hatpeg.store.drafts import Drafts
from hatpeg.store.history import History
from hatpeg.store.lists import Lists
from hatpeg.store.migrations import bring_up_to_date
from hatpeg.store.photos import Photos
from hatpeg.store.places import before_file, copy_file, doubt_file
from hatpeg.store.remembered import Remembered
from hatpeg.store.second_looks import SecondLooks


class Vault:
    """The store of one hat. Every change is on the disk when the call returns. May be used from any thread."""

    def __init__(self, file: Path | None, hat: Hat, key: bytes) -> None:
        """Open a vault, or make it where there is no file. Raises :class:`StoreUnavailable`."""
        self.hat = hat
        self.database = Database(file, key)
        try:
            bring_up_to_date(self.database, _keep_before)
        except BaseException:
            self.database.close()
            raise
        self.drafts = Drafts(self.database)
        self.photos = Photos(self.database)
        self.history = History(self.database, hat)
        self.lists = Lists(self.database)
        self.care = Care(self.database)
        self.remembered = Remembered(self.database)
        self.second_looks = SecondLooks(self.database)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in the order they were added."""
        rows = self.database.ask("SELECT id, network, name, audience, handle FROM account ORDER BY position")
        return tuple(
            Account(name, self.hat, network, called, Audience(audience), handle)
            for name, network, called, audience, handle in rows
        )

    def save_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Keep exactly these accounts, all or none; an account of the other hat is refused."""
        if any(account.hat is not self.hat for account in accounts):
            raise ValueError("an account of the other hat does not belong in this vault")
        rows = [
            (place, each.id, each.network, each.name, each.audience.value, each.handle)
            for place, each in enumerate(accounts)
        ]
        with self.database.change() as change:
            change.tell("DELETE FROM account")
            change.tell_each("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)", rows)
            for table in ("browser_profile", "privacy_check"):
                change.tell(f"DELETE FROM {table} WHERE account NOT IN (SELECT id FROM account)")

    def setting(self, name: str) -> str:
        """A setting's value; empty when it was never set."""
        rows = self.database.ask("SELECT value FROM setting WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self.database.change() as change:
            change.tell("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value)

    def look_after(self) -> bool:
        """Look at every page, and when all are sound, renew the copy to mend from. Tells whether they are.

        Not on the GUI thread: a tenth of a second or more for 15 MB. A vault that is not sound is mended when it is
        next opened.
        """
        file = self.database.file
        if file is None:
            return True
        if not self.database.is_sound():
            doubt_file(file).touch()
            return False
        with self.database.still():
            copy_whole(file, copy_file(file))
        return True

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def _keep_before(database: Database) -> None:
    if database.file is not None:
        with database.still():
            copy_whole(database.file, before_file(database.file))
