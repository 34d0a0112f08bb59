"""Makes people wait after wrong passphrases, also when the program is started again in between.

This keeps a person at the keyboard from trying one after the other. It does not keep away a program that reads the
files: there, only the passphrase and its stretching do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hatpeg.store.disk import write_whole

WAITS = (0.0, 0.0, 2.0, 5.0, 10.0)
"""Seconds after the first wrong try, the second, and so on; the last for all after it."""


class Tries:
    """The wrong tries in a row, in a file of its own."""

    def __init__(self, file: Path, now: Callable[[], float] = time.time) -> None:
        self._file = file
        self._now = now

    def wait(self) -> float:
        """Seconds until the next try. A clock that was set back makes it no longer than the usual wait."""
        count, last = self._read()
        if not count:
            return 0.0
        due = WAITS[min(count, len(WAITS)) - 1]
        passed = self._now() - last
        return max(0.0, due - passed) if passed >= 0 else due

    def begin(self) -> None:
        """Count a try before it is made: ending the program in the middle of one gains nothing."""
        count, _ = self._read()
        with suppress(OSError):
            write_whole(self._file, f"{count + 1} {self._now():.0f}".encode())

    def forget(self) -> None:
        """The passphrase was right."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _read(self) -> tuple[int, float]:
        try:
            count, last = self._file.read_text("ascii").split()
            return max(0, int(count)), float(last)
        except (OSError, ValueError):
            return 0, 0.0
