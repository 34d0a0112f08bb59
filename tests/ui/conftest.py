"""A window in its clothes, for every test that looks at one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, dress
from tests.ui.scenes import a_window

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot) -> Iterator[MakeWindow]:
    """Make a dressed window of 1366 x 688 pixels and show it; ``is_dark`` and the like are passed on to the look."""
    looks = []

    def make(width: int = 1366, height: int = 688, **look_choices: object) -> MainWindow:
        look = Look(**look_choices)
        looks.append(look)
        dress(qapp, look)
        window = a_window(qapp, look)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for look in looks:
        look.changed.disconnect()
    qapp.setStyleSheet("")


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """An ordinary light window with nothing in it yet."""
    return make_window()
