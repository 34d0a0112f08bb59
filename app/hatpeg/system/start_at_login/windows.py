"""Windows: a value under the person's own Run key. Written from its documentation, not tried."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from hatpeg.core.at_login import LoginRefused
from hatpeg.core.speech import mark, say

if sys.platform == "win32":
    import winreg

RUN, NAME = r"Software\Microsoft\Windows\CurrentVersion\Run", "Hatpeg"
FAILED = mark("Windows’ list of programs that start at login could not be changed. Nothing was changed.")


class RunKey:
    """One value of this person's; a value for the whole machine, set by IT, counts as on and cannot be turned off."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    if sys.platform == "win32":

        def is_on(self) -> bool:
            """Whether it starts, as things stand now, whoever turned it on."""
            for place in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
                try:
                    with winreg.OpenKey(place, RUN) as key:
                        winreg.QueryValueEx(key, NAME)
                except OSError:
                    continue
                return True
            return False

        def turn(self, *, on: bool) -> None:
            """Turn it on or off for this person alone. Raises :class:`LoginRefused`."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN, 0, winreg.KEY_SET_VALUE) as key:
                    if on:
                        winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(self._command))
                    else:
                        winreg.DeleteValue(key, NAME)
            except FileNotFoundError:
                return
            except OSError as problem:
                raise LoginRefused(say(FAILED)) from problem

    else:

        def is_on(self) -> bool:
            """There is no such key here."""
            return False

        def turn(self, *, on: bool) -> None:  # noqa: ARG002 - the port's own names
            """Refuse: there is no such key here. Raises :class:`LoginRefused`."""
            raise LoginRefused(say(FAILED))
