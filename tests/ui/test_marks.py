"""The numbers of findings can all be read, also where passages begin at the same place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.marks import APART, PlacedMark, beside_each_other
from hatpeg.ui.write.state import Mark


def placed(number: int, x: int, y: int) -> PlacedMark:
    line = QRect(x, y, 60, 20)
    return PlacedMark(Mark(TextSpan(0, 5), Severity.BLOCK, number), (line,), line)


def test_numbers_of_passages_that_begin_together_stand_beside_each_other() -> None:
    corners = beside_each_other([placed(1, 10, 30), placed(2, 10, 30), placed(3, 12, 30)])

    assert corners == [QPoint(10, 30), QPoint(10 + APART, 30), QPoint(12 + 2 * APART, 30)]


def test_numbers_apart_stay_where_they_are() -> None:
    corners = beside_each_other([placed(1, 10, 30), placed(2, 90, 30), placed(3, 10, 70)])

    assert corners == [QPoint(10, 30), QPoint(90, 30), QPoint(10, 70)]
