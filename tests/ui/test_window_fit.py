"""Nothing is cut off and nothing is too small, on small screens and in wordy languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.speech import ENGLISH, speak
from hatpeg.ui.shell.window import MainWindow
from tests.pseudo import PseudoLong
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


@pytest.mark.parametrize(
    ("size", "text"), [((911, 432), 1.0), ((683, 304), 1.0), ((588, 275), 1.0), ((1366, 688), 1.5), ((1366, 688), 2.0)]
)
@pytest.mark.parametrize("scene", ALL)
def test_no_words_are_cut_off_in_a_very_small_window_or_in_large_text(
    make_window: MakeWindow, scene: str, size: tuple[int, int], text: float, qtbot: QtBot
) -> None:
    window = make_window(*size, text_factor=text)
    show(window, Hat.PROFESSIONAL, scene)

    settle(qtbot)

    assert (window.width(), window.height()) == size
    assert cut_off(window) == []
    assert window.page_area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1366, 688), (1093, 550), (1050, 512), (683, 304), (588, 275)])
@pytest.mark.parametrize("hat", Hat)
def test_the_frame_says_all_its_words_in_a_wordy_language(
    make_window: MakeWindow, hat: Hat, size: tuple[int, int], qtbot: QtBot
) -> None:
    speak(ENGLISH, PseudoLong())
    try:
        window = make_window(*size)
        show(window, hat, "two")
        settle(qtbot)
    finally:
        speak(ENGLISH)

    buttons = [*window.banner.findChildren(QAbstractButton), *window.rail.findChildren(QAbstractButton)]
    shown = [button for button in buttons if button.isVisible()]
    assert [button.text() for button in shown if button.width() < button.sizeHint().width()] == []
    assert all(len(button.text()) > len("Hide") for button in shown)


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
