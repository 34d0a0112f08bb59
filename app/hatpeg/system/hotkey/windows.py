"""Windows: RegisterHotKey, in a thread that waits for that one message. Written from its documentation, not tried."""

from __future__ import annotations

import ctypes
import queue
import threading
from collections.abc import Callable
from typing import Any

from hatpeg.core.hotkey import Chord, taken

ALT, CONTROL, SHIFT, NO_REPEAT = 1, 2, 4, 0x4000
WM_HOTKEY, WM_QUIT = 0x312, 0x12
OURS = 1
PATIENCE = 5.0


class WindowsHotkey:
    """Registers one key for as long as it listens."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._number = 0

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Listen for this key instead of any before. Raises :class:`HotkeyRefused`."""
        self.stop()
        told: queue.Queue[int] = queue.Queue()
        self._thread = threading.Thread(target=_hear, args=(chord, pressed, told), name="hotkey", daemon=True)
        self._thread.start()
        try:
            self._number = told.get(timeout=PATIENCE)
        except queue.Empty:
            self._number = 0
        if not self._number:
            self._thread = None
            raise taken(chord)

    def stop(self) -> None:
        """Listen no more."""
        if self._thread is not None:
            _user().PostThreadMessageW(self._number, WM_QUIT, 0, 0)
            self._thread.join(1)
            self._thread = None


def _hear(chord: Chord, pressed: Callable[[], None], told: queue.Queue[int]) -> None:
    """Tell the thread's number once the key is ours, or 0; then wait for messages, which only come to this thread."""
    user, message = _user(), (ctypes.c_byte * 64)()
    modifiers = ALT * chord.alt | CONTROL * chord.ctrl | SHIFT * chord.shift | NO_REPEAT
    if not user.RegisterHotKey(None, OURS, modifiers, ord(chord.key)):
        told.put(0)
        return
    told.put(getattr(ctypes, "windll").kernel32.GetCurrentThreadId())  # noqa: B009 - only Windows has it
    size = ctypes.sizeof(ctypes.c_void_p)
    while user.GetMessageW(message, None, 0, 0) > 0:
        # The structure MSG begins with the window, then the message's number.
        if ctypes.c_uint.from_buffer(message, size).value == WM_HOTKEY:
            pressed()
    user.UnregisterHotKey(None, OURS)


def _user() -> Any:  # noqa: ANN401 - a library of Windows
    return getattr(ctypes, "windll").user32  # noqa: B009 - only Windows has it
