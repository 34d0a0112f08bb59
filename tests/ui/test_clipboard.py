"""The gate for real: what another program can read, and when."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hatpeg.core.check import check
from hatpeg.core.draft import Draft
from hatpeg.core.gate import Gate, Pass, Reason, Refusal
from hatpeg.core.seen import Seen
from hatpeg.system.clipboard_hints import clipboard_hints
from hatpeg.ui.clipboard import TOKEN, Clipboard
from tests.makers import a_catalogue, a_draft, a_photo, a_policy
from tests.ui.second_client import xclip, xclip_bytes, xclip_owns

pytestmark = pytest.mark.display

OURS = "Our front desk opens at nine. ¡Bienvenidos! 😀"
POLICY = a_policy()
PNG = b"the bytes of a copy that was verified" * 9000


def a_clear_draft(text: str = OURS) -> Draft:
    return a_draft(text, policy=POLICY)


def a_pass(gate: Gate, draft: Draft) -> Pass:
    outcome = gate.ask(draft, check(draft, a_catalogue(), POLICY))
    assert isinstance(outcome, Pass)
    return outcome


def a_clipboard(gate: Gate, seconds: int = 60) -> Clipboard:
    return Clipboard(gate, clipboard_hints("linux"), seconds)


@pytest.fixture(autouse=True)
def _someone_elses_content(qtbot: QtBot) -> None:
    xclip_owns("BEFORE")
    xclip_owns("BEFORE", "primary")


def test_another_program_reads_exactly_the_checked_text() -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_clear_draft()
    assert xclip() == "BEFORE"

    refusal = clipboard.put(a_pass(gate, draft), draft)

    assert refusal is None
    assert xclip() == OURS
    assert xclip("primary") == "BEFORE"
    clipboard.clear()


def test_clipboard_histories_are_asked_to_leave_it_alone() -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_clear_draft()

    clipboard.put(a_pass(gate, draft), draft)

    assert xclip(target="x-kde-passwordManagerHint") == "secret"
    assert TOKEN in xclip(target="TARGETS").split()
    clipboard.clear()


def test_a_draft_changed_after_the_pass_stays_in() -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_clear_draft()
    permit = a_pass(gate, draft)

    refusal = clipboard.put(permit, replace(draft, text=OURS + "."))

    assert refusal == Refusal(Reason.CHANGED)
    assert xclip() == "BEFORE"


def test_a_pass_opens_once() -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_clear_draft()
    permit = a_pass(gate, draft)
    clipboard.put(permit, draft)
    clipboard.clear()

    refusal = clipboard.put(permit, draft)

    assert refusal == Refusal(Reason.USED)
    assert xclip() == ""


def test_our_text_is_taken_back_in_time(qtbot: QtBot) -> None:
    gate = Gate()
    clipboard = a_clipboard(gate, seconds=1)
    draft = a_clear_draft()

    with qtbot.waitSignal(clipboard.cleared, timeout=4000) as cleared:
        clipboard.put(a_pass(gate, draft), draft)

    assert cleared.args == [True]
    assert xclip() == ""
    assert not clipboard.holds_ours


def test_what_another_program_copied_since_is_left_alone(qtbot: QtBot) -> None:
    gate = Gate()
    clipboard = a_clipboard(gate, seconds=1)
    draft = a_clear_draft()

    with qtbot.waitSignal(clipboard.cleared, timeout=4000) as cleared:
        clipboard.put(a_pass(gate, draft), draft)
        xclip_owns("NEWER")

    assert cleared.args == [False]
    assert xclip() == "NEWER"


def test_our_text_put_back_by_a_clipboard_manager_is_taken_back_too(qtbot: QtBot) -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_clear_draft()
    clipboard.put(a_pass(gate, draft), draft)
    xclip_owns(OURS)

    was_ours = clipboard.clear()

    assert was_ours
    assert xclip() == ""


def test_clearing_without_having_copied_touches_nothing() -> None:
    clipboard = a_clipboard(Gate())

    was_ours = clipboard.clear()

    assert not was_ours
    assert xclip() == "BEFORE"


def test_time_spent_asleep_counts(qtbot: QtBot) -> None:
    gate = Gate()
    clock = [1000.0]
    clipboard = Clipboard(gate, clipboard_hints("linux"), 60, now=lambda: clock[0])
    draft = a_clear_draft()
    clipboard.put(a_pass(gate, draft), draft)

    with qtbot.waitSignal(clipboard.cleared, timeout=3000):
        clock[0] += 3600

    assert xclip() == ""


def test_a_clock_that_is_set_back_keeps_nothing_longer(qtbot: QtBot) -> None:
    gate = Gate()
    clock = [1000.0]
    clipboard = Clipboard(gate, clipboard_hints("linux"), 2, now=lambda: clock[0])
    draft = a_clear_draft()
    clipboard.put(a_pass(gate, draft), draft)

    with qtbot.waitSignal(clipboard.cleared, timeout=4000):
        clock[0] -= 3600

    assert xclip() == ""


def test_another_program_reads_exactly_the_verified_copy_of_a_photo() -> None:
    gate = Gate()
    clipboard = a_clipboard(gate)
    draft = a_draft(
        policy=POLICY, photos=[a_photo(seen=Seen(2, 1, looked_over=True, copy=hashlib.sha256(PNG).hexdigest()))]
    )
    shown = QImage(2, 1, QImage.Format.Format_RGB888)
    shown.fill(0)

    refusal = clipboard.put_photo(a_pass(gate, draft), draft, 0, PNG, shown)

    assert refusal is None
    assert xclip_bytes("image/png") == PNG
    assert clipboard.clear()


def test_a_copy_that_was_not_verified_stays_in() -> None:
    gate = Gate()
    draft = a_draft(policy=POLICY, photos=[a_photo(seen=Seen(2, 1, looked_over=True, copy="0" * 64))])

    refusal = a_clipboard(gate).put_photo(a_pass(gate, draft), draft, 0, PNG, QImage())

    assert refusal == Refusal(Reason.PHOTO_CHANGED)
    assert xclip() == "BEFORE"
