"""A person at the window: writes, is shown what gives a client away, mends it, copies it out."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.check import Catalogue, check
from hatpeg.core.draft import Audience, Draft, Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.fix import Fix
from hatpeg.core.gate import Gate
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.policy import layered
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.shell.controller import ShellController
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.state import Tone
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget
from tests.makers import a_catalogue, a_detector, a_network, a_rule, an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram", audience=Audience.FOLLOWERS)


def someone(_facts: Facts, place: TextSpan) -> Rewrite:
    return Rewrite('Use "Someone"', place, "Someone")


RULES = (
    a_rule(fixes=["someone"]),
    a_rule("location.checkin", Severity.WARN, kinds=["place-name"]),
)
CATALOGUE = a_catalogue(
    *RULES,
    detectors=[a_detector("Jane"), a_detector("Boston", "place-name")],
    fixes=[Fix(someone, (), id="someone")],
    networks=[a_network("facebook", 2000), a_network("instagram", 2200), a_network("x", 280), a_network("elsewhere")],
)
POLICY = layered(RULES)


class Desktop:
    """Everything a person has in front of them."""

    def __init__(self, application: QApplication, catalogue: Catalogue = CATALOGUE) -> None:
        look, gate = Look(), Gate()
        self.checked = 0
        look_at = partial(check, catalogue=catalogue, policy=POLICY)
        self.checker = Checker(self._count(look_at), first_look=partial(look_at, first_look=True))
        self.clipboard = Clipboard(gate, {}, 60)
        self.page = WriteWidget(look, DraftEdit(mark_colors(look.tokens)))
        self.desk = Desk(catalogue.networks, (WORK, HOME), policy_revision=POLICY.revision)
        self.write = WriteController(self.page, self.checker, gate, self.clipboard, self.desk)
        self.window = MainWindow().furnish(look, application.focusChanged, self.page)
        self.shell = ShellController(self.window, self.write, self.clipboard, look, self.desk)
        self.shell.show_desk(self.desk)

    def _count(self, work: partial[Verdict]) -> object:
        def counted(draft: Draft) -> Verdict:
            self.checked += 1
            return work(draft)

        return counted

    @property
    def tone(self) -> Tone:
        state = self.write.state
        assert state is not None
        return state.verdict.tone

    @property
    def copied(self) -> str:
        return QApplication.clipboard().text()


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    QApplication.clipboard().setText("BEFORE")
    desktop = Desktop(qapp)
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    qtbot.waitExposed(desktop.window)
    desktop.page.editor.setFocus()
    yield desktop
    desktop.clipboard.clear()
    desktop.checker.stop()


def write(desktop: Desktop, qtbot: QtBot, text: str, tone: Tone) -> None:
    qtbot.keyClicks(desktop.page.editor, text)
    qtbot.waitUntil(lambda: desktop.tone is tone, timeout=4000)


def press(desktop: Desktop, qtbot: QtBot, keys: str) -> None:
    parts = keys.split("+")
    modifiers = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
    }
    held = Qt.KeyboardModifier.NoModifier
    for part in parts[:-1]:
        held |= modifiers[part]
    qtbot.keyClick(desktop.page.editor, getattr(Qt.Key, f"Key_{parts[-1]}"), held)


def test_a_name_must_go_before_the_draft_can(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane came by.", Tone.CHANGE)
    press(desktop, qtbot, "Ctrl+Return")
    assert desktop.copied == "BEFORE"

    press(desktop, qtbot, "Alt+1")
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)
    press(desktop, qtbot, "Ctrl+Return")

    assert desktop.page.editor.text() == "Someone came by."
    assert desktop.copied == "Someone came by."


def test_copying_while_blocked_goes_to_the_first_finding(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "So Jane came by.", Tone.CHANGE)

    press(desktop, qtbot, "Ctrl+Return")

    assert desktop.page.editor.textCursor().selectedText() == "Jane"
    assert desktop.copied == "BEFORE"


def test_copying_before_the_check_is_over_waits_for_it(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open.")
    press(desktop, qtbot, "Ctrl+Return")
    assert desktop.copied == "BEFORE"

    qtbot.waitUntil(lambda: desktop.copied == "The front desk is open.", timeout=4000)


def test_typing_on_after_asking_to_copy_copies_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open")
    press(desktop, qtbot, "Ctrl+Return")
    write(desktop, qtbot, " and Jane is in.", Tone.CHANGE)

    assert desktop.copied == "BEFORE"


def test_one_more_character_after_the_check_shuts_the_gate(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    before = desktop.checked
    desktop.page.editor.insertPlainText(" Jane")

    desktop.page.copy_asked.emit()

    assert desktop.copied == "BEFORE"
    qtbot.waitUntil(lambda: desktop.checked > before and desktop.tone is Tone.CHANGE, timeout=4000)
    assert desktop.copied == "BEFORE"


def test_switching_hats_empties_our_clipboard_and_keeps_drafts_apart(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    press(desktop, qtbot, "Ctrl+Return")
    assert desktop.copied == "The front desk is open."

    press(desktop, qtbot, "Ctrl+Shift+S")

    assert desktop.copied == ""
    assert desktop.page.editor.text() == ""
    assert desktop.window.banner.title.text() == "Jo Rivera · Instagram"
    assert "draft in your Work hat" in desktop.window.notice.words.text()
    press(desktop, qtbot, "Ctrl+Shift+S")
    assert desktop.page.editor.text() == "The front desk is open."


def test_switching_hats_leaves_another_programs_content_alone(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    press(desktop, qtbot, "Ctrl+Return")
    QApplication.clipboard().setText("from elsewhere")

    press(desktop, qtbot, "Ctrl+Shift+S")

    assert desktop.copied == "from elsewhere"


def test_a_draft_moves_to_the_other_hat_only_when_asked(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane came by.", Tone.CHANGE)
    press(desktop, qtbot, "Ctrl+Shift+S")

    desktop.window.notice.action.click()

    assert desktop.page.editor.text() == "Jane came by."
    qtbot.waitUntil(lambda: desktop.tone is Tone.CHANGE, timeout=4000)


def test_an_account_with_another_audience_is_checked_anew(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    narrow = replace(WORK, audience=Audience.ONLY_ME)
    before = desktop.checked

    desktop.shell.show_desk(replace(desktop.desk, accounts=(narrow, HOME)))

    assert desktop.tone is Tone.CHECKING
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)
    assert desktop.checked > before


def test_other_rules_shut_the_gate_until_checked_again(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)

    desktop.shell.show_desk(replace(desktop.desk, policy_revision="other rules"))
    desktop.page.copy_asked.emit()

    qtbot.waitUntil(lambda: desktop.tone is Tone.UNCHECKED, timeout=4000)
    assert desktop.copied == "BEFORE"


def test_a_detector_that_fails_keeps_the_draft_in(qtbot: QtBot, qapp: QApplication) -> None:
    def fails(_reading: object, _agency: object) -> list[Hit]:
        raise RuntimeError("broken")

    QApplication.clipboard().setText("BEFORE")
    desktop = Desktop(qapp, replace(CATALOGUE, detectors=(a_detector(find=fails),)))
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    write(desktop, qtbot, "The front desk is open.", Tone.UNCHECKED)

    desktop.page.copy_asked.emit()

    assert desktop.copied == "BEFORE"
    assert "Your draft is fine" in desktop.page.findings.verdict.accessibleName() + desktop.write.state.verdict.title
    desktop.checker.stop()


def test_a_check_that_breaks_is_said_to_have_broken_and_the_next_draft_has_its_turn(
    desktop: Desktop, qtbot: QtBot
) -> None:
    def broken(_draft: Draft) -> Verdict:
        raise RuntimeError("broken")

    checker = Checker(broken)
    verdicts: list[Verdict] = []
    checker.checked.connect(verdicts.append)

    checker.submit(desktop.write.draft())
    qtbot.waitUntil(lambda: len(verdicts) == 1, timeout=2000)
    checker.submit(desktop.write.draft())

    qtbot.waitUntil(lambda: len(verdicts) == 2, timeout=2000)
    assert verdicts[0].decision is Decision.UNCHECKED
    checker.stop()


def test_what_is_worth_a_look_can_be_kept_and_does_not_come_back(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)

    press(desktop, qtbot, "Alt+K")
    assert desktop.tone is Tone.CLEAR
    qtbot.keyClicks(desktop.page.editor, " Yum.")
    qtbot.wait(700)

    assert desktop.tone is Tone.CLEAR


def test_one_undo_takes_back_one_rewrite(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane and Jane came by.", Tone.CHANGE)

    desktop.page.fix_all_asked.emit()
    assert desktop.page.editor.text() == "Someone and Someone came by."
    desktop.page.editor.undo()

    assert desktop.page.editor.text() == "Jane and Jane came by."


def test_undo_all_takes_back_what_was_changed(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane and Jane came by.", Tone.CHANGE)
    press(desktop, qtbot, "Alt+1")
    qtbot.waitUntil(lambda: len(desktop.write.state.cards) == 1, timeout=4000)
    press(desktop, qtbot, "Alt+1")
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)

    desktop.page.undo_all_asked.emit()

    assert desktop.page.editor.text() == "Jane and Jane came by."


def test_hiding_empties_our_clipboard(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    press(desktop, qtbot, "Ctrl+Return")

    desktop.shell.hide_window()

    assert desktop.copied == ""


def test_banner_preview_and_button_change_in_the_same_turn(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)

    desktop.write.choose_account("p")

    assert desktop.window.banner.title.text() == "Jo Rivera · Instagram"
    assert desktop.write.state.destination.account is HOME
    assert desktop.write.state.preview.author == "Jo Rivera"
    desktop.write.choose_account("w")
    assert desktop.window.banner.title.text() == "Harbor House · Facebook"


def test_the_title_of_the_window_tells_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane came by.", Tone.CHANGE)

    assert desktop.window.windowTitle() == "Hatpeg"


def test_asking_to_copy_is_forgotten_when_the_hat_changes(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open.")
    press(desktop, qtbot, "Ctrl+Return")
    press(desktop, qtbot, "Ctrl+Shift+S")
    press(desktop, qtbot, "Ctrl+Shift+S")
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)

    assert desktop.copied == "BEFORE"


def test_asking_to_copy_is_forgotten_by_whoever_writes_on(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open.")
    press(desktop, qtbot, "Ctrl+Return")
    qtbot.keyClicks(desktop.page.editor, "x")
    qtbot.keyClick(desktop.page.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)

    assert desktop.copied == "BEFORE"


def test_what_was_kept_for_one_account_is_asked_again_for_another(desktop: Desktop, qtbot: QtBot) -> None:
    page = replace(WORK, id="w2", name="Harbor House events")
    desktop.shell.show_desk(replace(desktop.desk, accounts=(WORK, page, HOME)))
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Alt+K")
    assert desktop.tone is Tone.CLEAR

    desktop.write.choose_account("w2")

    qtbot.waitUntil(lambda: desktop.tone is Tone.LOOK, timeout=4000)


def test_what_was_kept_in_one_draft_is_asked_again_in_the_next(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Alt+K")
    desktop.page.editor.clear()

    write(desktop, qtbot, "Lunch in Boston.", Tone.LOOK)


def test_quitting_does_not_wait_for_a_check_that_never_ends(qtbot: QtBot, qapp: QApplication) -> None:
    never = threading.Event()
    checker = Checker(lambda _draft: never.wait())
    checker.submit(Desk(CATALOGUE.networks).draft("Hello.", Hat.PERSONAL))
    start = time.monotonic()

    checker.stop()

    assert time.monotonic() - start < 5
    never.set()


def test_a_copy_that_waits_is_forgotten_when_the_hat_changes(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open.")
    press(desktop, qtbot, "Ctrl+Return")

    press(desktop, qtbot, "Ctrl+Shift+S")
    press(desktop, qtbot, "Ctrl+Shift+S")
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)
    qtbot.wait(300)

    assert desktop.copied == "BEFORE"


def test_a_copy_that_waits_is_forgotten_when_the_draft_changes(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.editor, "The front desk is open.")
    desktop.page.copy_asked.emit()

    desktop.page.editor.set_text("")
    desktop.page.editor.set_text("The front desk is open.")
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)
    qtbot.wait(400)

    assert desktop.copied == "BEFORE"


def test_what_was_kept_for_one_audience_is_asked_again_for_another(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Alt+K")
    assert desktop.tone is Tone.CLEAR

    narrow = replace(WORK, audience=Audience.ONLY_ME)
    desktop.shell.show_desk(replace(desktop.desk, accounts=(narrow, HOME)))

    qtbot.waitUntil(lambda: desktop.tone is Tone.LOOK, timeout=4000)


def test_what_was_kept_stays_kept_while_the_other_hat_is_worn(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Alt+K")

    press(desktop, qtbot, "Ctrl+Shift+S")
    press(desktop, qtbot, "Ctrl+Shift+S")

    qtbot.waitUntil(lambda: desktop.tone is not Tone.CHECKING, timeout=4000)
    assert desktop.tone is Tone.CLEAR


def test_a_new_draft_starts_with_nothing_kept_and_nothing_changed(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston with Jane.", Tone.CHANGE)
    press(desktop, qtbot, "Alt+1")
    qtbot.waitUntil(lambda: desktop.tone is Tone.LOOK, timeout=4000)
    press(desktop, qtbot, "Alt+K")
    assert desktop.write.state.changes

    desktop.page.editor.selectAll()
    qtbot.keyClick(desktop.page.editor, Qt.Key.Key_Delete)
    write(desktop, qtbot, "Lunch in Boston.", Tone.LOOK)

    assert desktop.write.state.changes == ()


def test_fixing_everything_while_checking_takes_nothing_back_later(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane and Jane came by.", Tone.CHANGE)
    qtbot.keyClicks(desktop.page.editor, " Later on.")

    desktop.page.fix_all_asked.emit()

    assert desktop.page.editor.text() == "Someone and Someone came by. Later on."
    qtbot.waitUntil(lambda: desktop.tone is Tone.CLEAR, timeout=4000)
    desktop.page.undo_all_asked.emit()
    assert desktop.page.editor.text() == "Jane and Jane came by. Later on."


def test_copied_is_said_of_the_draft_that_was_copied_and_of_no_other(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)
    button = desktop.page.action_bar.copy_button
    press(desktop, qtbot, "Ctrl+Return")
    assert button.accessibleName() == "Copied. Clears in 60 s"

    qtbot.keyClicks(desktop.page.editor, " It is.")
    qtbot.wait(700)
    assert button.accessibleName() == "Copy for Harbor House on Facebook"
    desktop.clipboard.counting.emit(50)

    assert button.accessibleName() == "Copy for Harbor House on Facebook"
    press(desktop, qtbot, "Ctrl+Return")
    assert button.accessibleName() == "Copied. Clears in 60 s"
    desktop.clipboard.counting.emit(50)
    assert button.accessibleName() == "Copied. Clears in 50 s"


def test_the_time_that_was_set_is_the_time_that_is_told(desktop: Desktop, qtbot: QtBot) -> None:
    told: list[str] = []
    desktop.write.called_out.connect(told.append)
    desktop.clipboard.keep_for(30)
    write(desktop, qtbot, "The front desk is open.", Tone.CLEAR)

    press(desktop, qtbot, "Ctrl+Return")

    assert "after 30 seconds" in desktop.write.state.after_copy
    assert told[-1] == "Copied for Harbor House. Clears in 30 seconds."
    assert desktop.page.action_bar.copy_button.accessibleName() == "Copied. Clears in 30 s"


def test_how_things_are_kept_is_said_also_where_there_is_no_account(desktop: Desktop) -> None:
    desktop.shell.show_desk(replace(desktop.desk, accounts=(), notice="The keyring is locked."))

    words = desktop.window.notice.words.text()
    assert "The keyring is locked." in words
    assert "No accounts yet" in words


def test_how_things_are_kept_is_said_again_after_a_look_at_the_other_hat(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.shell.show_desk(replace(desktop.desk, notice="The keyring is locked."))

    press(desktop, qtbot, "Ctrl+Shift+S")

    assert desktop.window.notice.words.text() == "The keyring is locked."
    assert desktop.window.notice.isVisible()


def test_what_was_kept_does_not_move_with_the_draft(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Ctrl+Shift+S")
    write(desktop, qtbot, "Dinner in Boston.", Tone.LOOK)
    press(desktop, qtbot, "Alt+K")

    desktop.write.move_draft_here()

    qtbot.waitUntil(lambda: desktop.tone is Tone.LOOK, timeout=4000)


def test_what_is_left_is_told_after_a_fix(desktop: Desktop, qtbot: QtBot) -> None:
    told: list[str] = []
    desktop.write.said.connect(told.append)
    write(desktop, qtbot, "Jane and Jane came by.", Tone.CHANGE)

    press(desktop, qtbot, "Alt+1")

    assert "Replaced with Someone. 1 left." in told


def test_what_was_put_aside_stays_aside(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.shell.show_desk(replace(desktop.desk, notice="The keyring is locked."))

    desktop.window.notice.dismiss.click()
    press(desktop, qtbot, "Ctrl+Shift+S")

    assert not desktop.window.notice.isVisible()


def test_accounts_are_not_entered_before_the_kept_ones_are_known(qtbot: QtBot, qapp: QApplication) -> None:
    look = Look()
    page = WriteWidget(look, DraftEdit(mark_colors(look.tokens)))
    clipboard, checker = Clipboard(Gate(), {}, 60), Checker(partial(check, catalogue=CATALOGUE, policy=POLICY))
    window = MainWindow().furnish(look, qapp.focusChanged, page)
    qtbot.addWidget(window)
    desk = Desk(CATALOGUE.networks)
    shell = ShellController(
        window, WriteController(page, checker, Gate(), clipboard, desk), clipboard, look, desk, parent=window
    )

    shell.open_setup()

    assert window.pages.currentWidget() is page
    assert "One moment" in window.notice.words.text()
    checker.stop()


def test_a_change_that_is_undone_is_no_longer_listed(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane and Jane came by.", Tone.CHANGE)
    press(desktop, qtbot, "Alt+1")
    qtbot.waitUntil(lambda: len(desktop.write.state.cards) == 1, timeout=4000)
    press(desktop, qtbot, "Alt+1")
    assert len(desktop.write.state.changes) == 2

    press(desktop, qtbot, "Ctrl+Z")

    assert desktop.page.editor.text() == "Someone and Jane came by."
    assert len(desktop.write.state.changes) == 1


def test_changes_are_listed_again_after_a_look_at_the_other_hat(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "Jane came by.", Tone.CHANGE)
    press(desktop, qtbot, "Alt+1")
    press(desktop, qtbot, "Ctrl+Shift+S")
    assert desktop.write.state.changes == ()

    press(desktop, qtbot, "Ctrl+Shift+S")
    qtbot.keyClicks(desktop.page.editor, "!")

    assert len(desktop.write.state.changes) == 1


@pytest.mark.display  # no other platform tells who owns the clipboard
def test_words_of_the_draft_that_come_to_the_clipboard_past_the_gate_are_removed(
    desktop: Desktop, qtbot: QtBot
) -> None:
    write(desktop, qtbot, "So Jane came by.", Tone.CHANGE)

    QApplication.clipboard().setText("Jane")

    assert desktop.copied == ""


@pytest.mark.display  # no other platform tells who owns the clipboard
def test_what_is_no_part_of_the_draft_may_be_copied_elsewhere_in_the_program(desktop: Desktop, qtbot: QtBot) -> None:
    write(desktop, qtbot, "So Jane came by.", Tone.CHANGE)

    QApplication.clipboard().setText("Harbor House")

    assert desktop.copied == "Harbor House"
