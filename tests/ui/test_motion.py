"""Nothing moves: there is no animation to switch off for those whom motion makes ill."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import EFFECTS, Look, dress
from tests.ui.scenes import show

UI = Path(__file__).resolve().parents[2] / "app" / "hatpeg" / "ui"
MOVING = re.compile(r"\bQ(\w*Animation(Group)?|TimeLine|Movie|Graphics\w*Effect|Scroller)\b")


def test_no_file_of_the_window_makes_anything_move() -> None:
    found = [f"{file.name}: {hit[0]}" for file in sorted(UI.rglob("*.py")) for hit in MOVING.finditer(file.read_text())]

    assert found == []
    assert MOVING.search("self._fade = QPropertyAnimation(self, b'opacity')")


@pytest.mark.parametrize("scene", ["two", "clear", "copied"])
def test_no_animation_that_takes_any_time_lives_in_a_window(window: MainWindow, scene: str) -> None:
    show(window, Hat.PROFESSIONAL, scene)
    show(window, Hat.PERSONAL, scene)

    assert [each for each in window.findChildren(QAbstractAnimation) if each.totalDuration()] == []
    assert not window.isAnimated()


@pytest.mark.parametrize("effect", EFFECTS)
def test_menus_and_tips_do_not_move_where_those_of_the_desktop_do(qapp: QApplication, effect: Qt.UIEffect) -> None:
    qapp.setEffectEnabled(effect, True)

    dress(qapp, Look())

    assert not qapp.isEffectEnabled(effect)
