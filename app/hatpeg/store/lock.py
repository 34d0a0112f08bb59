"""Keeps a second Hatpeg away from vaults that are open: each writes all accounts, so the later one would win."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.speech import mark
from hatpeg.store.places import OWNER_ONLY_FILE

ALREADY_OPEN = mark("Hatpeg is already open in another window, and your saved accounts are in use there.")
NOWHERE = mark("Hatpeg could not write into the folder of your saved accounts. Nothing was changed.")
HELD_BY_ANOTHER = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class Lock:
    """Held from its making until :meth:`close`, or until the program ends, however it ends."""

    def __init__(self, file: Path) -> None:
        """Take the lock. Raises :class:`StoreUnavailable` where another program holds it."""
        try:
            self._file = os.open(file, os.O_RDWR | os.O_CREAT, OWNER_ONLY_FILE)
        except OSError:
            raise StoreUnavailable(NOWHERE) from None
        try:
            _take(self._file)
        except OSError as problem:
            if problem.errno in HELD_BY_ANOTHER:
                os.close(self._file)
                raise StoreUnavailable(ALREADY_OPEN) from None
            # Some network folders know no locks. There one works without, as most programs do.

    def close(self) -> None:
        """Let go, at most once."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
