"""Nothing is cut off and nothing is too small, on small screens and in wordy languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.scenes import SCENES, show
from tests.ui.seeing import cut_off, lengthen, settle

ALL = (*SCENES, "many")


@pytest.mark.parametrize("scene", ALL)
def test_every_target_is_large_enough(window: MainWindow, scene: str, qtbot: QtBot) -> None:
    show(window, Hat.PROFESSIONAL, scene)
    settle(qtbot)

    small = [
        (button.text(), button.size())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and (button.height() < 36 or button.width() < 44)
    ]

    assert small == []
    assert window.write.action_bar.copy_button.height() >= 46


@pytest.mark.parametrize("long_words", [False, True])
@pytest.mark.parametrize("hat", Hat)
@pytest.mark.parametrize("scene", ALL)
def test_no_words_are_cut_off(window: MainWindow, hat: Hat, scene: str, long_words: bool, qtbot: QtBot) -> None:
    show(window, hat, scene)
    if long_words:
        lengthen(window)

    settle(qtbot)

    assert cut_off(window) == []
    assert window.size().width() == 1366
    assert window.size().height() == 688


@pytest.mark.parametrize("size", [(1093, 550), (1050, 512)])
@pytest.mark.parametrize("scene", ALL)
def test_no_words_are_cut_off_in_a_smaller_window(
    make_window: MakeWindow, scene: str, size: tuple[int, int], qtbot: QtBot
) -> None:
    window = make_window(*size)
    show(window, Hat.PROFESSIONAL, scene)

    settle(qtbot)

    assert (window.width(), window.height()) == size
    assert cut_off(window) == []


def test_a_low_window_folds_the_preview_and_a_tab_opens_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1093, 550)
    show(window, Hat.PROFESSIONAL, "two")
    assert not window.write.preview.card.isVisible()

    qtbot.mouseClick(window.write.preview.tabs[0], Qt.MouseButton.LeftButton)

    assert window.write.preview.card.isVisible()


def test_a_very_long_account_name_gives_way_and_is_still_said(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1050, 600)
    show(window, Hat.PROFESSIONAL, "clear")
    long_name = "The Harbor House Center for Families, Survivors and Neighbors of the Whole County " * 2

    window.banner.title.setText(long_name)
    window.write.action_bar.copy_button.set_words(f"Copy for {long_name}")
    settle(qtbot)

    assert window.width() == 1050
    assert window.write.action_bar.copy_button.accessibleName() == f"Copy for {long_name}"
    assert "…" in window.write.action_bar.copy_button.text()
