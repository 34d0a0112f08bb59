"""Gives memory that is not needed for now back to the system, where the system has to be told."""

from __future__ import annotations

import ctypes
import gc
import linecache
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

MAPPED = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ (\d+)\s*(.*)")
DONT_NEED = 4
"""Of ``madvise``: the pages go, and come again from the file when they are looked at."""


def give_back() -> None:
    """For a program that waits out of sight: collect what nobody holds, and let go of what lies in files anyway.

    glibc keeps what was freed until it is told; the parts of libraries that were read stay until they are in the way.
    """
    linecache.clearcache()  # sources that were read for a traceback stay there
    gc.collect()
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        trim = getattr(library, "malloc_trim", None)  # musl has none, and needs none
        if trim is not None:
            trim(0)
        with suppress(OSError, ValueError):  # a system that tells nothing of its memory keeps it
            for start, length in _only_read(Path("/proc/self/smaps").read_text("utf-8", "replace")):
                library.madvise(ctypes.c_void_p(start), ctypes.c_size_t(length), DONT_NEED)


def _only_read(smaps: str) -> Iterator[tuple[int, int]]:
    """Where files lie in memory just as they lie on the disk: nobody may write there, and nobody has."""
    found, is_read_only = (0, 0), False
    for line in smaps.splitlines():
        mapped = MAPPED.fullmatch(line)
        if mapped:
            start, end, rights, file, name = mapped.groups()
            found = (int(start, 16), int(end, 16) - int(start, 16))
            is_read_only = "w" not in rights and rights[3] == "p" and file != "0" and name.startswith("/")
        elif is_read_only and line.startswith("Anonymous:") and line.split()[1] == "0":
            yield found
