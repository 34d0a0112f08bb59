"""The drafts of one hat. A draft is on the disk when its saving returns."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable
from datetime import datetime

from hatpeg.core.draft import Photo
from hatpeg.core.kept import Acknowledged, DraftLine, KeptDraft, sought, title_of
from hatpeg.core.seen_kept import line_of, seen_of
from hatpeg.store.database import Database, Row

LINE = "SELECT id, title, account, updated, photos, checked FROM draft"
NEWEST_FIRST = "ORDER BY updated DESC, id"


class Drafts:
    """Drafts in a vault."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now

    def new_id(self) -> str:
        """An id for a draft that is being begun."""
        return secrets.token_hex(8)

    def save(self, draft: KeptDraft) -> None:
        """Keep a draft, in place of what was kept under its id. Raises :class:`StoreUnavailable`."""
        self.save_as_of(draft, int(self._now() * 1000))

    def save_as_of(self, draft: KeptDraft, updated: int) -> None:
        """Keep a draft that was changed at a time, in milliseconds since 1970. One that says the same stays as old."""
        told = (draft.text, draft.account, draft.is_reply, title_of(draft.text), updated, len(draft.photos))
        row = (*told, draft.checked, draft.id)
        photos = [
            (draft.id, place, photo.id, photo.alt_text, line_of(photo.seen)) for place, photo in enumerate(draft.photos)
        ]
        with self._database.change() as change:
            change.tell(
                "INSERT INTO draft (text, account, is_reply, title, updated, photos, checked, id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "updated = iif(text = excluded.text AND photos = excluded.photos, updated, excluded.updated), "
                "text = excluded.text, account = excluded.account, is_reply = excluded.is_reply, "
                "title = excluded.title, photos = excluded.photos, checked = excluded.checked",
                *row,
            )
            change.tell("INSERT OR REPLACE INTO draft_sought VALUES (?, ?)", draft.id, sought(draft.text))
            change.tell("DELETE FROM draft_photo WHERE draft = ?", draft.id)
            change.tell_each("INSERT INTO draft_photo VALUES (?, ?, ?, ?, ?)", photos)

    def read(self, name: str) -> KeptDraft | None:
        """The draft of this id; None when there is none."""
        rows = self._database.ask("SELECT text, account, is_reply, checked FROM draft WHERE id = ?", name)
        if not rows:
            return None
        ((text, account, is_reply, checked),) = rows
        rows = self._database.ask(
            "SELECT photo, alt_text, seen FROM draft_photo WHERE draft = ? ORDER BY position", name
        )
        photos = tuple(Photo(photo, alt_text, seen_of(seen)) for photo, alt_text, seen in rows)
        return KeptDraft(name, text, account, photos, bool(is_reply), checked)

    def lines(self, *, most: int = 0) -> tuple[DraftLine, ...]:
        """All drafts, or the ``most`` that were changed last, newest first."""
        return _lines(self._database.ask(f"{LINE} {NEWEST_FIRST} LIMIT ?", most or -1))

    def search(self, words: str) -> tuple[DraftLine, ...]:
        """The drafts that hold all these words, or parts of words, however they are cased or accented.

        Every draft is looked through. An index of words would be faster, four times as large, and would go on
        holding words of deleted drafts.
        """
        wanted = sought(words).split()
        if not wanted:
            return self.lines()
        holds = " AND ".join(["instr(words, ?)"] * len(wanted))
        among = f"WHERE id IN (SELECT draft FROM draft_sought WHERE {holds})"
        return _lines(self._database.ask(f"{LINE} {among} {NEWEST_FIRST}", *wanted))

    def delete(self, names: Iterable[str]) -> None:
        """Delete drafts, with their photos and reasons. No harm when one is gone already."""
        with self._database.change() as change:
            for name in names:
                change.tell(
                    "DELETE FROM photo WHERE id IN (SELECT photo FROM draft_photo WHERE draft = ?1) "
                    "AND id NOT IN (SELECT photo FROM draft_photo WHERE draft <> ?1)",
                    name,
                )
                change.tell("DELETE FROM draft WHERE id = ?", name)

    def acknowledged(self, name: str) -> tuple[Acknowledged, ...]:
        """The reasons given for leaving findings in a draft."""
        rows = self._database.ask("SELECT rule, code, words FROM acknowledged WHERE draft = ? ORDER BY rowid", name)
        return tuple(Acknowledged(*row) for row in rows)

    def acknowledge(self, name: str, reason: Acknowledged) -> None:
        """Keep a reason with a draft that is kept already."""
        with self._database.change() as change:
            row = (name, reason.rule, reason.code, reason.words)
            change.tell("INSERT OR REPLACE INTO acknowledged VALUES (?, ?, ?, ?)", *row)

    def take_back(self, name: str, reason: Acknowledged) -> None:
        """Forget a reason. No harm when it is gone already."""
        with self._database.change() as change:
            row = (name, reason.rule, reason.words)
            change.tell("DELETE FROM acknowledged WHERE draft = ? AND rule = ? AND words = ?", *row)


def _lines(rows: list[Row]) -> tuple[DraftLine, ...]:
    return tuple(
        DraftLine(name, title, account, datetime.fromtimestamp(updated / 1000), *rest)  # noqa: DTZ006 - a person's own time
        for name, title, account, updated, *rest in rows
    )
