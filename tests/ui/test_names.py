"""Names and places: closed at first, shown when asked, entered in boxes, kept whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.errors import HatpegError
from hatpeg.ui.names.controller import NamesController
from hatpeg.ui.names.state import NamesState, lines_of, public_site, secret_site
from hatpeg.ui.names.widget import NamesPage
from hatpeg.ui.theme import Look

HERON = ConfidentialSite(
    "Heron House", "shelter", ("the Nest",), ("9 Sluice Lane",), ("the old lock",), (), (51.5, 0.1)
)
OFFICE = PublicSite("Front office", (), ("12 Pier Road",), ("555-0101",))
LAKESIDE = Agency("Lakeside Aid", ("LFA",), "Harrow Bend", confidential_sites=(HERON,), public_sites=(OFFICE,))


class Lexicons:
    """A lexicon in memory; ``broken`` makes every call fail."""

    can_keep = True

    def __init__(self) -> None:
        self.kept, self.people, self.broken, self.held = LAKESIDE, "", "", 0

    def agency(self) -> tuple[Agency, bool]:
        return self.kept, bool(self.people)

    def keep(self, agency: Agency) -> None:
        if self.broken:
            raise HatpegError(self.broken)
        self.kept = agency

    def keep_people(self, untrusted: str) -> bool:
        self.people = untrusted
        return bool(untrusted)

    def read_agency(self, file: Path) -> Agency:
        return replace(LAKESIDE, name=file.stem)

    def read_people(self, file: Path) -> str:
        return file.stem

    def hold_to_it(self) -> None:
        self.held += 1


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def lexicons() -> Lexicons:
    return Lexicons()


@pytest.fixture
def page(window: QWidget, lexicons: Lexicons, qtbot: QtBot) -> NamesPage:
    page = NamesPage(Look())
    page.setParent(window)
    page.controller = NamesController(page, lexicons, parent=window)
    page.controller.show()
    qtbot.waitUntil(lambda: "1 confidential place" in words_on(page))
    return page


def words_on(page: QWidget) -> str:
    boxes = [each.toPlainText() for each in page.findChildren(QPlainTextEdit)]
    fields = [each.text() for each in page.findChildren(QLineEdit)]
    return " ".join([*(label.text() for label in page.findChildren(QLabel)), *boxes, *fields])


def press(button: QWidget, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(page: NamesPage, qtbot: QtBot) -> NamesPage:
    press(page.open, qtbot)
    qtbot.waitUntil(lambda: len(page.secret) == 1)
    return page


def test_lines_are_tidied_and_stand_once() -> None:
    assert lines_of("  the  Nest \n\nHeron\nthe Nest") == ("the Nest", "Heron")


def test_a_place_keeps_what_the_page_does_not_show() -> None:
    boxes = {"aliases": "the Nest", "addresses": "9 Sluice Lane", "landmarks": "the old lock", "routes": ""}

    assert secret_site("Heron House", boxes, HERON) == HERON


def test_an_empty_place_is_none() -> None:
    assert secret_site(" ", dict.fromkeys(("aliases", "addresses", "landmarks", "routes"), "\n")) is None
    assert public_site("", dict.fromkeys(("aliases", "addresses", "phones"), "")) is None


def test_the_summary_tells_numbers_and_no_names() -> None:
    summary = NamesState(LAKESIDE, has_people=True).summary

    assert summary == "1 confidential place. 1 public place. A list of names is kept."


def test_at_first_no_name_can_be_read(page: NamesPage) -> None:
    assert "Heron" not in words_on(page)
    assert "Lakeside" not in words_on(page)


def test_what_is_kept_is_shown_when_asked(page: NamesPage, qtbot: QtBot) -> None:
    opened(page, qtbot)

    assert page.secret[0].name.text() == "Heron House"
    assert page.agency() == LAKESIDE


def test_a_place_that_is_added_is_kept_and_drafts_are_held_to_it(
    page: NamesPage, lexicons: Lexicons, qtbot: QtBot
) -> None:
    opened(page, qtbot)
    press(page.add_secret, qtbot)
    qtbot.keyClicks(page.secret[1].name, "Quince Cottage")
    press(page.keep, qtbot)
    qtbot.waitUntil(lambda: lexicons.held == 1)

    assert lexicons.kept.confidential_sites == (HERON, ConfidentialSite("Quince Cottage"))
    assert "Kept." in page.said.text()


def test_a_place_that_is_removed_is_gone(page: NamesPage, lexicons: Lexicons, qtbot: QtBot) -> None:
    opened(page, qtbot)
    press(page.secret[0].remove, qtbot)
    press(page.keep, qtbot)
    qtbot.waitUntil(lambda: lexicons.held == 1)

    assert lexicons.kept.confidential_sites == ()


def test_what_was_entered_stays_when_it_cannot_be_kept(page: NamesPage, lexicons: Lexicons, qtbot: QtBot) -> None:
    opened(page, qtbot)
    lexicons.broken = "The disk is full."
    page.town.setText("Elsewhere")
    press(page.keep, qtbot)
    qtbot.waitUntil(lambda: page.said.text() == "The disk is full.")

    assert page.town.text() == "Elsewhere"
    assert lexicons.held == 0


def test_names_are_taken_and_the_box_forgets_them(page: NamesPage, lexicons: Lexicons, qtbot: QtBot) -> None:
    opened(page, qtbot)
    page.people.setPlainText("Rosa Quispe")
    press(page.keep_people, qtbot)
    qtbot.waitUntil(lambda: lexicons.held == 1)

    assert lexicons.people == "Rosa Quispe"
    assert "Quispe" not in words_on(page)
    press(page.forget_people, qtbot)
    qtbot.waitUntil(lambda: lexicons.people == "")


def test_put_away_leaves_no_name(page: NamesPage, qtbot: QtBot) -> None:
    opened(page, qtbot)
    page.controller.put_away()

    assert "Heron" not in words_on(page)
    assert page.agency is not None
    assert page.secret == []


def test_every_field_has_a_name_of_its_own(page: NamesPage, qtbot: QtBot) -> None:
    opened(page, qtbot)
    press(page.add_secret, qtbot)
    press(page.add_public, qtbot)
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    names = [field.accessibleName() for field in fields if field.accessibleName() or not field.objectName()]

    assert all(names)
    assert len(set(names)) == len(names)
