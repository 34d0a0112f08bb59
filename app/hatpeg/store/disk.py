"""Writes files whole or not at all, for their owner alone, and destroys them as far as a program can."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from hatpeg.store.places import OWNER_ONLY_FILE

PIECE = 1 << 20
NEW = ".new"
"""Ends the name of a file that is still being written. One that was left behind is worth nothing."""


def write_whole(file: Path, content: bytes) -> None:
    """Put a file in place of what was there; whatever happens meanwhile, the old or the new one is there, whole."""
    new = file.with_name(file.name + NEW)
    try:
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), OWNER_ONLY_FILE)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        put(new, file)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file in place of another, in the same way."""
    new = target.with_name(target.name + NEW)
    try:
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), OWNER_ONLY_FILE)
        with os.fdopen(handle, "wb") as out, source.open("rb") as untrusted:
            shutil.copyfileobj(untrusted, out, PIECE)
            out.flush()
            os.fsync(out.fileno())
        put(new, target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def put(new: Path, file: Path) -> None:
    """Give a finished file its name, for good."""
    new.replace(file)
    settle(file.parent)


def settle(folder: Path) -> None:
    """See to it that names and removals in a folder outlive a power cut. Windows does so by itself."""
    if os.name != "nt":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def destroy(file: Path) -> None:
    """Write chance over a file and delete it. A disk that spreads its writes may still hold the old bytes."""
    with suppress(OSError), file.open("r+b") as out:
        left = file.stat().st_size
        while left > 0:
            out.write(secrets.token_bytes(min(PIECE, left)))
            left -= PIECE
        out.flush()
        os.fsync(out.fileno())
    file.unlink(missing_ok=True)
