"""macOS: a launch agent of the person's own. Written from its documentation, not tried on a Mac."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from hatpeg.core.at_login import LoginRefused
from hatpeg.core.speech import mark, say

LABEL = "org.hatpeg.Hatpeg"
FAILED = mark("The list of programs that start at login could not be changed. Nothing was changed.")


class LaunchAgent:
    """One file among the person's launch agents."""

    def __init__(self, home: Path, command: Sequence[str]) -> None:
        self._file = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether it starts, as things stand now."""
        return self._file.is_file()

    def turn(self, *, on: bool) -> None:
        """Turn it on or off for this person alone. Raises :class:`LoginRefused`."""
        try:
            if not on:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            agent = {"Label": LABEL, "ProgramArguments": list(self._command), "RunAtLoad": True}
            self._file.write_bytes(plistlib.dumps(agent))
        except OSError as problem:
            raise LoginRefused(say(FAILED)) from problem
