"""What a start of the program can ask for, beside a command of the command line."""

from __future__ import annotations

from collections.abc import Sequence

SHOW, QUICK_CHECK, IN_TRAY = "show", "quick-check", "in-tray"
STARTS = (SHOW, QUICK_CHECK, IN_TRAY)
"""The window, the quick check of what lies on the clipboard, or nothing to be seen until it is asked for."""


def start_asked_for(arguments: Sequence[str]) -> str:
    """Which start these arguments ask for; empty where they are for the command line."""
    if not arguments:
        return SHOW
    return arguments[0] if len(arguments) == 1 and arguments[0] in {QUICK_CHECK, IN_TRAY} else ""
