"""The About page: what it tells of others' work is read from the files that came with that work."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from hatpeg import __version__, resources
from hatpeg.core.markdown import escaped
from hatpeg.ui.about.state import (
    BLIND,
    NOT_NAMED,
    NOT_THERE,
    TITLES,
    Facts,
    about_state,
    as_markdown,
    cannot_see_text,
    libraries_text,
    program_text,
)
from hatpeg.ui.about.widget import AboutPage
from hatpeg.ui.theme import Look
from hatpeg.wiring.about_page import folders, libraries, own_license, rights_of


def test_every_licence_and_card_that_ships_can_be_read_under_a_title_of_its_own() -> None:
    top = resources.folder()
    ships = {file.parent.relative_to(top).as_posix() for file in top.rglob("LICENSE*")}
    ships |= {file.parent.relative_to(top).as_posix() for file in top.rglob("CARD.md")}

    assert set(folders()) == ships
    assert ships <= TITLES.keys()


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("icons", "Lucide"),
        ("fonts", "SIL Open Font License"),
        ("words/nicknames", "Apache License"),
        ("models/names-crf", "CC BY-SA 4.0"),
        ("models/faces", "MIT"),
        ("models/writing", "Apache License"),
    ],
)
def test_what_is_read_is_what_the_files_say(folder: str, words: str, qtbot: QtBot) -> None:
    page = AboutPage(Look())
    qtbot.addWidget(page)

    page.show_state(about_state((folder,), folder, rights_of(folder)))

    assert words in page.pane.toPlainText()


def test_hatpegs_own_licence_is_the_whole_text() -> None:
    assert "GNU GENERAL PUBLIC LICENSE" in own_license()
    assert "END OF TERMS AND CONDITIONS" in own_license()


def test_libraries_are_told_with_the_licence_that_they_name(qtbot: QtBot) -> None:
    found = {library.name: library for library in libraries()}
    page = AboutPage(Look())
    qtbot.addWidget(page)

    page.show_state(about_state(("libraries",), "libraries", libraries_text(tuple(found.values()))))

    shown = page.pane.toPlainText()
    assert {"keyring", "cryptography", "regex", "sqlcipher3"} <= found.keys()
    assert all(f"{each.name} {each.version}" in shown for each in found.values())
    assert all((each.license or NOT_NAMED) in shown for each in found.values())
    assert libraries_text(()) == NOT_THERE


def test_the_program_tells_its_version_and_nothing_of_anybodys(qtbot: QtBot) -> None:
    page = AboutPage(Look())
    qtbot.addWidget(page)

    page.show_state(
        about_state(("program",), "program", program_text(Facts(__version__, "Linux", "3.11", "6.11", 4, 2)))
    )

    shown = page.pane.toPlainText()
    assert f"Hatpeg {__version__}" in shown
    assert "No network code" in shown
    assert "Linux" in shown


def test_what_cannot_be_seen_is_said_point_by_point_and_never_called_safe() -> None:
    text = cannot_see_text()

    assert text.count("\n- ") == len(BLIND)
    assert re.search(r"!|\bsafe\b", text) is None


@pytest.mark.parametrize("words", ["# 1. *a* _b_ [c](d) <e> `f` | g ~h~ ![i](j)", "plain", "- x", "1) y", "ñ ¿?"])
def test_what_is_escaped_reads_as_it_stood(words: str, qtbot: QtBot) -> None:
    page = AboutPage(Look())
    qtbot.addWidget(page)

    page.pane.show_words(escaped(words))

    assert page.pane.toPlainText() == words


def test_plain_text_keeps_its_paragraphs_and_markdown_stays_as_it_is() -> None:
    assert as_markdown("LICENSE", "One\nline.\n\nTwo.") == "One line\\.\n\nTwo\\."
    assert as_markdown("CARD.md", "# Head") == "# Head"


@pytest.mark.parametrize("folder", folders())
def test_no_text_runs_out_at_the_side(folder: str, qtbot: QtBot) -> None:
    page = AboutPage(Look())
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()

    page.show_state(about_state((folder,), folder, rights_of(folder)))

    assert page.pane.horizontalScrollBar().maximum() == 0
