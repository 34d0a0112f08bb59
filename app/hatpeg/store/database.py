"""One SQLCipher file: opened with its key, asked, and changed all or nothing. Its failures become sentences.

The key is 32 random bytes and is given raw, so SQLCipher derives nothing from it, and is not kept here.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from hatpeg.core.errors import StoreUnavailable, VaultDamaged
from hatpeg.core.ports import KEY_BYTES
from hatpeg.core.speech import mark
from hatpeg.store.places import OWNER_ONLY_FILE, SIDES, doubt_file

UNREADABLE = mark("What you saved could not be opened. It is still there; nothing was changed.")
NOT_KEPT = mark("This could not be saved. What was saved before is still there.")
NO_ROOM = mark("This could not be saved: there is no room left on the disk. What was saved before is still there.")
READ_ONLY = mark("This could not be saved: Hatpeg may not write into its folder. What was saved before is still there.")
FULL, IS_READ_ONLY, CORRUPT, NOT_A_DATABASE = 13, 8, 11, 26
"""SQLite's own numbers, https://www.sqlite.org/rescode.html; the low byte of its longer ones."""

CACHE_KIB = 32_768
"""Room for what ten thousand drafts are searched by, so that each letter typed in a search does not decrypt it anew.
It is wiped when the file is let go of, as all of SQLCipher's memory is."""

Value = str | int | float | bytes | None
Row = tuple[Any, ...]


class Database:
    """A vault's file, or one in memory. May be used from any thread: each waits its turn."""

    def __init__(self, file: Path | None, key: bytes) -> None:
        """Open a file, or make it where there is none. Raises :class:`StoreUnavailable`."""
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self.file = file
        self._turn = threading.RLock()
        self._connection = _connected(file)
        try:
            self._unlock(key)
        except BaseException:
            self.close()
            raise

    def ask(self, question: str, *values: Value) -> list[Row]:
        """The rows that answer a question."""
        try:
            with self._turn:
                rows: list[Row] = self._connection.execute(question, values).fetchall()
        except sqlcipher.Error as problem:
            raise self._told(problem, UNREADABLE) from None
        return rows

    @contextmanager
    def change(self) -> Iterator[Database]:
        """What is told inside is done together, and is on the disk afterwards; after a failure nothing is."""
        with self._turn:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self
                self._connection.execute("COMMIT")
            except BaseException as problem:
                with suppress(sqlcipher.Error):
                    self._connection.execute("ROLLBACK")
                if isinstance(problem, sqlcipher.Error):
                    raise self._told(problem, NOT_KEPT) from None
                if isinstance(problem, UnicodeError):  # half of a character pair cannot be written
                    raise StoreUnavailable(NOT_KEPT) from None
                raise

    def tell(self, order: str, *values: Value) -> None:
        """One step of a change."""
        self._connection.execute(order, values)

    def tell_each(self, order: str, rows: Sequence[Sequence[Value]]) -> None:
        """The same step for each row."""
        self._connection.executemany(order, rows)

    @property
    def version(self) -> int:
        """The number of migrations this file has been through."""
        return int(self.ask("PRAGMA user_version")[0][0])

    def is_sound(self) -> bool:
        """Whether every page is as it was written. Reads the whole file: a tenth of a second for 15 MB."""
        try:
            return not self.ask("PRAGMA cipher_integrity_check") and self.ask("PRAGMA quick_check") == [("ok",)]
        except StoreUnavailable:
            return False

    @contextmanager
    def still(self) -> Iterator[None]:
        """Everything is in the one file, and nobody changes it: it can be copied."""
        self.ask("PRAGMA wal_checkpoint(TRUNCATE)")
        with self.change():
            yield

    def pour_into(self, file: Path, key: bytes) -> None:
        """Write everything into a new file under another key."""
        with self._turn:
            self.ask(f"ATTACH DATABASE ? AS other KEY \"x'{key.hex()}'\"", str(file))
            try:
                self.ask("SELECT sqlcipher_export('other')")
                self.ask(f"PRAGMA other.user_version = {self.version}")
            finally:
                self.ask("DETACH DATABASE other")

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._connection.close()

    def _unlock(self, key: bytes) -> None:
        try:
            if self.file is not None:
                self._connection.execute("PRAGMA cipher_log_level = NONE")  # else it prints about every bad page
                self._connection.execute("PRAGMA cipher_memory_security = ON")
                self._connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            pragmas = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY")
            for pragma in (*pragmas, "foreign_keys = ON", f"cache_size = -{CACHE_KIB}"):
                self._connection.execute(f"PRAGMA {pragma}")
        except sqlcipher.Error as problem:
            raise self._told(problem, UNREADABLE) from None
        if self.file is not None:
            for each in (self.file, *(self.file.with_name(self.file.name + end) for end in SIDES)):
                with suppress(OSError):
                    each.chmod(OWNER_ONLY_FILE)

    def _told(self, problem: sqlcipher.Error, otherwise: str) -> StoreUnavailable:
        match getattr(problem, "sqlite_errorcode", 0) & 0xFF:
            case n if n in {CORRUPT, NOT_A_DATABASE}:
                if self.file is not None:
                    with suppress(OSError):
                        doubt_file(self.file).touch(OWNER_ONLY_FILE)
                return VaultDamaged(UNREADABLE)
            case n if n == FULL:
                return StoreUnavailable(NO_ROOM)
            case n if n == IS_READ_ONLY:
                return StoreUnavailable(READ_ONLY)
            case _:
                return StoreUnavailable(otherwise)


def _connected(file: Path | None) -> sqlcipher.Connection:
    try:
        if file is not None and not file.exists():
            file.touch(OWNER_ONLY_FILE)
        return sqlcipher.connect(":memory:" if file is None else file, check_same_thread=False, isolation_level=None)
    except (OSError, sqlcipher.Error):
        raise StoreUnavailable(UNREADABLE) from None
