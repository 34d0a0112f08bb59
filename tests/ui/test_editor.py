"""The draft's editor: rewrites, undo, marks and positions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.marks import MarkColors
from hatpeg.ui.write.positions import Positions
from hatpeg.ui.write.state import Mark

COLORS = MarkColors(*(QColor(number, 0, 0) for number in range(10, 90, 10)))
TEXT = "Proud 😀 today. Marisol, 34, moved out of our shelter on Elm Street and home."


def span_of(words: str, text: str = TEXT) -> TextSpan:
    start = text.index(words)
    return TextSpan(start, start + len(words))


@pytest.fixture
def edit(qtbot: QtBot) -> DraftEdit:
    editor = DraftEdit(COLORS)
    editor.resize(600, 200)
    editor.set_text(TEXT)
    qtbot.addWidget(editor)
    return editor


def test_rewrites_stand_where_they_should_behind_an_emoji(edit: DraftEdit) -> None:
    edit.apply([Rewrite("", span_of("Marisol, 34"), "A survivor"), Rewrite("", span_of(" on Elm Street"), "")])

    assert edit.text() == "Proud 😀 today. A survivor, moved out of our shelter and home."


def test_several_rewrites_are_one_undo_step(edit: DraftEdit) -> None:
    edit.apply([Rewrite("", span_of("Marisol, 34"), "A survivor"), Rewrite("", span_of(" on Elm Street"), "")])
    edit.undo()

    assert edit.text() == TEXT


def test_marks_are_painted_under_their_words(edit: DraftEdit, qtbot: QtBot) -> None:
    edit.show()
    qtbot.waitExposed(edit)
    edit.show_marks((Mark(span_of("Marisol, 34"), Severity.BLOCK, 1),))
    line = edit.lines_of(span_of("Marisol, 34"))[0]

    picture = edit.viewport().grab().toImage()

    ratio = picture.devicePixelRatio()
    middle = picture.pixelColor(int(line.center().x() * ratio), int(line.bottom() * ratio))
    assert middle == COLORS.block_line


def test_marks_move_with_the_words_while_typing(edit: DraftEdit) -> None:
    edit.show_marks((Mark(span_of("Elm Street"), Severity.BLOCK, 1),))
    cursor = edit.textCursor()
    cursor.setPosition(0)
    edit.setTextCursor(cursor)

    QTest.keyClicks(edit, "So ")

    assert edit.marks[0].span == span_of("Elm Street", edit.text())


def test_a_mark_goes_when_its_words_are_edited(edit: DraftEdit) -> None:
    edit.show_marks((Mark(span_of("Elm Street"), Severity.BLOCK, 1),))
    edit.select(span_of("Elm"))

    QTest.keyClicks(edit, "x")

    assert edit.marks == ()


def test_new_lines_keep_their_room(edit: DraftEdit) -> None:
    edit.set_text("one\ntwo")
    edit.show()

    heights = {edit.lines_of(span_of(word, "one\ntwo"))[0].top() for word in ("one", "two")}

    assert max(heights) - min(heights) > edit.fontMetrics().height() * 1.4


@given(st.text(max_size=40), st.data())
def test_positions_translate_both_ways(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    positions = Positions(text)

    unit = positions.unit(at)

    assert unit == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
    assert positions.code_point(unit) == at


def test_a_file_that_is_dropped_does_not_tell_where_it_lies(edit: DraftEdit) -> None:
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile("/home/jo/Clients/Marisol.jpg")])

    edit.insertFromMimeData(file)

    assert not edit.canInsertFromMimeData(file)
    assert edit.text() == TEXT
