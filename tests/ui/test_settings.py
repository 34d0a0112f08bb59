"""The Settings page: every setting has its place, says its values in words, and shows what is fixed and why."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.settings import CLIPBOARD_SECONDS, IDLE_MINUTES, LANGUAGE, SETTINGS, THEME, Setting
from hatpeg.core.speech import say
from hatpeg.ui.settings.state import (
    FIXED_WHY,
    SECTIONS,
    WITH_ONE,
    WITHOUT_ONE,
    Door,
    SettingsState,
    sections_with,
    value_words,
)
from hatpeg.ui.settings.sure import SureDialog
from hatpeg.ui.settings.widget import SettingsPage
from hatpeg.ui.theme import Look

FIRSTS = {setting.name: setting.first for setting in SETTINGS}
NEVER = re.compile(r"!|\bviolation|\bforbidden|\billegal|\berror\b|are you sure|unfortunately", re.IGNORECASE)


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(Look())
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show_state(SettingsState(FIRSTS, pages=frozenset({"help"})))
    page.show()
    return page


def test_every_setting_has_one_place() -> None:
    placed = [setting.name for section in SECTIONS for setting in section.settings]

    assert sorted(placed) == sorted(FIRSTS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_value_is_said_in_words_of_its_own(setting: Setting, page: SettingsPage) -> None:
    said = [value_words(setting, value) for value in setting.choices]

    assert len(set(said)) == len(said)
    assert all(words[0].isupper() or words[0].isdigit() for words in said)
    box = page.choices[setting.name]
    assert [box.itemText(at) for at in range(box.count())] == said


def test_numbers_have_their_unit_and_languages_their_own_name() -> None:
    assert value_words(IDLE_MINUTES, "1") == "1 minute"
    assert value_words(CLIPBOARD_SECONDS, "30") == "30 seconds"
    assert value_words(LANGUAGE, "es") == "Español"


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_the_voice_is_kept(section: object) -> None:
    assert NEVER.search(section.words()) is None


def test_what_is_chosen_is_told_once_and_showing_tells_nothing(page: SettingsPage) -> None:
    told = []
    page.value_chosen.connect(lambda name, value: told.append((name, value)))

    page.show_state(SettingsState({**FIRSTS, THEME.name: "dark"}))
    shown = list(told)
    box = page.choices[THEME.name]
    box.setCurrentIndex(box.findData("light"))

    assert shown == []
    assert told == [(THEME.name, "light")]


def test_a_fixed_setting_is_there_with_a_padlock_and_says_why_and_cannot_be_changed(
    page: SettingsPage, qtbot: QtBot
) -> None:
    told = []
    page.value_chosen.connect(lambda *chosen: told.append(chosen))
    page.show_state(SettingsState(FIRSTS, fixed=frozenset({IDLE_MINUTES.name}), organisation="Harbor House"))
    page.open_section("lock")
    row = page.parts["lock"].rows[IDLE_MINUTES.name]

    seen = (row.box.isVisible(), row.fixed.isVisible(), row.set_by.text(), row.why.isVisible())
    row.fixed.setFocus()
    qtbot.keyClick(row.fixed, Qt.Key.Key_Space)

    assert seen == (False, True, "Set by Harbor House", False)
    assert not row.fixed.icon().isNull()
    assert row.fixed.accessibleDescription() == "Set by Harbor House"
    assert row.why.isVisible()
    assert row.why.text() == FIXED_WHY
    assert told == []


def test_a_value_that_is_none_shows_the_first(page: SettingsPage) -> None:
    page.show_state(SettingsState({THEME.name: "plaid"}))

    assert page.choices[THEME.name].currentData() == THEME.first


@pytest.mark.parametrize(("has_one", "words"), [(True, WITH_ONE), (False, WITHOUT_ONE)])
def test_a_passphrase_can_be_removed_only_where_there_is_one(page: SettingsPage, has_one: bool, words: str) -> None:
    page.show_state(SettingsState(FIRSTS, has_passphrase=has_one))
    page.open_section("lock")

    part = page.parts["lock"]

    assert part.buttons["remove_passphrase"].isVisible() is has_one
    assert part.state_words.text() == words


def test_where_nothing_can_be_kept_data_waits_and_that_is_said(page: SettingsPage) -> None:
    page.show_state(SettingsState(FIRSTS, can_keep=False))
    page.open_section("data")

    part = page.parts["data"]

    assert not any(button.isEnabled() for button in part.buttons.values())
    assert part.state_words.isVisible()


def test_only_pages_that_are_there_are_offered(page: SettingsPage, qtbot: QtBot) -> None:
    offered = {door.words for part in page.parts.values() for door, button in part.doors if not button.isHidden()}
    page.open_section("about")
    _, button = page.parts["about"].doors[0]

    with qtbot.waitSignal(page.door_asked) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert offered == {"What my employer can see", "Show the keys"}
    assert asked.args == [Door("help", "Show the keys", "keys")]


@pytest.mark.parametrize(
    ("query", "first"), [("minutes", "lock"), ("CONTRAST", "look"), ("backup", "data"), ("espanol", "look")]
)
def test_a_search_finds_the_section_that_says_it(query: str, first: str) -> None:
    assert next(section.key for section in sections_with(query)) == first


def test_seeking_opens_what_was_found_and_says_when_nothing_is(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "erase")
    found = [page.entries.item(at).text() for at in range(page.entries.count())]
    opened = page.parts["data"].isVisible()

    qtbot.keyClicks(page.search, "zebra")

    assert found == ["Your data"]
    assert opened
    assert page.entries.count() == 0
    assert page.none_found.isVisible()


def test_put_away_it_seeks_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "erase")

    page.start_anew()

    assert page.search.text() == ""
    assert page.parts["look"].isVisible()
    assert page.entries.count() == len(SECTIONS)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(page: SettingsPage, section: object) -> None:
    page.show_state(SettingsState(FIRSTS, has_passphrase=True, pages=frozenset({"help", "about", "names", "accounts"})))
    page.open_section(section.key)

    names = [
        widget.accessibleName()
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert "" not in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("width", [588, 1000])
def test_nothing_scrolls_sideways(qtbot: QtBot, factor: float, width: int) -> None:
    page = SettingsPage(Look(text_factor=factor))
    qtbot.addWidget(page)
    page.show_state(SettingsState(FIRSTS, has_passphrase=True))
    page.resize(width, 600)
    page.show()

    for section in SECTIONS:
        page.open_section(section.key)
        part = page.parts[section.key]
        assert part.widget().minimumSizeHint().width() <= part.viewport().width(), section.key


def test_before_erasing_the_word_must_be_typed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SureDialog(Look(), "All of it.", "ERASE", "Erase everything", window)

    before = dialog.do_it.isEnabled()
    qtbot.keyClicks(dialog.field, "ERASE")

    assert not before
    assert dialog.do_it.isEnabled()
    assert dialog.field.accessibleName() == say("Type {word}", word="ERASE")
