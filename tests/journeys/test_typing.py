"""A person who types: what is quickly seen is shown at once, and nothing goes out before the whole check."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.agency import Agency
from hatpeg.core.check import check
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import Gate
from hatpeg.core.hit import Hit
from hatpeg.core.policy import layered
from hatpeg.core.reading import Reading
from hatpeg.ui.checker import PAUSE, Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.state import Tone
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget
from tests.makers import a_catalogue, a_detector, a_network, a_rule, an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
RULES = a_rule(), a_rule("client.anecdote", Severity.WARN, kinds=["told"])
POLICY = layered(RULES)
NETWORKS = a_network("facebook", 2000), a_network("elsewhere")
MOMENT = 4000


class Person:
    """Somebody at the Write page. The quick detector sees "Jane", the slow one "cried" once it is let."""

    def __init__(self) -> None:
        look, gate = Look(), Gate()
        self.may_read = threading.Event()
        self.may_read.set()
        slow = replace(a_detector(kind="told", find=self._read), sees="meaning", takes_a_second_look=True)
        catalogue = a_catalogue(*RULES, detectors=[a_detector("Jane"), slow], networks=NETWORKS)
        look_at = partial(check, catalogue=catalogue, policy=POLICY)
        self.checker = Checker(look_at, first_look=partial(look_at, first_look=True))
        self.clipboard = Clipboard(gate, {}, 60)
        self.page = WriteWidget(look, DraftEdit(mark_colors(look.tokens)))
        desk = Desk(catalogue.networks, (WORK,), policy_revision=POLICY.revision)
        self.write = WriteController(self.page, self.checker, gate, self.clipboard, desk)

    def _read(self, reading: Reading, _agency: Agency) -> Iterable[Hit]:
        if not reading.first_look:
            self.may_read.wait(10)
            for word in reading.words:
                if word.text == "cried":
                    yield Hit("told", word.place)

    @property
    def tone(self) -> Tone:
        assert self.write.state is not None
        return self.write.state.verdict.tone

    @property
    def marked(self) -> list[str]:
        """The words that are underlined."""
        text = self.page.editor.text()
        return [mark.span.of(text) for mark in self.page.editor.marks]


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication) -> Iterator[Person]:
    QApplication.clipboard().setText("BEFORE")
    person = Person()
    qtbot.addWidget(person.page)
    person.page.resize(1000, 700)
    person.page.show()
    yield person
    person.may_read.set()
    person.clipboard.clear()
    person.checker.stop()


def type_(person: Person, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(person.page.editor, text)


def test_what_is_quickly_seen_is_marked_before_the_draft_is_read(person: Person, qtbot: QtBot) -> None:
    person.may_read.clear()
    type_(person, qtbot, "Jane cried.")

    qtbot.waitUntil(lambda: person.marked == ["Jane"], timeout=MOMENT)

    assert person.tone is Tone.CHECKING
    person.may_read.set()
    qtbot.waitUntil(lambda: person.tone is Tone.CHANGE, timeout=MOMENT)
    assert person.marked == ["Jane", "cried"]


def test_nothing_is_copied_while_only_a_first_look_was_taken(person: Person, qtbot: QtBot) -> None:
    person.may_read.clear()
    type_(person, qtbot, "The front desk is open.")
    qtbot.wait(round(PAUSE * 2000))
    assert person.tone is Tone.CHECKING
    assert not person.write.state.action.can_copy

    person.page.copy_asked.emit()

    assert QApplication.clipboard().text() == "BEFORE"
    assert person.page.action_bar.copy_button.text() == "Checking…"
    person.may_read.set()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "The front desk is open.", timeout=MOMENT)


def test_what_a_first_look_would_let_out_is_stopped_by_the_check(person: Person, qtbot: QtBot) -> None:
    person.may_read.clear()
    type_(person, qtbot, "Jane")
    qtbot.waitUntil(lambda: person.marked == ["Jane"], timeout=MOMENT)

    person.page.copy_asked.emit()
    person.may_read.set()
    qtbot.waitUntil(lambda: person.tone is Tone.CHANGE, timeout=MOMENT)

    assert QApplication.clipboard().text() == "BEFORE"


def test_a_card_stays_while_the_draft_is_written_on(person: Person, qtbot: QtBot) -> None:
    type_(person, qtbot, "She cried ")
    qtbot.waitUntil(lambda: person.tone is Tone.LOOK, timeout=MOMENT)
    card = person.page.findings.cards[0]
    person.may_read.clear()

    for letter in "all night":
        type_(person, qtbot, letter)
        qtbot.wait(20)
        assert person.marked == ["cried"]
        assert card.isVisible()
        assert person.tone is Tone.CHECKING


def test_a_mark_goes_with_the_words_it_is_about(person: Person, qtbot: QtBot) -> None:
    type_(person, qtbot, "Jane came.")
    qtbot.waitUntil(lambda: person.tone is Tone.CHANGE, timeout=MOMENT)
    cursor = person.page.editor.textCursor()
    cursor.setPosition(0)

    cursor.insertText("Today ")

    assert person.marked == ["Jane"]
    assert person.page.editor.marks[0].span.start == 6


def test_who_comes_back_to_a_checked_draft_has_its_verdict_again(person: Person, qtbot: QtBot) -> None:
    type_(person, qtbot, "She cried")
    qtbot.waitUntil(lambda: person.tone is Tone.LOOK, timeout=MOMENT)
    person.may_read.clear()

    type_(person, qtbot, "x")
    assert person.tone is Tone.CHECKING
    qtbot.keyClick(person.page.editor, Qt.Key.Key_Backspace)
    qtbot.wait(100)

    assert person.page.editor.text() == "She cried"
    assert person.tone is Tone.LOOK
    assert person.marked == ["cried"]


def test_typing_never_waits_for_the_reader(person: Person, qtbot: QtBot) -> None:
    person.may_read.clear()
    type_(person, qtbot, "Jane cried.")
    qtbot.wait(round(PAUSE * 2000))

    type_(person, qtbot, " And on.")

    assert person.page.editor.text() == "Jane cried. And on."
    assert person.tone is Tone.CHECKING


def test_what_is_pasted_is_checked_without_a_pause(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[bool] = []
    monkeypatch.setattr(person.checker, "submit", lambda _draft, *, at_once=False: waits.append(not at_once))

    person.page.editor.insertPlainText("The front desk is open on every day of the week.")
    qtbot.waitUntil(lambda: waits == [False], timeout=MOMENT)
    type_(person, qtbot, "x")

    qtbot.waitUntil(lambda: waits == [False, True], timeout=MOMENT)


def test_the_findings_of_a_long_draft_are_those_of_the_draft_as_it_is(person: Person, qtbot: QtBot) -> None:
    person.page.editor.insertPlainText("The front desk is open. " * 100 + "Jane came.")
    qtbot.waitUntil(lambda: person.tone is Tone.CHANGE, timeout=MOMENT)
    cursor = person.page.editor.textCursor()
    cursor.setPosition(0)

    cursor.insertText("So ")

    card = person.write.state.cards[0]
    assert card.span.of(person.page.editor.text()) == "Jane"
