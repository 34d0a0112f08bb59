"""What the lock screen shows, decided without Qt. No name, hat, draft or count of anything."""

from __future__ import annotations

from dataclasses import dataclass

SAVED = "Your draft is saved and encrypted."
WRONG = "That did not match. Try again."
FORGOT = (
    "Nobody can open it without the passphrase, and nothing in Hatpeg can read it out. If you made a backup, you can "
    "begin anew and restore it with the backup's own passphrase. What was written since then is lost."
)
CAPS = "Caps Lock is on"
UNLOCKING = "Unlocking…"


@dataclass(frozen=True, slots=True)
class LockState:
    """``wait`` are the seconds before the next try; ``is_opening`` while the passphrase is being tried."""

    problem: str = ""
    wait: int = 0
    is_opening: bool = False
    shows_forgot: bool = False

    @property
    def can_try(self) -> bool:
        """Whether a passphrase may be tried now."""
        return not self.is_opening and self.wait == 0

    @property
    def button(self) -> str:
        """The words of the button."""
        if self.is_opening:
            return UNLOCKING
        if self.wait:
            return f"Try again in {self.wait} second{'s' if self.wait > 1 else ''}"
        return "Unlock"

    @property
    def spoken(self) -> str:
        """What is said aloud when it changes; the seconds of a wait are said once, by whoever begins it."""
        return self.problem
