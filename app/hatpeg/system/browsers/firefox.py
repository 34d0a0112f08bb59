"""Profiles of Firefox: those in ``profiles.ini``, and the newer ones of a profile group, kept in a small database.

An unknown name would open Firefox's own profile manager and wait there, so profiles are opened by their folder, and
only folders that hold a profile already are given.
"""

from __future__ import annotations

import configparser
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

LIST, GROUPS = "profiles.ini", "Profile Groups"
MARKS = ("times.json", "prefs.js", "compatibility.ini")
"""Files of which Firefox has at least one in a folder that is a profile."""


def profiles(root: Path) -> Iterator[tuple[str, str]]:
    """Key (the folder) and name of each profile; nothing where the lists cannot be read."""
    seen: set[Path] = set()
    for folder, name in (*_grouped(root), *_listed(root)):
        if folder not in seen and is_profile(folder):
            seen.add(folder)
            yield str(folder), name


def arguments(key: str, address: str) -> tuple[str, ...]:
    """What Firefox is started with; one that runs in this profile already takes the address over."""
    return "-profile", key, "-new-tab", address


def is_profile(folder: Path) -> bool:
    """Whether a folder holds a profile that Firefox has used before."""
    return folder.is_dir() and any((folder / mark).is_file() for mark in MARKS)


def _listed(root: Path) -> Iterator[tuple[Path, str]]:
    """What stands in the old list. A profile that belongs to a group has its better name there."""
    found = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        found.read_string((root / LIST).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return
    for section in found.sections():
        path, name = found[section].get("Path", ""), found[section].get("Name", "")
        if section.startswith("Profile") and path:
            folder = root / path if found[section].get("IsRelative", "1") == "1" else Path(path)
            yield folder, name or folder.name


def _grouped(root: Path) -> Iterator[tuple[Path, str]]:
    """Firefox lists the profiles of a group in SQLite, beside the old list, with paths from the same folder."""
    try:
        files = sorted((root / GROUPS).glob("*.sqlite"))
    except OSError:
        return
    for file in files:
        try:
            # Reads alone, and without the locks of a Firefox that is running.
            address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(address, uri=True)) as group:
                rows = group.execute("SELECT path, name FROM Profiles").fetchall()
        except sqlite3.Error:
            continue
        for path, name in rows:
            if isinstance(path, str) and isinstance(name, str) and path:
                folder = Path(path)
                yield folder if folder.is_absolute() else root / folder, name or folder.name
