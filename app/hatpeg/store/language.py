"""Keeps which language was chosen, in a file of its own: the lock screen speaks it before any vault is open."""

from __future__ import annotations

from pathlib import Path

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.settings import LANGUAGE
from hatpeg.core.speech import mark
from hatpeg.store.disk import write_whole
from hatpeg.store.places import language_file

NOT_KEPT = mark("Your language could not be kept. It holds until Hatpeg is closed.")


def chosen_language(folder: Path) -> str:
    """One of the choices of the setting, as it was chosen on this computer; its first where nothing was."""
    try:
        return LANGUAGE.read(language_file(folder).read_text("ascii").strip())
    except (OSError, ValueError):
        return LANGUAGE.first


def keep_language(folder: Path, chosen: str) -> None:
    """Keep it from now on; the first choice leaves no file. Raises StoreUnavailable."""
    file = language_file(folder)
    try:
        if chosen == LANGUAGE.first:
            file.unlink(missing_ok=True)
        else:
            write_whole(file, chosen.encode("ascii"))
    except OSError:
        raise StoreUnavailable(NOT_KEPT) from None
