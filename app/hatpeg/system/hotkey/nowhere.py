"""Where no program can have a key: says so, and what to do instead."""

from __future__ import annotations

from collections.abc import Callable

from hatpeg.core.hotkey import Chord, not_here


class NoHotkey:
    """Refuses every key."""

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:  # noqa: ARG002 - the port's own names
        """Refuse. Raises :class:`HotkeyRefused`."""
        raise not_here()

    def stop(self) -> None:
        """There is nothing to stop."""
