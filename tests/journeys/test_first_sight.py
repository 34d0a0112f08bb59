"""The first thing a person sees."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from hatpeg.ui.shell.window import MainWindow


def test_the_window_never_opens_larger_than_the_screen(qtbot: QtBot) -> None:
    """A button that lies beyond the edge of a small or enlarged screen might as well not be there."""
    window = MainWindow()
    qtbot.addWidget(window)

    window.show_fitting()

    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_an_empty_window_tells_nothing(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)

    assert window.windowTitle() == "Hatpeg"
