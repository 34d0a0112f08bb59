"""Keeps which key the quick check has, in a file of its own: it has to work while every vault is locked."""

from __future__ import annotations

from pathlib import Path

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.settings import QUICK_KEY
from hatpeg.core.speech import mark, say
from hatpeg.store.disk import write_whole
from hatpeg.store.places import shortcut_file

NOT_KEPT = mark("The key could not be kept. It holds until Hatpeg is closed.")


def chosen_shortcut(folder: Path) -> str:
    """One of the choices of the setting, as it was chosen on this computer; its first where nothing was."""
    try:
        return QUICK_KEY.read(shortcut_file(folder).read_text("ascii").strip())
    except (OSError, ValueError):
        return QUICK_KEY.first


def keep_shortcut(folder: Path, chosen: str) -> None:
    """Keep it from now on; the first choice leaves no file. Raises StoreUnavailable."""
    file = shortcut_file(folder)
    try:
        if chosen == QUICK_KEY.first:
            file.unlink(missing_ok=True)
        elif chosen != chosen_shortcut(folder):
            write_whole(file, chosen.encode("ascii"))
    except OSError:
        raise StoreUnavailable(say(NOT_KEPT)) from None
