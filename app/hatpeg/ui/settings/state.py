"""What the Settings page shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hatpeg.core.settings import CLIPBOARD_SECONDS, FONT, IDLE_MINUTES, LANGUAGE, TEXT_SIZE, THEME, Setting

ROWS: tuple[tuple[str, tuple[Setting, ...]], ...] = (
    ("Look", (THEME, TEXT_SIZE, FONT, LANGUAGE)),
    ("Clipboard", (CLIPBOARD_SECONDS,)),
    ("Lock and hide", (IDLE_MINUTES,)),
)
HIDE_ONCE = (
    "Hide does not close your browser or other programs. Shift three times hides, and so does Ctrl+Shift+Backspace."
)
WITHOUT_ONE = "Without a passphrase, whoever uses this computer under your name can open Hatpeg."
WITH_ONE = "A passphrase opens both hats. Without it nobody can."
BACKUP = "One encrypted file with a passphrase of its own. It holds both hats."
HAND_BACK = (
    "Destroys the key and the files of your work hat. Personal stays as it is. A disk may hold old bytes for a while; "
    "without the key they mean nothing."
)
ERASE = "Destroys both hats with everything in them. This cannot be undone."


@dataclass(frozen=True, slots=True)
class SettingsState:
    """``values`` are the settings as they are, by name; ``can_keep`` whether anything is kept on this computer."""

    values: Mapping[str, str]
    has_passphrase: bool = False
    can_keep: bool = True

    @property
    def passphrase_words(self) -> str:
        """What is said about the passphrase."""
        return WITH_ONE if self.has_passphrase else WITHOUT_ONE

    @property
    def passphrase_label(self) -> str:
        """What its button says."""
        return "Change the passphrase" if self.has_passphrase else "Set a passphrase"
