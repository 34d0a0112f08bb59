"""Three quick taps of Shift are heard; typing, holding and pausing are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from hatpeg.ui.taps import ShiftTaps

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Plays keys at times of its own."""

    def __init__(self) -> None:
        self.time, self.heard = 0.0, 0
        self.taps = ShiftTaps(now=lambda: self.time)
        self.taps.tapped.connect(self._on_tapped)
        self._watched = QObject()

    def _on_tapped(self) -> None:
        self.heard += 1

    def key(self, kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier = NONE, *, again: bool = False) -> None:
        self.taps.eventFilter(self._watched, QKeyEvent(kind, key, held, "", again))

    def tap(self, *, lasts: float = 0.05, then: float = 0.15, held: Qt.KeyboardModifier = NONE) -> None:
        self.key(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT | held)
        self.time += lasts
        self.key(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, held)
        self.time += then

    def letter(self) -> None:
        self.key(QEvent.Type.KeyPress, Qt.Key.Key_A)
        self.key(QEvent.Type.KeyRelease, Qt.Key.Key_A)


@pytest.fixture
def keyboard(qapp: object) -> Keyboard:
    return Keyboard()


def test_three_quick_taps_are_heard_once(keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.tap()

    assert keyboard.heard == 1


def test_a_fourth_and_fifth_tap_are_not_another_three(keyboard: Keyboard) -> None:
    for _ in range(5):
        keyboard.tap()

    assert keyboard.heard == 1


def test_slow_taps_are_not_heard(keyboard: Keyboard) -> None:
    for _ in range(6):
        keyboard.tap(then=0.8)

    assert keyboard.heard == 0


def test_a_held_shift_is_no_tap(keyboard: Keyboard) -> None:
    for _ in range(4):
        keyboard.tap(lasts=0.5, then=0.01)

    assert keyboard.heard == 0


def test_capitals_are_not_heard(keyboard: Keyboard) -> None:
    for _ in range(6):
        keyboard.key(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT)
        keyboard.key(QEvent.Type.KeyPress, Qt.Key.Key_A, SHIFT)
        keyboard.key(QEvent.Type.KeyRelease, Qt.Key.Key_A, SHIFT)
        keyboard.key(QEvent.Type.KeyRelease, Qt.Key.Key_Shift)
        keyboard.time += 0.05

    assert keyboard.heard == 0


def test_a_letter_or_a_click_between_the_taps_begins_anew(keyboard: Keyboard) -> None:
    keyboard.tap()
    keyboard.tap()
    keyboard.letter()
    keyboard.tap()
    keyboard.tap()
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, QPointF(), QPointF(), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, NONE
    )
    keyboard.taps.eventFilter(QObject(), press)
    keyboard.tap()

    assert keyboard.heard == 0


def test_shift_with_another_key_is_no_tap(keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.tap(held=Qt.KeyboardModifier.ControlModifier)

    assert keyboard.heard == 0


def test_repeats_of_a_held_key_do_not_count(keyboard: Keyboard) -> None:
    keyboard.key(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT)
    for _ in range(5):
        keyboard.key(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT, again=True)
    keyboard.key(QEvent.Type.KeyRelease, Qt.Key.Key_Shift)

    assert keyboard.heard == 0


def test_it_can_be_turned_off(keyboard: Keyboard) -> None:
    keyboard.taps.is_on = False

    for _ in range(3):
        keyboard.tap()

    assert keyboard.heard == 0
