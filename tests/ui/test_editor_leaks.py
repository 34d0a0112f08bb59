"""The editor leaks by no path: every way of taking text out, tried by hand and read by another program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodQueryEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.gated_edit import AROUND_CURSOR
from tests.ui.second_client import mouse, press, xclip, xclip_owns
from tests.ui.test_editor import COLORS

pytestmark = pytest.mark.display

SECRET = "client Ana Ruiz 555-0199"


def shown(edit: QTextEdit, qtbot: QtBot) -> None:
    qtbot.addWidget(edit)
    edit.resize(500, 120)
    edit.show()
    qtbot.waitExposed(edit)
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus, timeout=5000)
    xclip_owns("BEFORE")
    xclip_owns("BEFORE", "primary")


@pytest.fixture
def edit(qtbot: QtBot) -> DraftEdit:
    editor = DraftEdit(COLORS)
    editor.set_text(SECRET)
    shown(editor, qtbot)
    return editor


def test_an_ordinary_editor_would_leak(qtbot: QtBot) -> None:
    """Shows that these tests can fail: the same hands get the text out of Qt's own editor."""
    plain = QTextEdit()
    plain.setPlainText(SECRET)
    shown(plain, qtbot)

    press("ctrl+a")
    press("ctrl+c")

    assert xclip() == SECRET
    assert xclip("primary") == SECRET


@pytest.mark.parametrize("keys", ["ctrl+c", "ctrl+x", "ctrl+Insert", "shift+Delete", "XF86Copy", "XF86Cut"])
def test_keys(edit: DraftEdit, keys: str) -> None:
    press("ctrl+a")
    press(keys)

    assert xclip() == "BEFORE"
    assert xclip("primary") == "BEFORE"
    assert edit.text() == SECRET


@pytest.mark.parametrize("keys", ["shift+Right", "shift+End", "ctrl+shift+End", "ctrl+shift+Right"])
def test_selecting_with_keys(edit: DraftEdit, keys: str) -> None:
    press("ctrl+Home")
    press(keys)

    assert edit.textCursor().selectedText()
    assert xclip("primary") == "BEFORE"


def test_selecting_a_word_with_a_double_click(edit: DraftEdit) -> None:
    line = edit.cursorRect()
    word = edit.viewport().mapToGlobal(QPoint(20, line.center().y()))

    mouse("mousemove", str(word.x()), str(word.y()), "click", "--repeat", "2", "--delay", "60", "1")

    assert edit.textCursor().selectedText()
    assert xclip("primary") == "BEFORE"


def test_a_third_click_selects_the_paragraph(edit: DraftEdit) -> None:
    line = edit.cursorRect()
    word = edit.viewport().mapToGlobal(QPoint(20, line.center().y()))

    mouse("mousemove", str(word.x()), str(word.y()), "click", "--repeat", "3", "--delay", "60", "1")

    assert edit.textCursor().selectedText() == SECRET
    assert xclip("primary") == "BEFORE"


def test_copy_keys_ask_instead(edit: DraftEdit, qtbot: QtBot) -> None:
    press("ctrl+a")

    with qtbot.waitSignal(edit.copy_asked, timeout=2000):
        press("ctrl+c")


def test_selecting_with_the_mouse(edit: DraftEdit) -> None:
    line = edit.cursorRect()
    start = edit.viewport().mapToGlobal(QPoint(4, line.center().y()))

    mouse("mousemove", str(start.x()), str(start.y()), "mousedown", "1", "sleep", "0.1")
    mouse("mousemove_relative", "120", "0", "sleep", "0.1", "mousemove_relative", "60", "0", "mouseup", "1")

    assert edit.textCursor().selectedText()
    assert xclip("primary") == "BEFORE"
    assert xclip() == "BEFORE"


def test_context_menu_has_no_copy(edit: DraftEdit) -> None:
    edit.selectAll()
    menu = edit.gated_menu(QPoint(5, 5))

    names = {action.objectName() for action in menu.actions()}

    assert not names & {"edit-copy", "edit-cut"}
    menu.deleteLater()


def test_slots_of_the_base_class(edit: DraftEdit) -> None:
    edit.selectAll()
    edit.copy()
    QTextEdit.copy(edit)
    after_copying = xclip()
    QTextEdit.cut(edit)

    assert SECRET not in after_copying + xclip() + xclip("primary")


def test_dragging_out(edit: DraftEdit, qtbot: QtBot) -> None:
    target = QLineEdit()
    target.move(100, 400)
    target.resize(400, 40)
    qtbot.addWidget(target)
    target.show()
    qtbot.waitExposed(target)
    edit.activateWindow()
    QTest.qWait(200)
    edit.selectAll()
    start = edit.viewport().mapToGlobal(QPoint(40, edit.cursorRect().center().y()))
    end = target.mapToGlobal(QPoint(200, 20))

    mouse("mousemove", str(start.x()), str(start.y()), "mousedown", "1", "sleep", "0.6")
    for _ in range(5):
        mouse("mousemove_relative", "0", "8")
    mouse(
        "mousemove",
        str(end.x()),
        str(end.y()),
        "sleep",
        "0.2",
        "mousemove_relative",
        "3",
        "0",
        "mouseup",
        "1",
    )

    assert target.text() == ""
    assert edit.text() == SECRET


@pytest.mark.parametrize("query", sorted(AROUND_CURSOR, key=lambda each: each.value), ids=lambda q: q.name)
def test_input_method_learns_nothing(edit: DraftEdit, query: Qt.InputMethodQuery) -> None:
    edit.selectAll()
    event = QInputMethodQueryEvent(query)

    QApplication.sendEvent(edit, event)

    assert event.value(query) == ""


def test_undo_does_not_cross_a_change_of_hats(edit: DraftEdit) -> None:
    edit.set_text("another draft")
    edit.undo()

    assert edit.text() == "another draft"


def test_pasting_takes_plain_text_alone(edit: DraftEdit) -> None:
    xclip_owns("<b>bold</b>")
    press("ctrl+a")
    press("ctrl+v")

    assert edit.text() == "<b>bold</b>"
