"""The lock screen asks for the passphrase, keeps none, and tells nothing of whose it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hatpeg.ui.lock.state import FORGOT, WRONG, LockState
from hatpeg.ui.lock.widget import LockScreen
from hatpeg.ui.theme import Look

WORDS = "correct horse"


@pytest.fixture
def screen(qtbot: QtBot) -> LockScreen:
    screen = LockScreen(Look())
    qtbot.addWidget(screen)
    screen.resize(900, 600)
    screen.show()
    screen.clear()
    return screen


def words_on(screen: LockScreen) -> str:
    shown = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    return " ".join(shown + [each.text() for each in screen.findChildren(QAbstractButton) if each.isVisible()])


def test_enter_asks_to_unlock_and_the_field_is_empty_again(screen: LockScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.field, WORDS)

    with qtbot.waitSignal(screen.unlock_asked) as asked:
        qtbot.keyClick(screen.field, Qt.Key.Key_Return)

    assert asked.args == [WORDS]
    assert screen.field.text() == ""


def test_an_empty_passphrase_is_not_tried(screen: LockScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.unlock_asked):
        qtbot.mouseClick(screen.unlock, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("state", [LockState(WRONG, wait=5), LockState(is_opening=True)])
def test_while_waiting_nothing_is_tried_and_what_was_typed_stays(
    screen: LockScreen, state: LockState, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.field, WORDS)
    screen.show_state(state)

    with qtbot.assertNotEmitted(screen.unlock_asked):
        qtbot.keyClick(screen.field, Qt.Key.Key_Return)

    assert screen.field.text() == WORDS
    assert not screen.unlock.isEnabled()


def test_a_wrong_one_says_so_and_how_long_to_wait(screen: LockScreen) -> None:
    screen.show_state(LockState(WRONG, wait=5))

    assert screen.problem.text() == "That did not match. Try again."
    assert screen.field.accessibleDescription() == screen.problem.text()
    assert screen.unlock.text() == "Try again in 5 seconds"


def test_the_words_are_dots_until_they_are_asked_for(screen: LockScreen, qtbot: QtBot) -> None:
    assert screen.field.echoMode() is QLineEdit.EchoMode.Password

    qtbot.mouseClick(screen.show_words, Qt.MouseButton.LeftButton)

    assert screen.field.echoMode() is QLineEdit.EchoMode.Normal
    screen.clear()
    assert screen.field.echoMode() is QLineEdit.EchoMode.Password


def test_passphrases_may_be_pasted(screen: LockScreen, qtbot: QtBot) -> None:
    screen.field.insert(WORDS)

    assert screen.field.text() == WORDS


def test_caps_lock_is_noted(screen: LockScreen, qtbot: QtBot) -> None:
    assert not screen.caps.isVisible()

    qtbot.keyClick(screen.field, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not screen.caps.isVisible()
    qtbot.keyClicks(screen.field, "A")

    assert screen.caps.isVisible()


def test_forgetting_is_explained_when_asked(screen: LockScreen) -> None:
    assert FORGOT not in words_on(screen)

    screen.show_state(LockState(shows_forgot=True))

    assert FORGOT in words_on(screen)


def test_nothing_on_it_tells_whose_it_is(screen: LockScreen) -> None:
    said = words_on(screen).lower()

    assert not any(word in said for word in ("work", "personal", "hat ", "account", "harbor"))
