"""Profiles of Chromium and its relatives, as listed in their file ``Local State``.

An unknown profile would be made silently by the browser, so only those are given that are listed and have a folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

LIST = "Local State"
LONGEST_LIST = 32 << 20
"""Bytes; such a file has some tens of kilobytes."""


def profiles(root: Path) -> Iterator[tuple[str, str]]:
    """Key and name of each profile under a browser's own folder; nothing where the list cannot be read."""
    for key, about in _listed(root).items():
        if _is_folder_name(key) and isinstance(about, dict) and (root / key).is_dir():
            name = about.get("name")
            yield key, name if isinstance(name, str) and name.strip() else key


def arguments(key: str, address: str) -> tuple[str, ...]:
    """What the browser is started with."""
    return f"--profile-directory={key}", address


def _listed(root: Path) -> dict[str, object]:
    file = root / LIST
    try:
        if file.stat().st_size > LONGEST_LIST:
            return {}
        found = json.loads(file.read_bytes())["profile"]["info_cache"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_folder_name(key: str) -> bool:
    """One step down and no further, and nothing that could be read as another option."""
    return bool(key) and key not in {".", ".."} and not any(mark in key for mark in '/\\:"') and key.isprintable()
