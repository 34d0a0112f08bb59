"""The shape of a vault, step by step, forward only. The number of steps is the vault's version."""

from __future__ import annotations

MIGRATIONS = (
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
)
