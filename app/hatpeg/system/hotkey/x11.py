"""X11: the server is asked for one key, through a connection of our own, and tells of that key alone.

libxcb and libxcb-keysyms are there wherever Qt shows windows on X11. A key that another program has grabbed is refused
by the server, which is how a conflict is known.
"""

from __future__ import annotations

import ctypes
import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from itertools import product

from hatpeg.core.hotkey import Chord, not_here, taken

SHIFT, LOCK, CONTROL, ALT, NUM_LOCK = 1, 2, 4, 8, 16
"""Modifier masks of the X protocol; Num Lock is the second of the five that a keymap may set, on every common one."""
KEY_PRESS, SENT_BY_ANOTHER, ASYNCHRONOUS = 2, 0x80, 1
PAUSE = 0.4
"""Seconds in which a key that is held down counts as pressed once."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class X11Hotkey:
    """Grabs one key for as long as it listens."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._wake = -1

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Listen for this key instead of any before. Raises :class:`HotkeyRefused`."""
        self.stop()
        try:
            server = _Server()
        except OSError:
            raise not_here() from None
        if not server.grab(chord):
            server.close()
            raise taken(chord)
        asleep, self._wake = os.pipe()
        self._thread = threading.Thread(target=_hear, args=(server, asleep, pressed), name="hotkey", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Listen no more."""
        if self._thread is not None:
            os.close(self._wake)
            self._thread.join(1)
            self._thread = None


class _Server:
    """A connection to the X server. Raises OSError where there is none."""

    def __init__(self) -> None:
        self._xcb, self._symbols = _libraries()
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError
        setup = ctypes.c_void_p(self._xcb.xcb_get_setup(self._connection))
        self._root = self._xcb.xcb_setup_roots_iterator(setup).data[0]
        self.file: int = self._xcb.xcb_get_file_descriptor(self._connection)

    def grab(self, chord: Chord) -> bool:
        """Take the key, whatever locks are on; False where another program has it."""
        wanted = SHIFT * chord.shift | CONTROL * chord.ctrl | ALT * chord.alt
        places = list(self._places_of(chord.key))
        asked = [
            self._xcb.xcb_grab_key_checked(
                self._connection, 0, self._root, wanted | locks, place, ASYNCHRONOUS, ASYNCHRONOUS
            )
            for place, locks in product(places, (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK))
        ]
        refusals = [self._xcb.xcb_request_check(self._connection, cookie) for cookie in asked]
        for each in filter(None, refusals):
            _C.free(ctypes.c_void_p(each))
        return bool(places) and not any(refusals)

    def _places_of(self, key: str) -> Iterator[int]:
        """Where on the keyboard the key lies. A letter or digit of Latin-1 has its own number as its symbol."""
        symbols = ctypes.c_void_p(self._symbols.xcb_key_symbols_alloc(self._connection))
        found = self._symbols.xcb_key_symbols_get_keycode(symbols, ord(key.lower()))
        for place in found or ():
            if not place:
                break
            yield place
        if found:
            _C.free(found)
        self._symbols.xcb_key_symbols_free(symbols)

    def was_pressed(self) -> bool:
        """Whether the key was pressed since this was last asked; takes in everything that has come."""
        pressed = False
        while True:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if not event:
                return pressed
            kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_uint8))[0]
            pressed |= kind & ~SENT_BY_ANOTHER == KEY_PRESS
            _C.free(ctypes.c_void_p(event))

    @property
    def is_gone(self) -> bool:
        """Whether the server has gone away."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def close(self) -> None:
        """Let go of the key."""
        self._xcb.xcb_disconnect(self._connection)


def _hear(server: _Server, asleep: int, pressed: Callable[[], None]) -> None:
    """Sleep until the key is pressed, or until nobody wants to know any more."""
    last = 0.0
    while not server.is_gone:
        if server.was_pressed() and time.monotonic() - last > PAUSE:
            last = time.monotonic()
            pressed()
        ready, _, _ = select.select([server.file, asleep], [], [])
        if asleep in ready:
            break
    os.close(asleep)
    server.close()


_C = ctypes.CDLL(None) if os.name == "posix" else ctypes.CDLL("msvcrt")


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    xcb, symbols = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    pointer = ctypes.c_void_p
    for function in (xcb.xcb_connect, xcb.xcb_get_setup, xcb.xcb_poll_for_event, xcb.xcb_request_check):
        function.restype = pointer
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_grab_key_checked.argtypes = (
        *(pointer, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16),
        *(ctypes.c_uint8, ctypes.c_uint8, ctypes.c_uint8),
    )
    xcb.xcb_request_check.argtypes = (pointer, _Cookie)
    xcb.xcb_poll_for_event.argtypes = (pointer,)
    symbols.xcb_key_symbols_alloc.restype = pointer
    symbols.xcb_key_symbols_get_keycode.restype = ctypes.POINTER(ctypes.c_uint8)
    symbols.xcb_key_symbols_get_keycode.argtypes = (pointer, ctypes.c_uint32)
    return xcb, symbols
