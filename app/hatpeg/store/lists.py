"""The agency's names and places as its file gave them, and the watch-list as digests and their key."""

from __future__ import annotations

from hatpeg.core.watch_list import NOBODY, WatchList
from hatpeg.store.database import Database

AGENCY, WATCH_LIST = "agency", "watch-list"


class Lists:
    """Lists in a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def agency(self) -> str:
        """The agency's file as it was read, TOML; empty when there is none."""
        return self._read(AGENCY)[1].decode("utf-8")

    def save_agency(self, toml: str) -> None:
        """Keep the agency's file. Raises :class:`StoreUnavailable`."""
        self._save(AGENCY, b"", toml)

    def watch_list(self) -> WatchList:
        """The watch-list; one of nobody when there is none. Raises :class:`WatchListUnreadable`."""
        key, digests = self._read(WATCH_LIST)
        return WatchList.from_bytes(digests, key) if digests else NOBODY

    def save_watch_list(self, key: bytes, digests: bytes) -> None:
        """Keep a watch-list: its key, and what :meth:`WatchList.to_bytes` gave. Raises :class:`StoreUnavailable`."""
        self._save(WATCH_LIST, key, digests)

    def _read(self, name: str) -> tuple[bytes, bytes]:
        rows = self._database.ask("SELECT key, content FROM list WHERE name = ?", name)
        return (bytes(rows[0][0]), bytes(rows[0][1])) if rows else (b"", b"")

    def _save(self, name: str, key: bytes, content: str | bytes) -> None:
        with self._database.change() as change:
            kept = content.encode("utf-8") if isinstance(content, str) else content
            change.tell("INSERT OR REPLACE INTO list VALUES (?, ?, ?)", name, key, kept)
