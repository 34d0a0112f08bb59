"""Every page of the window: all that can be reached has a name of its own, and nothing runs out of room.

A page joins by its line in the table of pages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import Shiboken

from hatpeg.core.draft import Hat
from hatpeg.core.speech import ENGLISH, speak
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.shell.regions import focusable, holds
from hatpeg.wiring.pages import MAKERS
from tests.pictures.languages import LONG, translations
from tests.pictures.states import Place

SIZES = {"wide": QSize(1366, 688), "medium": QSize(1093, 550), "compact": QSize(683, 304), "least": QSize(588, 275)}
KEYS = ("write", *MAKERS)
LEAST_TARGET = 24


@pytest.fixture(scope="module", params=[ENGLISH, LONG])
def place(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    """The whole program with two accounts and two drafts, once for all tests of a language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HATPEG_HOME", str(tmp_path_factory.mktemp("home")))
        speak(ENGLISH, translations()[request.param])
        place = Place(qapp, SIZES["wide"])
        place.scene.hide()
        place.window.activateWindow()
        yield place
        place.close()
        speak(ENGLISH)
        qapp.setStyleSheet("")


def shown(place: Place, key: str, size: str = "wide") -> QWidget:
    place.window.resize(SIZES[size])
    place.wear(Hat.PROFESSIONAL)
    is_new = key not in place.session.pages.made
    place.session.shell.show_page(key)
    QTest.qWait(300 if is_new else 20)
    return place.window


def name_of(widget: QWidget) -> str:
    """What a screen reader says: a button without a name of its own is called by its words."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@pytest.mark.parametrize("size", ["wide", "compact"])
@pytest.mark.parametrize("key", KEYS)
def test_everything_that_can_be_reached_has_a_name_of_its_own(place: Place, key: str, size: str) -> None:
    window = shown(place, key, size)

    names = Counter(name_of(widget) for widget in focusable(window))

    assert [type(widget).__name__ for widget in focusable(window) if not name_of(widget)] == []
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_wider_than_the_window(place: Place, key: str, size: str) -> None:
    window = shown(place, key, size)

    wide = [
        f"{type(area).__name__} {area.accessibleName()}"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]

    assert wide == []
    assert window.size() == SIZES[size]
    page = place.window.page_area.widget()
    assert page.minimumSizeHint().width() <= place.window.page_area.viewport().width()


@pytest.mark.parametrize("size", ["wide", "compact"])
@pytest.mark.parametrize("key", KEYS)
def test_every_target_is_large_enough(place: Place, key: str, size: str) -> None:
    window = shown(place, key, size)

    small = [
        f"{button.text()} {button.width()} x {button.height()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and min(button.width(), button.height()) < LEAST_TARGET
    ]

    assert small == []


def is_passed_by_tab(widget: QWidget) -> bool:
    """Of several of which one is chosen, Tab comes to the chosen one, and the arrows to the others, as everywhere."""
    if isinstance(widget, QAbstractButton):
        group = widget.group()
        return widget.autoExclusive() or (group is not None and group.exclusive())
    return isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.tabChangesFocus()


@pytest.mark.parametrize("key", KEYS)
def test_the_tab_key_leaves_every_control(place: Place, key: str) -> None:
    window = shown(place, key)
    there = list(focusable(window))
    there[0].setFocus()
    came_to = [window.focusWidget()]

    for _ in range(3 * len(there)):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is came_to[0]:
            break
        came_to.append(window.focusWidget())

    assert window.focusWidget() is came_to[0]
    missed = [widget for widget in there if widget not in came_to]
    assert [name_of(widget) for widget in missed if not is_passed_by_tab(widget)] == []


@pytest.mark.parametrize("size", ["wide", "compact"])
@pytest.mark.parametrize("key", KEYS)
def test_f6_comes_to_the_page_and_to_the_frame_around_it(place: Place, key: str, size: str) -> None:
    window = shown(place, key, size)
    came_to = set()

    for _ in place.window.regions():
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
        came_to |= {region.name for region in place.window.regions() if holds(region.part, window.focusWidget())}

    assert came_to == {
        region.name for region in place.window.regions() if key == "write" or any(focusable(region.part))
    }


@pytest.mark.parametrize("key", KEYS)
def test_escape_never_loses_text(place: Place, key: str) -> None:
    window = shown(place, key)
    before = place.session.page.editor.text()

    for widget in list(focusable(window)):
        QTest.keyClick(widget, Qt.Key.Key_Escape)

    assert before
    assert place.session.page.editor.text() == before
    assert window.isVisible()


def test_the_arrows_go_through_the_rail(place: Place) -> None:
    window = shown(place, "write")
    rail = place.window.rail
    rail.buttons["write"].setFocus()
    came_to = ["write"]

    for _ in MAKERS:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
        came_to += [key for key, button in rail.buttons.items() if button is window.focusWidget()]

    assert set(came_to) >= {key for key in MAKERS if key in rail.buttons}


def test_no_object_of_a_layouts_items_is_kept(place: Place) -> None:
    for key in KEYS:
        shown(place, key)

    objects = Shiboken.getAllValidWrappers()
    kept = Counter(type(each).__name__ for each in objects)
    flowing = sum(each.count() for each in objects if isinstance(each, FlowLayout))

    assert kept["QSpacerItem"] == 0  # what they stand for may be gone: see ui/nesting.py
    assert kept["QWidgetItem"] == flowing  # those are given back when they go
