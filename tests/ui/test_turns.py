from __future__ import annotations

import threading
from time import monotonic

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hatpeg.ui.turns import AT_MOST, Turns
from hatpeg.ui.write.editor import DraftEdit
from tests.ui.test_editor import COLORS


def waited(turns: Turns) -> float:
    start = monotonic()
    turns.wait()
    return monotonic() - start


def test_nobody_waits_where_no_key_has_come() -> None:
    assert waited(Turns()) < AT_MOST


def test_a_check_goes_on_as_soon_as_the_key_is_drawn() -> None:
    turns = Turns()
    turns.take()
    went_on = threading.Event()
    check = threading.Thread(target=lambda: [went_on.set() for _ in turns.between("a")])
    check.start()

    was_waiting = not went_on.is_set()
    turns.give()

    check.join(AT_MOST)
    assert was_waiting
    assert went_on.is_set()


def test_a_key_that_draws_nothing_holds_nobody_up_twice() -> None:
    turns = Turns()
    turns.take()

    assert waited(turns) >= AT_MOST * 0.9
    assert waited(turns) < AT_MOST


def test_things_stay_the_same_things() -> None:
    between = Turns().between((1, 2, 3))

    assert list(between) == [1, 2, 3]
    assert (len(between), between[0], between[1:]) == (3, 1, (2, 3))


def test_a_key_in_the_draft_goes_before_a_check_until_its_letter_stands_there(qtbot: QtBot) -> None:
    turns = Turns()
    editor = DraftEdit(COLORS, turns=turns)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()

    qtbot.keyClick(editor, Qt.Key.Key_A)
    assert waited(turns) >= AT_MOST * 0.9

    qtbot.keyClick(editor, Qt.Key.Key_B)
    editor.viewport().repaint()
    assert waited(turns) < AT_MOST
