"""What earlier drafts of one hat leave behind in its vault: kinds of details, digests of sentences, keys of echoes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from hatpeg.core.draft import Hat
from hatpeg.store.database import Database

LAST_RELEASED = 20
"""So many drafts back, details that only together name a person are still added up."""
MOST_SENTENCES = 20_000


class Remembered:
    """What a vault remembers of drafts, without their words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def details(self) -> tuple[frozenset[str], ...]:
        """The kinds of details in each of the last drafts that were let out, newest first."""
        rows = self._database.ask("SELECT kinds FROM released ORDER BY number DESC LIMIT ?", LAST_RELEASED)
        return tuple(frozenset(kinds.split()) for (kinds,) in rows)

    def add_details(self, kinds: Iterable[str]) -> None:
        """Remember the kinds of details in a draft that was let out. Raises :class:`StoreUnavailable`."""
        with self._database.change() as change:
            change.tell("INSERT INTO released (kinds) VALUES (?)", " ".join(sorted(kinds)))
            change.tell(
                "DELETE FROM released WHERE number <= (SELECT max(number) FROM released) - ?",
                LAST_RELEASED,
            )

    def sentences(self) -> tuple[bytes, ...]:
        """The digests of the long sentences of this hat's drafts, those of the drafts changed last."""
        rows = self._database.ask(
            "SELECT digest FROM sentence JOIN draft ON draft.id = sentence.draft "
            "GROUP BY digest ORDER BY max(updated) DESC LIMIT ?",
            MOST_SENTENCES,
        )
        return tuple(bytes(digest) for (digest,) in rows)

    def save_sentences(self, draft: str, digests: Collection[bytes]) -> bool:
        """Remember the digests of a kept draft, in place of those before, and tell whether that changed anything."""
        before = self._database.ask("SELECT digest FROM sentence WHERE draft = ?", draft)
        if {bytes(digest) for (digest,) in before} == set(digests):
            return False
        with self._database.change() as change:
            change.tell("DELETE FROM sentence WHERE draft = ?", draft)
            change.tell_each("INSERT INTO sentence VALUES (?, ?)", [(digest, draft) for digest in digests])
        return True

    def forget_sentences(self) -> None:
        """Forget all digests: they were made with a key that is no longer used."""
        with self._database.change() as change:
            change.tell("DELETE FROM sentence")

    def echo_key(self, hat: Hat) -> bytes:
        """The key of the echo that a hat leaves; empty when it is not known here."""
        rows = self._database.ask("SELECT key FROM echo_key WHERE hat = ?", hat.value)
        return bytes(rows[0][0]) if rows else b""

    def save_echo_key(self, hat: Hat, key: bytes) -> None:
        """Keep the key of an echo. Raises :class:`StoreUnavailable`."""
        with self._database.change() as change:
            change.tell("INSERT OR REPLACE INTO echo_key VALUES (?, ?)", hat.value, key)
