"""Linux: a file in the autostart folder of the person, which also overrules one that the machine has for everybody.

https://specifications.freedesktop.org/autostart-spec/latest/
"""

from __future__ import annotations

import configparser
from collections.abc import Mapping, Sequence
from pathlib import Path

from hatpeg.core.at_login import LoginRefused
from hatpeg.core.speech import mark, say

FILE = "autostart/hatpeg.desktop"
GROUP = "Desktop Entry"
FAILED = mark("Your desktop’s list of programs that start at login could not be changed. Nothing was changed.")
RESERVED = set(" \t\"'\\><~|&;$*?#()`%")


class AutostartFile:
    """One file of the person's, named like the one that an administrator may have put in place for everybody."""

    def __init__(self, home: Path, environment: Mapping[str, str], command: Sequence[str]) -> None:
        self._own = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / FILE
        folders = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        self._for_all = tuple(Path(folder) / FILE for folder in folders if folder)
        self._command = command

    def is_on(self) -> bool:
        """Whether it starts, as things stand now, whoever turned it on."""
        for file in (self._own, *self._for_all):
            if file.is_file():
                return not _is_hidden(file)
        return False

    def turn(self, *, on: bool) -> None:
        """Turn it on or off for this person alone. Raises :class:`LoginRefused`."""
        try:
            if not on and not any(file.is_file() for file in self._for_all):
                self._own.unlink(missing_ok=True)
                return
            self._own.parent.mkdir(parents=True, exist_ok=True)
            self._own.write_text(self._entry(on=on), "utf-8")
        except OSError as problem:
            raise LoginRefused(say(FAILED)) from problem

    def _entry(self, *, on: bool) -> str:
        lines = (
            f"[{GROUP}]",
            "Type=Application",
            "Name=Hatpeg",
            f"Exec={' '.join(map(_quoted, self._command))}",
            "Icon=hatpeg",
            "NoDisplay=true",
            f"Hidden={'false' if on else 'true'}",
        )
        return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """A word of a command as desktop files write it."""
    doubled = word.replace("%", "%%")
    if not set(word) & RESERVED:
        return doubled
    for mark_ in ("\\", '"', "`", "$"):
        doubled = doubled.replace(mark_, f"\\{mark_}")
    return '"' + doubled.replace("\\", "\\\\") + '"'


def _is_hidden(file: Path) -> bool:
    found = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        found.read_string(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return True  # a desktop does not start what it cannot read
    return found.get(GROUP, "Hidden", fallback="false").strip().lower() == "true"
