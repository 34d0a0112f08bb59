"""The shape of a vault, step by step, forward only. The number of steps is the vault's version."""

from __future__ import annotations

from collections.abc import Callable

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.speech import mark
from hatpeg.store.database import Database

NEWER = mark("What you saved was written by a newer Hatpeg. Nothing was changed. Update Hatpeg to open it.")

MIGRATIONS = (
    # 1: accounts and settings
    """
    CREATE TABLE account (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        network TEXT NOT NULL,
        name TEXT NOT NULL,
        audience TEXT NOT NULL,
        handle TEXT NOT NULL
    );
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """,
    # 2: drafts; what is searched lies apart, so that a search reads no more than it must, and so does the list
    """
    CREATE TABLE draft (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        account TEXT NOT NULL,
        is_reply INTEGER NOT NULL,
        title TEXT NOT NULL,
        updated INTEGER NOT NULL,
        photos INTEGER NOT NULL
    );
    CREATE INDEX draft_line ON draft (updated DESC, id, title, account, photos);
    CREATE TABLE draft_sought (
        draft TEXT PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
        words TEXT NOT NULL
    );
    CREATE TABLE draft_photo (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
        position INTEGER NOT NULL,
        photo TEXT NOT NULL,
        alt_text TEXT NOT NULL,
        PRIMARY KEY (draft, position)
    );
    CREATE TABLE photo (id TEXT PRIMARY KEY, content BLOB NOT NULL);
    CREATE TABLE acknowledged (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
        rule TEXT NOT NULL,
        code TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (draft, rule, words)
    );
    """,
    # 3: history without content
    """
    CREATE TABLE history (
        number INTEGER PRIMARY KEY,
        happened TEXT,
        account TEXT,
        outcome TEXT,
        rules TEXT,
        reasons TEXT,
        photos INTEGER,
        salt BLOB NOT NULL,
        seal BLOB NOT NULL,
        digest BLOB NOT NULL
    );
    CREATE TABLE history_end (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        number INTEGER NOT NULL,
        digest BLOB NOT NULL
    );
    """,
    # 4: lists of names and places, and how accounts are looked after
    """
    CREATE TABLE list (name TEXT PRIMARY KEY, key BLOB NOT NULL, content BLOB NOT NULL);
    CREATE TABLE browser_profile (account TEXT PRIMARY KEY, browser TEXT NOT NULL, profile TEXT NOT NULL);
    CREATE TABLE privacy_check (
        account TEXT NOT NULL,
        item TEXT NOT NULL,
        ticked TEXT NOT NULL,
        PRIMARY KEY (account, item)
    );
    """,
    # 5: what earlier drafts leave behind: kinds of details, digests of sentences, and the keys of both echoes
    """
    CREATE TABLE released (number INTEGER PRIMARY KEY AUTOINCREMENT, kinds TEXT NOT NULL);
    CREATE TABLE sentence (
        digest BLOB NOT NULL,
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
        PRIMARY KEY (draft, digest)
    );
    CREATE TABLE echo_key (hat TEXT PRIMARY KEY, key BLOB NOT NULL);
    """,
    # 6: what a browser profile was called when it was chosen
    "ALTER TABLE browser_profile ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    # 7: how a draft was when it was last checked, for the list of drafts
    """
    ALTER TABLE draft ADD COLUMN checked TEXT NOT NULL DEFAULT '';
    DROP INDEX draft_line;
    CREATE INDEX draft_line ON draft (updated DESC, id, title, account, photos, checked);
    """,
    # 8: what was asked of somebody else, and the latest time seen, so that a clock set back gains nothing
    """
    CREATE TABLE second_look (
        id TEXT PRIMARY KEY,
        fingerprint TEXT NOT NULL,
        made TEXT NOT NULL,
        reviewer BLOB NOT NULL,
        marks TEXT NOT NULL,
        reason TEXT NOT NULL,
        secret BLOB NOT NULL,
        state TEXT NOT NULL,
        began TEXT NOT NULL,
        until TEXT NOT NULL
    );
    CREATE TABLE second_look_clock (only INTEGER PRIMARY KEY CHECK (only = 1), latest TEXT NOT NULL);
    """,
    # 9: what was seen and decided on the photos of a draft, so that they come back as they were left
    "ALTER TABLE draft_photo ADD COLUMN seen TEXT NOT NULL DEFAULT ''",
)


def bring_up_to_date(database: Database, keep_before: Callable[[Database], None]) -> None:
    """Take the steps that are missing, each whole or not at all; what was there is kept first.

    Raises :class:`StoreUnavailable`, without having changed anything, for a file of a newer program.
    """
    version = database.version
    if version > len(MIGRATIONS):
        raise StoreUnavailable(NEWER)
    if 0 < version < len(MIGRATIONS):
        keep_before(database)
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        with database.change():
            for statement in script.split(";"):
                if statement.strip():
                    database.tell(statement)
            database.tell(f"PRAGMA user_version = {number}")
