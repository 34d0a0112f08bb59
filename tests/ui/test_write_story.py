"""The blended-story helper: it asks, says what is missing, and puts one checked post into the draft as one step."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.check import check
from hatpeg.core.draft import Hat
from hatpeg.core.gate import Gate
from hatpeg.core.policy import layered
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.sections import Section
from hatpeg.ui.write.story import FEWEST, LINES, Story, line_for
from hatpeg.ui.write.story_panel import StoryPanel
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget
from tests.makers import a_catalogue, a_detector, a_network, a_rule, an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
RULES = (a_rule(),)
ENGLISH, SPANISH = LINES.values()
ENOUGH = Story(("A family moved in.", "", "Give a coat."), FEWEST, ENGLISH)


def test_a_story_needs_words_three_lives_and_its_line() -> None:
    assert "one question" in Story().missing
    assert "at least 3" in Story(ENOUGH.answers, FEWEST - 1).missing
    assert "blended" in Story(ENOUGH.answers, FEWEST, "  ").missing
    assert ENOUGH.missing == ""


def test_the_line_stands_first_and_empty_answers_leave_no_gap() -> None:
    assert ENOUGH.post == f"{ENGLISH}\n\nA family moved in.\n\nGive a coat."


def test_the_line_is_in_the_language_of_the_answers() -> None:
    assert line_for(("A family moved into the house.", "")) == ENGLISH
    assert line_for(("Una familia encontró casa para el invierno.", "")) == SPANISH


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[WriteWidget]:
    look, gate, policy = Look(), Gate(), layered(RULES)
    catalogue = a_catalogue(
        *RULES, detectors=[a_detector("Jane")], networks=[a_network("facebook", 2000), a_network("elsewhere")]
    )
    checker = Checker(partial(check, catalogue=catalogue, policy=policy))
    clipboard = Clipboard(gate, {}, 60)
    page = WriteWidget(look, DraftEdit(mark_colors(look.tokens)))
    desk = Desk(catalogue.networks, (WORK,), policy_revision=policy.revision)
    page.joined = WriteController(page, checker, gate, clipboard, desk)
    qtbot.addWidget(page)
    page.resize(1044, 650)
    page.show()
    yield page
    clipboard.clear()
    checker.stop()


def opened(page: WriteWidget, qtbot: QtBot) -> StoryPanel:
    qtbot.mouseClick(page.editor_card.story, Qt.MouseButton.LeftButton)
    assert page.story is not None
    return page.story


def fill(panel: StoryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.answers[0], "A family moved in.")
    panel.blends.setValue(FEWEST)


def test_the_helper_takes_the_place_of_the_findings_and_says_what_is_missing(page: WriteWidget, qtbot: QtBot) -> None:
    panel = opened(page, qtbot)

    assert panel.isVisible()
    assert not page.findings.isVisible()
    assert not panel.use.isEnabled()
    qtbot.keyClicks(panel.answers[0], "A family moved in.")
    assert "at least 3" in panel.missing.text()
    panel.blends.setValue(FEWEST)
    assert panel.use.isEnabled()
    assert not panel.missing.isVisible()


def test_the_story_comes_into_the_draft_is_checked_and_is_one_step_to_undo(page: WriteWidget, qtbot: QtBot) -> None:
    page.editor.insertPlainText("Jane moved in.")
    panel = opened(page, qtbot)
    fill(panel, qtbot)
    qtbot.keyClicks(panel.answers[1], "Jane helped.")

    qtbot.mouseClick(panel.use, Qt.MouseButton.LeftButton)

    assert page.editor.text() == f"{ENGLISH}\n\nA family moved in.\n\nJane helped."
    assert page.findings.isVisible()
    assert set(panel.texts) == {"", ENGLISH}
    qtbot.waitUntil(lambda: page.shown is not None and bool(page.shown.cards), timeout=4000)
    page.editor.undo()
    assert page.editor.text() == "Jane moved in."


def test_a_line_of_ones_own_stays(page: WriteWidget, qtbot: QtBot) -> None:
    panel = opened(page, qtbot)
    panel.line.setPlainText("Several lives, one story.")

    qtbot.keyClicks(panel.answers[0], "Una familia y la casa para el invierno")

    assert panel.line.toPlainText() == "Several lives, one story."


def test_escape_goes_back_and_keeps_the_answers(page: WriteWidget, qtbot: QtBot) -> None:
    panel = opened(page, qtbot)
    fill(panel, qtbot)

    qtbot.keyClick(panel.answers[0], Qt.Key.Key_Escape)

    assert page.findings.isVisible()
    assert page.editor.hasFocus()
    assert opened(page, qtbot).story.answers[0] == "A family moved in."


def test_answers_are_put_away_with_the_draft_and_never_reach_the_other_hat(page: WriteWidget, qtbot: QtBot) -> None:
    panel = opened(page, qtbot)
    fill(panel, qtbot)

    page.joined.switch_hat()

    assert set(panel.texts) == {"", ENGLISH}
    assert page.findings.isVisible()


def test_answers_are_not_copied_past_the_gate(page: WriteWidget, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("BEFORE")
    panel = opened(page, qtbot)
    fill(panel, qtbot)

    with qtbot.waitSignal(page.joined.said) as said:
        panel.answers[0].selectAll()
        qtbot.keyClick(panel.answers[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "BEFORE"
    assert "checked draft" in said.args[0]
    assert "A family moved in." in page.joined._blending.texts()  # what the guard of the clipboard watches over


def test_going_to_a_finding_brings_the_findings_back(page: WriteWidget, qtbot: QtBot) -> None:
    page.editor.insertPlainText("Jane moved in.")
    qtbot.waitUntil(lambda: page.shown is not None and bool(page.shown.cards), timeout=4000)
    opened(page, qtbot)

    page.joined.next_finding()

    assert page.findings.isVisible()
    assert not page.story.isVisible()


def test_in_a_small_window_the_helper_has_the_whole_width(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(588, 275)
    assert window.arranged is Layout.COMPACT
    page = window.write
    assert page.editor_card.story.parent() is not page.editor_card

    page.open_story()
    qtbot.wait(10)

    assert page.story.width() > 500
    assert not page.editor_card.isVisible()
    page.close_story()
    page.small.show_section(Section.FINDINGS)
    qtbot.wait(10)
    assert page.findings.width() > 500
    assert page.editor_card.story.isVisible()
