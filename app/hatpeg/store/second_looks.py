"""What was asked of somebody else on this computer, and what came of it: never a word of a draft.

A request, and what it allowed, count on the computer they were made on: neither a backup nor a copy brings them back.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hatpeg.core.second_look.answering import APART, Allowance, Asked, State
from hatpeg.store.database import Database, Row

COLUMNS = "id, fingerprint, made, reviewer, marks, reason, secret, state, began, until"
FORGOTTEN_AFTER = timedelta(days=30)


class SecondLooks:
    """Second looks in a vault. Times are in UTC. Calls may raise :class:`StoreUnavailable`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, asked: Asked) -> None:
        """Keep a request; those of long ago are forgotten."""
        row = (
            asked.id,
            asked.fingerprint,
            asked.made.isoformat(),
            asked.reviewer,
            " ".join(sorted(asked.marks)),
            asked.reason,
            asked.secret,
            asked.state.value,
        )
        with self._database.change() as change:
            change.tell("DELETE FROM second_look WHERE made < ?", (asked.made - FORGOTTEN_AFTER).isoformat())
            change.tell(f"INSERT INTO second_look ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '')", *row)
            self._see(asked.made)

    def all(self) -> tuple[Asked, ...]:
        """Every request that is not forgotten, newest first."""
        rows = self._database.ask(f"SELECT {COLUMNS} FROM second_look ORDER BY made DESC, id")
        return tuple(_asked(row) for row in rows)

    def latest(self) -> datetime | None:
        """The latest time that was seen here; a clock that shows an earlier one was set back."""
        rows = self._database.ask("SELECT latest FROM second_look_clock")
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def allow(self, allowance: Allowance) -> bool:
        """Keep what an answer allows; False, and nothing is kept, where the request was answered already."""
        return self._settle(allowance.id, State.ASKED, State.ALLOWED, allowance.begins, allowance.until)

    def send_back(self, name: str, now: datetime) -> bool:
        """Keep that a post was sent back."""
        return self._settle(name, State.ASKED, State.SENT_BACK, now)

    def allowance(self, fingerprint: str, now: datetime) -> Allowance | None:
        """What lets the draft with this fingerprint out now, if somebody allowed it."""
        latest = self.latest()
        if latest is not None and now < latest - APART:
            return None
        rows = self._database.ask(
            f"SELECT {COLUMNS} FROM second_look WHERE fingerprint = ? AND state = ?", fingerprint, State.ALLOWED.value
        )
        found = [_allowance(row) for row in rows]
        return next((each for each in found if each.holds(fingerprint, now)), None)

    def use(self, name: str, now: datetime) -> bool:
        """Use an allowance up; False where there is none that could be, so that no draft may go out by it."""
        with self._database.change() as change:
            rows = self._database.ask(f"SELECT {COLUMNS} FROM second_look WHERE id = ?", name)
            if not rows or _asked(rows[0]).state is not State.ALLOWED or not now < _allowance(rows[0]).until:
                return False
            used = State.USED.value
            change.tell("UPDATE second_look SET state = ?, fingerprint = '', marks = '' WHERE id = ?", used, name)
            self._see(now)
            return True

    def void(self) -> None:
        """Forget every request and allowance: this is a copy of another time or another computer."""
        with self._database.change() as change:
            change.tell("DELETE FROM second_look")

    def _settle(self, name: str, before: State, after: State, now: datetime, until: datetime | None = None) -> bool:
        with self._database.change() as change:
            if not self._database.ask("SELECT 1 FROM second_look WHERE id = ? AND state = ?", name, before.value):
                return False
            told = (after.value, now.isoformat(), until.isoformat() if until else "", name)
            change.tell("UPDATE second_look SET state = ?, began = ?, until = ? WHERE id = ?", *told)
            self._see(now)
            return True

    def _see(self, now: datetime) -> None:
        """Remember the latest time. Told inside a change; all times are spelled alike, so they compare as words."""
        self._database.tell(
            "INSERT INTO second_look_clock VALUES (1, ?1) ON CONFLICT (only) DO UPDATE SET latest = max(latest, ?1)",
            now.astimezone(UTC).replace(microsecond=0).isoformat(),
        )


def _asked(row: Row) -> Asked:
    name, fingerprint, made, reviewer, marks, reason, secret, state, _, until = row
    return Asked(
        id=name,
        fingerprint=fingerprint,
        made=datetime.fromisoformat(made),
        reviewer=bytes(reviewer),
        marks=frozenset(marks.split()),
        reason=reason,
        secret=bytes(secret),
        state=State(state),
        until=datetime.fromisoformat(until) if until else None,
    )


def _allowance(row: Row) -> Allowance:
    name, fingerprint, _, reviewer, marks, reason, _, _, began, until = row
    times = datetime.fromisoformat(began), datetime.fromisoformat(until)
    return Allowance(name, fingerprint, frozenset(marks.split()), *times, bytes(reviewer), reason)
