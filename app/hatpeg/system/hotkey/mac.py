"""macOS: RegisterEventHotKey, which needs no leave to watch the keyboard. Written from its documentation, not tried."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from hatpeg.core.hotkey import Chord, not_here, taken

CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
SHIFT, OPTION, CONTROL = 0x200, 0x800, 0x1000
PLACES = {"2": 0x13, "8": 0x1C, "H": 0x04, "Y": 0x10}
"""Where the keys that can be chosen lie on every keyboard of a Mac (HIToolbox/Events.h)."""
KEYBOARD, PRESSED, OURS = 0x6B657962, 5, 0x48504547


class _Id(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _Kind(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("event_kind", ctypes.c_uint32))


class MacHotkey:
    """Registers one key for as long as it listens. To be asked from the thread of the window."""

    def __init__(self) -> None:
        self._carbon: Any = None
        self._key = ctypes.c_void_p()
        self._heard: Any = None
        self._pressed: Callable[[], object] = int

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Listen for this key instead of any before. Raises :class:`HotkeyRefused`."""
        self.stop()
        try:
            carbon = ctypes.CDLL(CARBON)
        except OSError:
            raise not_here() from None
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        target = ctypes.c_void_p(carbon.GetApplicationEventTarget())
        if self._heard is None:
            handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
            self._heard = handler(lambda _next, _event, _data: (self._pressed(), 0)[1])
            kind = _Kind(KEYBOARD, PRESSED)
            carbon.InstallEventHandler(target, self._heard, 1, ctypes.byref(kind), None, None)
        self._pressed = pressed
        modifiers = SHIFT * chord.shift | OPTION * chord.alt | CONTROL * chord.ctrl
        place = PLACES.get(chord.key)
        if place is None or carbon.RegisterEventHotKey(
            place, modifiers, _Id(OURS, 1), target, 0, ctypes.byref(self._key)
        ):
            raise taken(chord)
        self._carbon = carbon

    def stop(self) -> None:
        """Listen no more."""
        if self._carbon is not None:
            self._carbon.UnregisterEventHotKey(self._key)
            self._carbon = None
