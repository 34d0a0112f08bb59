"""Gives memory that is free inside the program back to the system, where the system has to be told."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys


def give_back() -> None:
    """Collect what nobody holds any more, and have the C library let go of it: glibc keeps it otherwise."""
    linecache.clearcache()  # sources that were read for a traceback stay there
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none, and needs none
        if trim is not None:
            trim(0)
