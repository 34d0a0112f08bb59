"""The wrong hat is asked about on copying alone, once, and switching never copies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.check import check
from hatpeg.core.destination import Destination
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import Gate
from hatpeg.core.policy import layered
from hatpeg.core.verdict import Verdict
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget
from hatpeg.ui.wrong_hat.state import WrongHatState, wrong_hat
from hatpeg.ui.wrong_hat.widget import WrongHatSheet
from tests.makers import a_catalogue, a_detector, a_draft, a_network, a_rule, an_account
from tests.ui.scenes import a_window

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
VOICE = replace(
    a_rule("crossover.wrong_account", Severity.WARN, hats=[Hat.PERSONAL], kinds=["workplace-talk"]),
    listed=lambda _facts: ('"our residents"',),
)
STORY = a_rule("client.anecdote", Severity.WARN)
NAME = a_rule("client.name", kinds=["watch-name"])
RULES = (VOICE, STORY, NAME)
NETWORKS = [a_network("facebook"), a_network("instagram"), a_network("elsewhere")]
CATALOGUE = a_catalogue(
    *RULES,
    detectors=[a_detector("residents", "workplace-talk"), a_detector("Jane"), a_detector("Maria", "watch-name")],
    networks=NETWORKS,
)
POLICY = layered(RULES)
OURS = "We need coats for our residents."


def question(text: str, account: object = HOME) -> WrongHatState | None:
    draft = a_draft(text, account, policy=POLICY)
    here, there = Destination(HOME, NETWORKS[1]), Destination(WORK, NETWORKS[0])
    return wrong_hat(draft, check(draft, CATALOGUE, POLICY), here, there)


class Desktop:
    """A page with both hats, and somebody who answers."""

    def __init__(self) -> None:
        look, gate = Look(), Gate()
        self.answers, self.asked = ["back"], []
        self.checker = Checker(partial(check, catalogue=CATALOGUE, policy=POLICY))
        self.clipboard = Clipboard(gate, {}, 60)
        self.page = WriteWidget(look, DraftEdit(mark_colors(look.tokens)))
        desk = Desk(CATALOGUE.networks, (WORK, HOME), policy_revision=POLICY.revision)
        self.write = WriteController(
            self.page, self.checker, gate, self.clipboard, desk, hat=Hat.PERSONAL, ask=self._answer
        )

    def _answer(self, asked: WrongHatState) -> str:
        self.asked.append(asked)
        return self.answers[0]

    def type(self, text: str, qtbot: QtBot) -> None:
        self.page.editor.set_text(text)
        self.write._checking.now()
        qtbot.waitUntil(lambda: self.verdict is not None and self.verdict.fingerprint == self.write.draft().fingerprint)

    @property
    def verdict(self) -> Verdict | None:
        return self.write._checking.verdict

    @property
    def copied(self) -> str:
        return QApplication.clipboard().text()


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    QApplication.clipboard().setText("BEFORE")
    desktop = Desktop()
    qtbot.addWidget(desktop.page)
    yield desktop
    desktop.clipboard.clear()
    desktop.checker.stop()


def test_a_draft_that_sounds_like_work_is_asked_about_with_its_words() -> None:
    asked = question(OURS)

    assert asked is not None
    assert asked.title == "This sounds like your Work hat"
    assert asked.quotes == ('"our residents"',)
    assert asked.switch_label == "Switch to Work and check again"
    assert asked.keep_label == "It is personal, keep it here"


@pytest.mark.parametrize("text", ["Tacos tonight.", "Maria met our residents."], ids=["sounds right", "kept in anyway"])
def test_others_are_not_asked_about(text: str) -> None:
    assert question(text) is None


def test_a_draft_with_a_client_in_it_cannot_be_kept_under_personal() -> None:
    asked = question("Jane met our residents.")

    assert asked is not None
    assert asked.keep_label == ""


def test_nothing_is_asked_while_writing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.type(OURS, qtbot)

    assert desktop.asked == []


def test_going_back_copies_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.type(OURS, qtbot)

    desktop.page.copy_asked.emit()

    assert len(desktop.asked) == 1
    assert desktop.copied == "BEFORE"
    assert desktop.write.hat is Hat.PERSONAL


def test_switching_brings_the_draft_along_checks_it_and_copies_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.type(OURS, qtbot)
    desktop.answers = ["switch"]

    desktop.page.copy_asked.emit()
    qtbot.waitUntil(lambda: desktop.verdict is not None)

    assert desktop.write.hat is Hat.PROFESSIONAL
    assert desktop.page.editor.text() == OURS
    assert desktop.copied == "BEFORE"


def test_what_is_kept_is_copied_and_not_asked_about_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.type(OURS, qtbot)
    desktop.answers = ["keep"]

    desktop.page.copy_asked.emit()
    desktop.page.copy_asked.emit()

    assert desktop.copied == OURS
    assert len(desktop.asked) == 1


def test_a_changed_draft_is_asked_about_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.type(OURS, qtbot)
    desktop.answers = ["keep"]
    desktop.page.copy_asked.emit()

    desktop.type(OURS + " Thank you.", qtbot)
    desktop.page.copy_asked.emit()

    assert len(desktop.asked) == 2


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication) -> WrongHatSheet:
    look = Look()
    window = a_window(qapp, look)
    qtbot.addWidget(window)
    window.show()
    asked = question(OURS)
    assert asked is not None
    sheet = WrongHatSheet(look, asked, window)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_enter_takes_the_harmless_answer(sheet: WrongHatSheet, qtbot: QtBot) -> None:
    assert sheet.focusWidget() is sheet.switch

    qtbot.keyClick(sheet, Qt.Key.Key_Return)

    assert sheet.choice == "switch"


def test_escape_goes_back(sheet: WrongHatSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
    assert sheet.choice == "back"


def test_its_name_says_that_nothing_was_copied_and_its_title_bar_nothing(sheet: WrongHatSheet) -> None:
    assert sheet.accessibleName() == "This sounds like your Work hat. Nothing has been copied."
    assert '"our residents"' in sheet.accessibleDescription()
    assert sheet.windowTitle() == ""
