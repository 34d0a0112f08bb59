"""Holds the worker process within bounds: from inside on Linux and macOS, from outside on Windows."""

from __future__ import annotations

import subprocess
import sys

SECONDS, MEGABYTES = 30, 3072
REFUSED = frozenset(
    "socket.connect socket.bind socket.sendto socket.sendmsg socket.getaddrinfo socket.gethostbyname "
    "subprocess.Popen os.system os.exec os.fork os.forkpty os.posix_spawn os.startfile pty.spawn".split()
)
"""What Python tells its auditors before it reaches for a network or starts a program (PEP 578)."""


def bound() -> None:
    """Give up time, memory and the writing of files. On Windows this is done from outside."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX alone

    def at_most(kind: int, value: int) -> None:
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (value, value))

    at_most(resource.RLIMIT_CPU, SECONDS)
    at_most(resource.RLIMIT_CORE, 0)
    at_most(resource.RLIMIT_FSIZE, 0)
    if sys.platform != "darwin":  # macOS refuses to start libraries under it
        at_most(resource.RLIMIT_AS, MEGABYTES << 20)


def without_network() -> None:
    """Let no connection be opened and no program be started: nothing here has any business with either."""

    def refuse(event: str, _details: object) -> None:
        if event in REFUSED:
            raise PermissionError(event)

    sys.addaudithook(refuse)


def bounded_from_outside(worker: subprocess.Popen[bytes]) -> object:
    """On Windows, put the worker into a job of its own; whoever holds what is returned holds the bounds in force."""
    if sys.platform == "win32":
        from hatpeg.photos.windows_job import Job  # noqa: PLC0415 - Windows alone

        return Job(worker, SECONDS, MEGABYTES)
    return None
