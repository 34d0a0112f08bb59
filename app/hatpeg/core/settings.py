"""The one table of settings: what can be set, by whom, what it is at first, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.speech import mark


class Owner(StrEnum):
    """Who may set something."""

    WORKER = "worker"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``choices`` are its values in rising order, as they are written in files; ``first`` is one of them.

    ``label`` is for people, and said where it is shown. Anything that is not among the choices counts as ``first``.
    """

    name: str
    owner: Owner
    label: str
    choices: tuple[str, ...]
    first: str

    def read(self, untrusted: str) -> str:
        """A value from a file or a vault, or the first one where it is none of the choices."""
        return untrusted if untrusted in self.choices else self.first


CLIPBOARD_SECONDS = Setting(
    "clipboard seconds",
    Owner.WORKER,
    mark("Take copied text off the clipboard after (seconds)"),
    ("30", "60", "120"),
    "60",
)
TEXT_SIZE = Setting(
    "text size", Owner.WORKER, mark("Text size (percent)"), ("100", "110", "125", "150", "175", "200"), "100"
)
THEME = Setting("theme", Owner.WORKER, mark("Look"), ("system", "light", "dark", "contrast"), "system")
FONT = Setting("font", Owner.WORKER, mark("Letters"), ("plain", "easy to read"), "plain")

IDLE_MINUTES = Setting(
    "idle minutes", Owner.WORKER, mark("Lock after (minutes without a key or a click)"), ("1", "3", "5", "10"), "5"
)

CLOSING = Setting(
    "closing", Owner.WORKER, mark("When the window is closed"), ("stay in the tray", "quit"), "stay in the tray"
)
LOGIN = Setting("login", Owner.WORKER, mark("Start when you log in"), ("no", "yes"), "no")
QUICK_KEY = Setting(
    "quick check key",
    Owner.WORKER,
    mark("Key for the quick check, in every program"),
    ("off", "Ctrl+Shift+2", "Ctrl+Shift+8", "Ctrl+Shift+H", "Ctrl+Shift+Y"),
    "off",
)
"""No Ctrl+Alt, which is AltGr where people write Spanish; no Alt+Shift, which changes the keyboard's language; no keys
that need Fn on a laptop."""

LANGUAGE = Setting("language", Owner.WORKER, mark("Language"), ("system", "en", "es"), "system")
"""Codes of languages. It is kept beside the vaults, since the lock screen has to know it."""
LANGUAGE_NAMES = {"en": "English", "es": "Español"}
"""What each language is called in itself, whichever is spoken."""

SETTINGS = (CLIPBOARD_SECONDS, TEXT_SIZE, THEME, FONT, LANGUAGE, IDLE_MINUTES, CLOSING, LOGIN, QUICK_KEY)
