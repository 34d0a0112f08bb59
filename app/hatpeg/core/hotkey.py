"""One key that works in every program: how it is written, who listens for it, and what is said without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hatpeg.core.errors import HatpegError
from hatpeg.core.settings import QUICK_KEY
from hatpeg.core.speech import mark, say

TAKEN = mark("Another program uses {key} already. Choose another one: {others}.")
NOT_HERE = mark("This desktop gives programs no such key. In its own settings, bind a key to the command: {command}")
NOT_ALLOWED = mark("Your desktop did not allow {key}. You can bind a key yourself to the command: {command}")
COMMAND = "hatpeg quick-check"


@dataclass(frozen=True, slots=True)
class Chord:
    """One letter or digit, pressed together with modifiers."""

    key: str
    ctrl: bool = False
    shift: bool = False
    alt: bool = False


class HotkeyRefused(HatpegError):
    """The key could not be had: the sentence says why, and what to do instead."""


class Hotkey(Protocol):
    """Listens for exactly one key, and hears no other."""

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Listen for this key instead of any before. Raises :class:`HotkeyRefused`.

        ``pressed`` may be called in another thread. May take as long as the desktop asks the person about it.
        """

    def stop(self) -> None:
        """Listen no more."""


def chord(words: str) -> Chord:
    """The chord that is written like ``"Ctrl+Shift+2"``."""
    *modifiers, key = words.split("+")
    return Chord(key.upper(), "Ctrl" in modifiers, "Shift" in modifiers, "Alt" in modifiers)


def written(keys: Chord) -> str:
    """The chord as people read it."""
    parts = [name for name, held in (("Ctrl", keys.ctrl), ("Alt", keys.alt), ("Shift", keys.shift)) if held]
    return "+".join([*parts, keys.key])


def taken(keys: Chord) -> HotkeyRefused:
    """Somebody else has the key: the others that can be chosen are named."""
    key = written(keys)
    others = [each for each in QUICK_KEY.choices if each not in {key, QUICK_KEY.first}]
    return HotkeyRefused(say(TAKEN, key=key, others=", ".join(others)))


def not_here() -> HotkeyRefused:
    """There is no such thing on this desktop."""
    return HotkeyRefused(say(NOT_HERE, command=COMMAND))


def not_allowed(keys: Chord) -> HotkeyRefused:
    """The desktop, or the person it asked, said no."""
    return HotkeyRefused(say(NOT_ALLOWED, key=written(keys), command=COMMAND))
