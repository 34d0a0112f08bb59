"""What the keys ask for on a photo and in its list: the same in both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from hatpeg.ui.photos.fitting import STEP
from hatpeg.ui.photos.state import Key, KeyAsk

ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}
OTHERS = {
    Qt.Key.Key_N: Key.NEW,
    Qt.Key.Key_Delete: Key.REMOVE,
    Qt.Key.Key_Backspace: Key.REMOVE,
    Qt.Key.Key_PageDown: Key.NEXT,
    Qt.Key.Key_PageUp: Key.BEFORE,
}


def asked(event: QKeyEvent, *, can_move: bool) -> KeyAsk | None:
    """What a key asks for; None when it means nothing here. Where nothing can move, arrows go through the things."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return KeyAsk(Key.UNDO)
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    arrow = ARROWS.get(Qt.Key(event.key()))
    if arrow is not None and held in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
        if can_move:
            return KeyAsk(Key.RESIZE if held else Key.MOVE, *arrow)
        return None if held else KeyAsk(Key.NEXT if sum(arrow) > 0 else Key.BEFORE)
    key = OTHERS.get(Qt.Key(event.key()))
    return KeyAsk(key) if key is not None and not held else None
