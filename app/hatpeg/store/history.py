"""The history of one hat: codes and counts, chained, and not a word of what was written."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime

from hatpeg.core.draft import Hat
from hatpeg.core.history import START, HistoryLine, Link, Outcome, Verified, chained, coarse, sealed, verified
from hatpeg.store.database import Database, Row

SALT_BYTES = 16
GONE = "NULL"
COLUMNS = "happened, account, outcome, rules, reasons, photos"


class History:
    """The history in a vault."""

    def __init__(self, database: Database, hat: Hat) -> None:
        self._database = database
        self._hat = hat

    def add(self, line: HistoryLine) -> None:
        """Keep a line, as coarse in time as its hat asks for. Raises :class:`StoreUnavailable`."""
        if line.hat is not self._hat:
            raise ValueError("a line of the other hat does not belong here")
        kept, salt = coarse(line), secrets.token_bytes(SALT_BYTES)
        with self._database.change() as change:
            before, digest = self._end()
            number, seal = before + 1, sealed(kept, salt)
            digest = chained(digest, number, seal)
            told = (kept.when.isoformat(), kept.account, kept.outcome, " ".join(kept.rules), " ".join(kept.reasons))
            change.tell(
                f"INSERT INTO history (number, {COLUMNS}, salt, seal, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                *(number, *told, kept.photos, salt, seal, digest),
            )
            change.tell("INSERT OR REPLACE INTO history_end VALUES (1, ?, ?)", number, digest)

    def links(self) -> tuple[Link, ...]:
        """All lines, oldest first, also those deleted on purpose."""
        return tuple(self._read(self._database.ask(f"SELECT number, {COLUMNS}, salt, seal, digest FROM history")))

    def verify(self, code: str = "") -> Verified:
        """Whether a line was changed, taken out or moved; ``code`` is one that was written down earlier."""
        return verified(self.links(), self._end(), code)

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete lines on purpose. That they were there still shows, and what they said can no longer be guessed."""
        blank = ", ".join(f"{column.strip()} = {GONE}" for column in COLUMNS.split(","))
        with self._database.change() as change:
            change.tell_each(f"UPDATE history SET {blank}, salt = x'' WHERE number = ?", [(each,) for each in numbers])

    def _end(self) -> tuple[int, bytes]:
        rows = self._database.ask("SELECT number, digest FROM history_end")
        return (int(rows[0][0]), bytes(rows[0][1])) if rows else (0, START)

    def _read(self, rows: list[Row]) -> Iterator[Link]:
        for number, happened, account, outcome, rules, reasons, photos, salt, seal, digest in rows:
            line = None
            if happened is not None:
                codes = (tuple(rules.split()), tuple(reasons.split()))
                when = datetime.fromisoformat(happened)
                line = HistoryLine(when, self._hat, account, Outcome(outcome), *codes, photos)
            yield Link(number, line, salt, seal, digest)
