"""One window in three layouts: nothing is lost in a small one, and the keyboard goes round in each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.shell.regions import holds, next_region
from hatpeg.ui.shell.window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.scenes import show
from tests.ui.seeing import settle

WIDE, MEDIUM, COMPACT, LEAST = (1366, 688), (1093, 550), (683, 304), (588, 275)
WORK = Hat.PROFESSIONAL


def menu_of(window: MainWindow) -> dict[str, QAction]:
    window.banner.menu_opened.emit(window.banner.low_menu)
    return {str(action.data()): action for action in window.banner.low_menu.actions() if action.data()}


@pytest.mark.parametrize(
    ("size", "text", "layout"),
    [
        (WIDE, 1.0, Layout.WIDE),
        (WIDE, 1.25, Layout.MEDIUM),
        (WIDE, 2.0, Layout.COMPACT),
        (MEDIUM, 1.0, Layout.MEDIUM),
        (COMPACT, 1.0, Layout.COMPACT),
        (LEAST, 1.0, Layout.COMPACT),
    ],
)
def test_the_window_has_the_layout_for_its_size_and_its_text(
    make_window: MakeWindow, size: tuple[int, int], text: float, layout: Layout, qtbot: QtBot
) -> None:
    window = make_window(*size, text_factor=text)
    show(window, WORK, "two")
    settle(qtbot)

    assert window.arranged is layout
    assert window.rail.isVisible() is (layout is not Layout.COMPACT)
    assert window.banner.height() <= text * (54 if layout is Layout.COMPACT else 84)
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("size", [WIDE, MEDIUM, COMPACT, LEAST])
@pytest.mark.parametrize("hat", Hat)
def test_hide_is_one_press_away_in_every_layout(
    make_window: MakeWindow, size: tuple[int, int], hat: Hat, qtbot: QtBot
) -> None:
    window = make_window(*size)
    show(window, hat, "two")
    settle(qtbot)
    shown = [button for button in (window.rail.buttons["hide"], *window.banner.low_buttons[:1]) if button.isVisible()]

    with qtbot.waitSignal(window.rail.hide_asked):
        qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    assert len(shown) == 1
    assert shown[0].visibleRegion().boundingRect() == shown[0].rect()


def test_the_menu_of_a_small_window_offers_what_the_rail_would(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(*COMPACT)
    window.add_page("photos", QWidget())
    show(window, WORK, "two")

    offered = menu_of(window)
    with qtbot.waitSignal(window.rail.page_asked) as asked:
        offered["settings"].trigger()

    assert list(offered) == ["write", "photos", "settings", "lock"]  # Hide lies beside the menu
    assert asked.args == ["settings"]
    assert offered["write"].isChecked()
    assert not menu_of(window)["write"].isChecked()
    assert window.banner.low_menu.actions()[-1].menu() is window.banner.menu


def test_a_window_that_grows_has_everything_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(*COMPACT)
    show(window, WORK, "two")
    settle(qtbot)

    window.resize(*WIDE)
    settle(qtbot)

    assert window.arranged is Layout.WIDE
    assert window.banner.switch.text() == "Switch to Personal"
    for part in (
        window.rail,
        window.banner.change,
        window.banner.subtitle,
        window.write.preview,
        window.write.findings,
    ):
        assert part.isVisible()
    assert not any(button.isVisible() for button in window.banner.low_buttons)


@pytest.mark.parametrize(
    ("size", "names"),
    [
        (WIDE, ["Findings", "Preview", "Copying", "Pages", "Banner", "Draft"]),
        (MEDIUM, ["Findings", "Preview", "Copying", "Pages", "Banner", "Draft"]),
        (COMPACT, ["Findings", "Preview", "Copying", "Pages", "Banner", "Draft"]),
    ],
)
@pytest.mark.parametrize("step", [1, -1])
def test_f6_comes_to_every_part_and_back_to_the_first(
    make_window: MakeWindow, size: tuple[int, int], names: list[str], step: int
) -> None:
    window = make_window(*size)
    show(window, WORK, "two")
    window.write.editor.setFocus()
    came_to = []

    for _ in names:
        region = next_region(window.regions(), window.focusWidget(), step)
        assert region is not None
        assert holds(region.part, window.focusWidget())
        assert window.focusWidget().isVisible()
        came_to.append(region.name)

    assert came_to == (names if step == 1 else [*reversed(names[:-1]), names[-1]])


def test_what_has_the_keyboard_is_scrolled_into_sight(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(*LEAST)
    tall = QWidget()
    column = QVBoxLayout(tall)
    buttons = [QPushButton(f"Button {number}") for number in range(12)]
    for button in buttons:
        button.setMinimumHeight(36)
        column.addWidget(button)
    window.add_page("photos", tall)
    window.show_page("photos")
    settle(qtbot)
    assert buttons[-1].visibleRegion().isEmpty()

    buttons[-1].setFocus()
    settle(qtbot)

    assert not buttons[-1].visibleRegion().isEmpty()
    assert window.page_area.horizontalScrollBar().maximum() == 0


def test_another_page_starts_at_its_top(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(*LEAST)
    for key in ("photos", "drafts"):
        page = QWidget()
        page.setMinimumHeight(2000)
        window.add_page(key, page)
    window.show_page("photos")
    settle(qtbot)
    window.page_area.verticalScrollBar().setValue(500)

    window.show_page("drafts")

    assert window.page_area.verticalScrollBar().value() == 0


def test_a_page_asks_for_the_keyboard_only_where_it_has_not_got_it(window: MainWindow, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = QPushButton("First"), QPushButton("Second")
    column.addWidget(first)
    column.addWidget(second)
    window.add_page("photos", page)
    window.show_page("photos")

    window.focus_page()
    assert window.focusWidget() is first
    second.setFocus()
    window.focus_page()

    assert window.focusWidget() is second
