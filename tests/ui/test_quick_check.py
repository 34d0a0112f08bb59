"""The quick check as a popup: it reads when asked, shows a glance per hat, and keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hatpeg.core.check import check
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.gate import Gate
from hatpeg.core.photo import Detail, Picture
from hatpeg.core.seen import Seen, seen_on
from hatpeg.core.verdict import Verdict
from hatpeg.ui.clipboard import Clipboard, Found
from hatpeg.ui.desk import ELSEWHERE, Desk
from hatpeg.ui.quick_check import widget
from hatpeg.ui.quick_check.controller import QuickCheckController
from hatpeg.ui.quick_check.state import Glance, Stage, row_of
from hatpeg.ui.theme import Look
from tests.makers import a_catalogue, a_network, a_policy, a_rule, an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera")
CLEAN, NAMED = "The library opens at nine.", "Jane came to the library."
POLICY = a_policy()


class FakeClipboard(Clipboard):
    """Holds what a test puts there, and counts how often it is read."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(gate, {})
        self.holds, self.reads, self.wiped = Found(), 0, 0

    def look(self) -> Found:
        self.reads += 1
        return self.holds

    def wipe(self) -> None:
        self.wiped += 1


class FakeDesktop:
    """A desk with one account for each hat, and a check that minds Jane."""

    def __init__(self) -> None:
        self.desk = Desk(
            {ELSEWHERE: a_network(), "facebook": a_network()}, (WORK, HOME), policy_revision=POLICY.revision
        )
        self.hat, self.is_locked = Hat.PROFESSIONAL, False
        self.seen: Seen | str = seen_on(Picture("JPEG", 10, 10, details=(Detail("place", "Where it was taken"),)))

    def check(self, draft: Draft) -> Verdict:
        return check(draft, a_catalogue(), POLICY)

    def look_at(self, photo: bytes) -> Seen | str:
        return self.seen


class Scene:
    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.qtbot, gate = qtbot, Gate()
        self.clipboard, self.desktop = FakeClipboard(gate), FakeDesktop()
        self.controller = QuickCheckController(Look(), application.focusChanged, self.desktop, self.clipboard, gate)

    @property
    def popup(self) -> widget.QuickCheckPopup:
        return self.controller.popup

    def ask(self, text: str = "", **found: object) -> None:
        self.clipboard.holds = Found(text, **found)
        self.controller.check_clipboard()
        self.qtbot.waitUntil(
            lambda: all(row.glance is not Glance.CHECKING for row in self.controller.state.rows), timeout=5000
        )

    def glances(self) -> dict[Hat, Glance]:
        return {row.hat: row.glance for row in self.controller.state.rows}

    def words(self) -> str:
        labels = self.popup.findChildren(QLabel)
        return " ".join([each.text() for each in labels] + [each.accessibleName() for each in labels])


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[Scene]:
    made = Scene(qtbot, qapp)
    yield made
    made.controller.close()
    made.popup.deleteLater()


def test_the_clipboard_is_read_once_for_each_time_a_person_asks(scene: Scene) -> None:
    scene.popup.come_up()
    scene.popup.hide()
    assert scene.clipboard.reads == 0

    scene.ask(CLEAN)
    scene.ask(CLEAN)

    assert scene.clipboard.reads == 2


def test_each_hat_has_its_verdict_in_words_and_shape(scene: Scene) -> None:
    scene.ask(NAMED)

    for row in scene.popup.rows.values():
        assert row.words.text() == "Change 1 thing"
        assert row.reason.text()
        assert row.mark.accessibleName() == "Must change"
        assert row.copy.isHidden()
        assert row.accessibleName().endswith(row.reason.text())


def test_the_text_is_hidden_until_somebody_asks_to_see_it(scene: Scene) -> None:
    scene.ask(NAMED)
    assert "Jane" not in scene.words()
    assert scene.popup.about.text() == "5 words, text hidden"

    scene.popup.show_text.click()
    assert scene.popup.text.text() == NAMED
    scene.popup.show_text.click()

    assert "Jane" not in scene.words()


def test_copying_goes_through_the_gate_and_is_told(scene: Scene, qtbot: QtBot) -> None:
    scene.ask(CLEAN)

    with qtbot.waitSignal(scene.controller.let_out) as let_out:
        scene.popup.rows[Hat.PERSONAL].copy.click()

    assert let_out.args[0].account == HOME
    assert QGuiApplication.clipboard().text() == CLEAN
    assert scene.popup.isHidden()
    scene.clipboard.clear()


def test_a_text_that_must_change_is_not_copied_even_if_it_is_asked_for(scene: Scene) -> None:
    QGuiApplication.clipboard().setText("BEFORE")
    scene.ask(NAMED)

    scene.popup.rows[Hat.PROFESSIONAL].copy_asked.emit()

    assert QGuiApplication.clipboard().text() == "BEFORE"
    assert not scene.clipboard.holds_ours


def test_enter_copies_for_the_hat_that_is_worn(scene: Scene, qtbot: QtBot) -> None:
    scene.desktop.hat = Hat.PERSONAL
    scene.ask(CLEAN)
    assert scene.popup.focusWidget() is scene.popup.rows[Hat.PERSONAL].copy

    with qtbot.waitSignal(scene.controller.let_out) as let_out:
        qtbot.keyClick(scene.popup, Qt.Key.Key_Return)

    assert let_out.args[0].account == HOME
    scene.clipboard.clear()


def test_enter_before_the_answer_does_nothing(scene: Scene, qtbot: QtBot) -> None:
    scene.clipboard.holds = Found(CLEAN)
    told: list[object] = []
    scene.controller.let_out.connect(lambda *all_of_it: told.append(all_of_it))

    scene.controller.check_clipboard()
    qtbot.keyClick(scene.popup, Qt.Key.Key_Return)

    assert told == []
    assert not scene.popup.isHidden()


def test_it_opens_in_the_editor_under_the_hat_that_was_chosen(scene: Scene, qtbot: QtBot) -> None:
    scene.ask(NAMED)

    with qtbot.waitSignal(scene.controller.editor_asked) as asked:
        scene.popup.rows[Hat.PERSONAL].editor.click()

    assert asked.args == [NAMED, Hat.PERSONAL]


@pytest.mark.parametrize("how", ["esc", "focus", "idle"])
def test_it_goes_and_keeps_nothing(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    scene.ask(NAMED)
    scene.popup.show_text.click()

    with qtbot.waitSignal(scene.controller.forgotten):
        match how:
            case "esc":
                qtbot.keyClick(scene.popup, Qt.Key.Key_Escape)
            case "focus":
                QApplication.sendEvent(scene.popup, QEvent(QEvent.Type.WindowActivate))
                QApplication.sendEvent(scene.popup, QEvent(QEvent.Type.WindowDeactivate))
            case _:
                scene.popup._idle.start(1)

    assert scene.popup.isHidden()
    assert "Jane" not in scene.words()
    assert "Harbor" not in scene.popup.rows[Hat.PROFESSIONAL].accessibleName()
    assert scene.controller.state.text == ""
    assert scene.controller._found == Found()
    assert scene.controller._answers == {}


def test_half_a_minute_without_a_sign_of_anybody_is_how_long_it_stays(scene: Scene) -> None:
    scene.ask(CLEAN)
    assert scene.popup._idle.interval() == 30_000
    scene.popup._idle.start(400)

    for _ in range(3):
        QTest.qWait(250)
        QTest.keyClick(scene.popup.windowHandle(), Qt.Key.Key_Tab)
    assert scene.popup.isVisible()
    QTest.qWait(700)

    assert scene.popup.isHidden()


def test_clearing_empties_the_clipboard_whoever_filled_it(scene: Scene) -> None:
    scene.ask(NAMED)

    scene.popup.clear.click()

    assert scene.clipboard.wiped == 1
    assert scene.popup.isHidden()


def test_locked_it_asks_for_the_passphrase_and_nothing_else(scene: Scene, qtbot: QtBot) -> None:
    scene.desktop.is_locked = True
    scene.ask(NAMED)
    popup = scene.popup
    assert scene.clipboard.reads == 0
    assert popup.focusWidget() is popup.passphrase.field
    assert all(row.isHidden() for row in popup.rows.values())
    assert popup.clear.isHidden()
    assert "Harbor" not in scene.words()

    with qtbot.waitSignal(scene.controller.unlock_asked) as asked:
        qtbot.keyClicks(popup.passphrase.field, "four plain words")
        qtbot.keyClick(popup.passphrase.field, Qt.Key.Key_Return)
    assert asked.args == ["four plain words"]
    assert popup.passphrase.field.text() == ""

    scene.controller.refuse("That did not match. Try again.")
    assert popup.passphrase.problem.text() == "That did not match. Try again."
    scene.desktop.is_locked = False
    scene.controller.open_up()
    qtbot.waitUntil(lambda: Glance.CHECKING not in scene.glances().values())

    assert scene.glances() == dict.fromkeys(Hat, Glance.CHANGE)


def test_an_empty_clipboard_is_said_to_be_empty(scene: Scene) -> None:
    scene.ask()

    assert scene.controller.state.stage is Stage.NOTHING
    assert scene.popup.sentence.text() == "Nothing to check. Copy some text first."


def test_fifty_megabytes_are_too_long_to_be_a_post(scene: Scene, qapp: QApplication) -> None:
    qapp.clipboard().setText("word " * 10_000_000)
    scene.clipboard.holds = Clipboard(Gate(), {}).look()
    qapp.clipboard().clear()

    scene.controller.check_clipboard()

    assert scene.controller.state.stage is Stage.TOO_LONG
    assert "too long to be a post" in scene.popup.sentence.text()


def test_a_photo_gets_a_row_for_each_hat_and_is_not_copied_from_here(scene: Scene, qtbot: QtBot) -> None:
    scene.ask(photo=b"bytes of a photo")

    assert scene.controller.state.stage is Stage.PHOTO
    assert scene.popup.about.text() == "1 photo, hidden"
    assert all(row.glance in {Glance.LOOK, Glance.CHANGE} for row in scene.controller.state.rows)
    assert not any(row.can_copy for row in scene.controller.state.rows)
    with qtbot.waitSignal(scene.controller.photos_asked) as asked:
        scene.popup.rows[Hat.PROFESSIONAL].editor.click()
    assert asked.args == [b"bytes of a photo", Hat.PROFESSIONAL]


def test_a_photo_that_cannot_be_opened_is_not_checked_and_says_why(scene: Scene, qtbot: QtBot) -> None:
    scene.desktop.seen = "This file could not be opened safely. It was not added."

    scene.ask(photo=b"no photo at all")
    qtbot.waitUntil(lambda: set(scene.glances().values()) == {Glance.UNCHECKED})

    assert scene.popup.rows[Hat.PERSONAL].reason.text() == scene.desktop.seen


def test_what_sounds_like_the_other_hat_is_not_here() -> None:
    crossing = a_rule("crossover.wrong_account")
    desktop = FakeDesktop()
    policy = a_policy(crossing)
    draft = replace(desktop.desk, policy_revision=policy.revision).draft(NAMED, Hat.PERSONAL)
    verdict = check(draft, a_catalogue(crossing), policy)

    row = row_of(draft, verdict, desktop.desk.destination(Hat.PERSONAL))

    assert row.glance is Glance.NOT_HERE
    assert not row.can_copy
