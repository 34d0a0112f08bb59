"""One hat's accounts and settings in one SQLCipher file, under one random key of its own.

The key is 32 random bytes and is given raw, so SQLCipher derives nothing from it. A file that cannot be opened
is never replaced: it may be readable again tomorrow.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlcipher3 import dbapi2 as sqlcipher

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.store.migrations import MIGRATIONS
from hatpeg.store.places import OWNER_ONLY_FILE

KEY_BYTES = 32
UNREADABLE = "Your saved accounts could not be opened. They are still there; nothing was changed."
NEWER = "Your saved accounts were written by a newer Hatpeg. Nothing was changed. Please update Hatpeg."
NOT_KEPT = "This could not be saved. What was saved before is still there."


class Vault:
    """The store of one hat. Every change is on the disk when the call returns."""

    def __init__(self, file: Path, hat: Hat, key: bytes) -> None:
        """Open a vault, or make it where there is no file. Raises :class:`StoreUnavailable`."""
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self._hat = hat
        self._database = _opened(file, key)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def accounts(self) -> tuple[Account, ...]:
        """The accounts in the order they were added."""
        rows = self._asked("SELECT id, network, name, audience, handle FROM account ORDER BY position")
        return tuple(
            Account(str(id_), self._hat, str(network), str(name), Audience(str(audience)), str(handle))
            for id_, network, name, audience, handle in rows
        )

    def save_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Keep exactly these accounts, all or none; an account of the other hat is refused."""
        if any(account.hat is not self._hat for account in accounts):
            raise ValueError("an account of the other hat does not belong in this vault")
        rows = [
            (place, each.id, each.network, each.name, each.audience.value, each.handle)
            for place, each in enumerate(accounts)
        ]
        try:
            with self._database:
                self._database.execute("DELETE FROM account")
                self._database.executemany("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)", rows)
        except (sqlcipher.Error, UnicodeError):  # half of a character pair cannot be written
            raise StoreUnavailable(NOT_KEPT) from None

    def setting(self, name: str) -> str:
        """A setting's value; empty when it was never set."""
        rows = self._asked("SELECT value FROM setting WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        try:
            with self._database:
                self._database.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
        except (sqlcipher.Error, UnicodeError):  # half of a character pair cannot be written
            raise StoreUnavailable(NOT_KEPT) from None

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _asked(self, question: str, *values: str) -> list[tuple[object, ...]]:
        try:
            rows: list[tuple[object, ...]] = self._database.execute(question, values).fetchall()
        except sqlcipher.Error:
            raise StoreUnavailable(UNREADABLE) from None
        return rows


def _opened(file: Path, key: bytes) -> sqlcipher.Connection:
    try:
        if not file.exists():
            file.touch(OWNER_ONLY_FILE)
        # Not tied to one thread: it is opened beside the window, then used by the window alone.
        database = sqlcipher.connect(file, check_same_thread=False)
    except (OSError, sqlcipher.Error):
        raise StoreUnavailable(UNREADABLE) from None
    try:
        _unlock(database, key)
        _bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    for each in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
        with suppress(OSError):
            each.chmod(OWNER_ONLY_FILE)
    return database


def _unlock(database: sqlcipher.Connection, key: bytes) -> None:
    try:
        database.execute("PRAGMA cipher_log_level = NONE")  # else it prints about every page it cannot read
        database.execute("PRAGMA cipher_memory_security = ON")
        database.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
            database.execute(f"PRAGMA {pragma}")
    except sqlcipher.Error:
        raise StoreUnavailable(UNREADABLE) from None


def _bring_up_to_date(database: sqlcipher.Connection) -> None:
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StoreUnavailable(NEWER)
        for number, script in enumerate(MIGRATIONS[version:], version + 1):
            database.executescript(f"BEGIN; {script}; PRAGMA user_version = {number}; COMMIT;")
    except sqlcipher.Error:
        raise StoreUnavailable(UNREADABLE) from None
