"""Starts programs, and stops every one of them again, and whatever they started."""

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h: orphans of our programs become our children, so that none gets away
PATIENCE = 3.0


class Programs:
    """The programs of one lane. All their output goes to one log, shown when something goes wrong."""

    def __init__(self, log: Path, environment: dict[str, str]) -> None:
        self.log = log
        self.environment = environment
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def start(self, *command: str, keep: int | None = None) -> subprocess.Popen[bytes]:
        """Start one in a session of its own, out of reach of Ctrl+C: it goes last, after the tests."""
        with self.log.open("ab") as log:
            return subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=() if keep is None else (keep,),
            )

    def feed(self, words: str, *command: str) -> None:
        """Run one to its end with these words on its input."""
        with self.log.open("ab") as log:
            subprocess.run(
                command, env=self.environment, input=words.encode(), stdout=log, stderr=log, timeout=20, check=True
            )


def stop_all() -> None:
    """End every descendant of this process: kindly first, then not."""
    for kind in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + PATIENCE
        for process in _descendants(os.getpid()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, kind)
        while _descendants(os.getpid()) and time.monotonic() < deadline:
            _bury()
            time.sleep(0.02)
    _bury()


def _bury() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _descendants(ancestor: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for process, parent, is_dead in _processes():
        if not is_dead:
            children.setdefault(parent, []).append(process)
    found = [ancestor]
    for process in found:
        found += children.get(process, ())
    return found[1:]


def _processes() -> Iterator[tuple[int, int, bool]]:
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it ended while we looked
            state, parent = entry.read_text().rpartition(")")[2].split()[:2]
            yield int(entry.parent.name), int(parent), state == "Z"
