"""What the tray's menu offers, decided without Qt. Nothing in it tells of accounts, drafts or findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.speech import say

CHECK, OPEN, LOCK, HIDE, QUIT = "check", "open", "lock", "hide", "quit"
NAME = "Hatpeg"
"""All that the tray tells to whoever looks over a shoulder."""


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One line of the menu. ``key`` names it in signals."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class TrayState:
    """How the program stands, as far as the menu goes by it."""

    is_seen: bool = True
    is_locked: bool = False
    can_lock: bool = False

    @property
    def items(self) -> tuple[MenuItem, ...]:
        """The lines of the menu, in order."""
        return tuple(self._items())

    def _items(self) -> Iterator[MenuItem]:
        yield MenuItem(CHECK, say("Check clipboard"))
        yield MenuItem(OPEN, say("Open Hatpeg"))
        if self.can_lock and not self.is_locked:
            yield MenuItem(LOCK, say("Lock"))
        if self.is_seen:
            yield MenuItem(HIDE, say("Hide now"))
        yield MenuItem(QUIT, say("Quit"))
