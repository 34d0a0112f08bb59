"""A window in its clothes, for every test that looks at one."""

import gc
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, dress
from tests.ui.scenes import a_window

MakeWindow = Callable[..., MainWindow]
OFTEN = 10
"""Tests after which what is left of their windows is collected: after each it would take longer than the tests."""
_tests = count(1)


@pytest.fixture(autouse=True)
def _collected_between() -> Iterator[None]:
    """Collect between tests, as the program does between events: never while Qt is in the midst of one."""
    gc.disable()
    yield
    if next(_tests) % OFTEN == 0:
        gc.collect()
    gc.enable()


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
