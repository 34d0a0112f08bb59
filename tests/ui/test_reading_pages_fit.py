"""Help, the card for when it went wrong, About and Settings: large enough, named, and whole at every size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hatpeg import catalogue
from hatpeg.core.settings import SETTINGS
from hatpeg.core.speech import speak
from hatpeg.ui.about.state import about_state, cannot_see_text
from hatpeg.ui.about.widget import AboutPage
from hatpeg.ui.help.state import help_state
from hatpeg.ui.help.widget import HelpPage
from hatpeg.ui.list_beside import ListBeside
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.settings.state import SECTIONS, SettingsState
from hatpeg.ui.settings.widget import SettingsPage
from hatpeg.ui.theme import Look, dress
from hatpeg.ui.went_wrong.state import went_wrong_state
from hatpeg.ui.went_wrong.widget import WentWrongPage
from hatpeg.wiring.help_page import topics
from tests.pseudo import PseudoLong

ALL = frozenset({"help", "about", "names", "accounts", "history"})
SMALLEST = 36
SIZES = [(1255, 600, 1.0), (980, 460, 1.0), (570, 220, 1.0), (1255, 600, 2.0)]
"""Of the room for a page, in logical pixels, and the text size."""


def help_page(look: Look) -> QWidget:
    page = HelpPage(look)
    page.show_state(help_state(tuple(topics()), "", "support"))
    return page


def about_page(look: Look) -> QWidget:
    page = AboutPage(look)
    page.show_state(about_state(("program", "cannot see"), "cannot see", cannot_see_text()))
    return page


def wrong_page(look: Look) -> QWidget:
    page = WentWrongPage(look)
    page.show_state(went_wrong_state(catalogue.load().networks.values(), "whatsapp", at_work=True))
    return page


def settings_page(section: str) -> Callable[[Look], QWidget]:
    def make(look: Look) -> QWidget:
        page = SettingsPage(look)
        values = {setting.name: setting.first for setting in SETTINGS}
        page.show_state(SettingsState(values, has_passphrase=True, fixed=frozenset({"idle minutes"}), pages=ALL))
        page.open_section(section)
        return page

    return make


PAGES = {
    "help": help_page,
    "about": about_page,
    "went_wrong": wrong_page,
    **{f"settings {section.key}": settings_page(section.key) for section in SECTIONS},
}
EACH = pytest.mark.parametrize("name", PAGES)


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    looks = []

    def made(name: str, width: int = 1255, height: int = 600, factor: float = 1.0) -> QWidget:
        look = Look(text_factor=factor)
        looks.append(look)
        dress(qapp, look)
        page = PAGES[name](look)
        qtbot.addWidget(page)
        page.show()
        page.resize(width, max(height, page.minimumSizeHint().height()))
        qtbot.wait(1)
        return page

    yield made
    for look in looks:
        look.changed.disconnect()
    qapp.setStyleSheet("")
    speak("en")


def takes_keyboard(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@EACH
def test_everything_that_takes_the_keyboard_is_named_apart_and_large_enough(
    make: Callable[..., QWidget], name: str
) -> None:
    page = make(name)
    found = takes_keyboard(page)

    names = [widget.accessibleName() for widget in found]
    assert "" not in names
    assert len(set(names)) == len(names)
    assert [type(widget).__name__ for widget in found if widget.height() < SMALLEST or widget.width() < 44] == []


@EACH
def test_tab_reaches_everything_and_gets_out_again(make: Callable[..., QWidget], name: str, qtbot: QtBot) -> None:
    page = make(name)
    wanted = takes_keyboard(page)
    wanted[0].setFocus()
    reached = set()

    for _ in range(3 * len(wanted)):
        now = page.window().focusWidget()
        assert now is not None
        reached.add(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)

    assert reached >= set(wanted)


@EACH
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_long", [False, True])
def test_no_words_are_cut_off_and_nothing_scrolls_sideways(
    make: Callable[..., QWidget], name: str, size: tuple[int, int, float], is_long: bool
) -> None:
    if is_long:
        speak("en", PseudoLong())

    page = make(name, *size)

    cut = [
        words.text()
        for kind in (QLabel, QAbstractButton)
        for words in page.findChildren(kind)
        if words.isVisible() and words.width() < min(words.sizeHint().width(), 44 if is_wrapped(words) else 9999)
    ]
    assert cut == []
    assert page.minimumSizeHint().width() <= size[0]
    assert all(pane.horizontalScrollBar().maximum() == 0 for pane in page.findChildren(ReadingPane))
    for field in (*page.findChildren(QComboBox), *page.findChildren(QLineEdit)):
        assert not field.isVisible() or field.width() >= min(field.sizeHint().width(), size[0] // 2)


def is_wrapped(words: QLabel | QAbstractButton) -> bool:
    return isinstance(words, QLabel) and words.wordWrap()


@pytest.mark.parametrize("name", ["help", "about", "settings look"])
@pytest.mark.parametrize("size", SIZES)
def test_entries_of_a_list_take_as_many_lines_as_their_words_need(
    make: Callable[..., QWidget], name: str, size: tuple[int, int, float]
) -> None:
    speak("en", PseudoLong())
    page = make(name, *size)
    assert isinstance(page, ListBeside)
    as_made = narrow_entries(page)
    page.show_entries((("a", "Short"), ("b", "Words that take more than one line " * 4), ("c", "End")), "a")

    rows = [page.entries.visualItemRect(page.entries.item(at)) for at in range(3)]

    assert as_made == []
    assert narrow_entries(page) == []
    assert rows[1].height() > rows[0].height()
    assert page.entries.horizontalScrollBar().maximum() == 0


def narrow_entries(page: ListBeside) -> list[str]:
    """The entries whose words need more lines than they have."""
    items = [page.entries.item(at) for at in range(page.entries.count())]
    metrics, flag = page.entries.fontMetrics(), Qt.TextFlag.TextWordWrap.value
    return [
        item.text()
        for item in items
        if (row := page.entries.visualItemRect(item)).height()
        < metrics.boundingRect(0, 0, row.width() - 16, 0, flag, item.text()).height() + 8
    ]
