"""The Help page: topics are found, read and told apart; keys are those that work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from hatpeg.core.speech import speak
from hatpeg.ui.help.controller import HelpController
from hatpeg.ui.help.state import ABOUT_PAGE, NOTHING_FOUND, TOPICS, Topic, help_state, table_of_keys, topic_for, untold
from hatpeg.ui.help.widget import HelpPage
from hatpeg.ui.reading_pane import ReadingPane
from hatpeg.ui.shell.state import KEYS
from hatpeg.ui.theme import Look
from hatpeg.wiring.help_page import topics

THREE = (
    Topic("hats", "Hats", "# Hats\n\nTwo hats."),
    Topic("keys", "Keys", "# Keys\n\nHats have keys."),
    Topic("photos", "Photos", "# Photos\n\nFaces."),
)


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    page = HelpPage(Look())
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


@pytest.fixture
def spanish() -> Iterator[None]:
    speak("es")
    yield
    speak("en")


def listed(page: HelpPage) -> list[str]:
    return [page.entries.item(at).text() for at in range(page.entries.count())]


def test_what_is_sought_narrows_the_list_and_shows_the_best_of_it(page: HelpPage, qtbot: QtBot) -> None:
    HelpController(page, lambda: THREE, lambda: ()).open("photos")
    before = (listed(page), page.pane.toPlainText())

    qtbot.keyClicks(page.search, "hats")

    assert before[0] == ["Hats", "Keys", "Photos"]
    assert "Faces" in before[1]
    assert listed(page) == ["Hats", "Keys"]
    assert "Two hats." in page.pane.toPlainText()


def test_nothing_found_is_said_and_no_topic_is_left_standing(page: HelpPage, qtbot: QtBot) -> None:
    HelpController(page, lambda: THREE, lambda: ()).open("photos")

    qtbot.keyClicks(page.search, "zebra")

    assert listed(page) == []
    assert page.pane.toPlainText() == NOTHING_FOUND


def test_a_topic_is_chosen_with_the_arrow_keys(page: HelpPage, qtbot: QtBot) -> None:
    HelpController(page, lambda: THREE, lambda: ()).open("hats")

    qtbot.keyClick(page.entries, Qt.Key.Key_Down)
    qtbot.keyClick(page.entries, Qt.Key.Key_Down)

    assert "Faces" in page.pane.toPlainText()


def test_opening_a_topic_forgets_what_was_sought(page: HelpPage, qtbot: QtBot) -> None:
    controller = HelpController(page, lambda: THREE, lambda: ())
    controller.open("hats")
    qtbot.keyClicks(page.search, "faces")

    controller.put_away()

    assert page.search.text() == ""
    assert len(listed(page)) == 3


def test_the_topic_of_keys_tells_those_that_work_and_no_other(page: HelpPage) -> None:
    HelpController(page, lambda: THREE, lambda: ("F8", "Ctrl+L")).open("keys")

    words = page.pane.toPlainText()

    assert "F8" in words
    assert "Lock" in words
    assert "Ctrl+N" not in words


def test_a_key_of_which_nothing_is_told_is_known_and_not_shown() -> None:
    assert untold(("F8", "Ctrl+Alt+Q")) == {"Ctrl+Alt+Q"}
    assert "Ctrl+Alt+Q" not in table_of_keys(("F8", "Ctrl+Alt+Q"))
    assert untold(KEYS.values()) == frozenset()


@pytest.mark.parametrize(("key", "name"), [("Ctrl++", "Ctrl+plus"), ("Ctrl+Return", "Ctrl+Enter"), ("F1", "F1")])
def test_keys_are_written_as_on_the_keyboard(key: str, name: str) -> None:
    assert f"| {name} |" in table_of_keys((key,))


@pytest.mark.parametrize("key", [*ABOUT_PAGE, "a page to come"])
def test_every_page_has_a_topic(key: str) -> None:
    assert topic_for(key) in TOPICS


def test_topics_come_in_the_language_that_is_spoken(spanish: None) -> None:
    assert next(iter(topics())).title != "What the hats are"
    assert [topic.key for topic in topics()] == list(TOPICS)


def test_a_language_without_topics_gets_the_english_ones() -> None:
    speak("xx")
    try:
        assert next(iter(topics())).title == "What the hats are"
    finally:
        speak("en")


def test_no_topic_is_wanted_that_is_not_there() -> None:
    assert help_state((), "", "hats").text == NOTHING_FOUND


def test_the_pane_loads_nothing_and_opens_nothing(qtbot: QtBot) -> None:
    pane = ReadingPane(Look(), "Topic")
    qtbot.addWidget(pane)

    pane.show_words("![](file:///etc/hostname) [there](https://example.org) <b>bold</b>")

    assert pane.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname")) is None
    assert not pane.openLinks()
    assert "<b>bold</b>" in pane.toPlainText()


@pytest.mark.parametrize("width", [560, 900, 1300])
def test_nothing_of_the_page_is_cut_off_at_any_width(page: HelpPage, width: int) -> None:
    HelpController(page, topics, lambda: ("F8",)).open("keys")

    page.resize(width, 600)

    assert page.minimumSizeHint().width() <= 560
    assert page.pane.document().idealWidth() <= page.pane.viewport().width()
    assert page.pane.horizontalScrollBar().maximum() == 0
    assert page.entries.width() >= 200
