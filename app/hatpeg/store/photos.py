"""Safe copies of photos: what came out of the photo check, never what went in."""

from __future__ import annotations

from hatpeg.store.database import Database


class Photos:
    """Photos in a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, name: str, content: bytes) -> None:
        """Keep the copy of the photo with this id. Raises :class:`StoreUnavailable`."""
        with self._database.change() as change:
            change.tell("INSERT OR REPLACE INTO photo VALUES (?, ?)", name, content)

    def read(self, name: str) -> bytes | None:
        """The copy; None when there is none."""
        rows = self._database.ask("SELECT content FROM photo WHERE id = ?", name)
        return bytes(rows[0][0]) if rows else None

    def forget_unused(self) -> int:
        """Delete the copies that belong to no draft, and give their number."""
        unused = self._database.ask("SELECT id FROM photo WHERE id NOT IN (SELECT photo FROM draft_photo)")
        with self._database.change() as change:
            change.tell_each("DELETE FROM photo WHERE id = ?", unused)
        return len(unused)
