"""What the lock screen shows, decided without Qt. No name, hat, draft or count of anything."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.speech import mark, say, say_many

SAVED = mark("Your draft is saved and encrypted.")
WRONG = mark("That did not match. Try again.")
FORGOT = mark(
    "Nobody can open it without the passphrase, and nothing in Hatpeg can read it out. If you made a backup, you can "
    "begin anew and restore it with the backup's own passphrase. What was written since then is lost."
)
CAPS = mark("Caps Lock is on")
UNLOCKING = mark("Unlocking…")


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
            return say(UNLOCKING)
        if self.wait:
            return say_many("Try again in {n} second", "Try again in {n} seconds", self.wait)
        return say("Unlock")

    @property
    def spoken(self) -> str:
        """What is said aloud when it changes; the seconds of a wait are said once, by whoever begins it."""
        return self.problem
