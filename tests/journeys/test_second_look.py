"""Somebody else looks: the button, the sheet, their passphrase; then exactly this draft is copied, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.history import Outcome
from hatpeg.core.second_look.answering import Said, answered
from hatpeg.core.second_look.asking import Why
from hatpeg.policies.managed import Source, of_sources
from hatpeg.review import keys
from hatpeg.review.files import read_request, written_answer
from hatpeg.ui.second_look.widget import SecondLookSheet
from hatpeg.wiring import Session
from hatpeg.wiring.looks import utc_now
from tests.journeys.test_policy import MOMENT, Open, opened

__all__ = ["opened"]
PASSPHRASE = "three plain words here"
DANA = keys.new_reviewer("Dana Ortiz, program lead", PASSPHRASE, memory=keys.LEAST_MEMORY, passes=1)
BY_IT = of_sources((Source("10.toml", f'format = 1\nname = "Quillfeather"\nreviewers = ["{DANA.line}"]\n'),))
TEXT = "Proud moment today. Marisol, 34, moved out of our shelter and into her own place."


def written(session: Session, qtbot: QtBot, text: str = TEXT) -> None:
    """Write a draft, and wait until it is checked and everything is known."""
    session.page.editor.set_text(text)
    session.write.check_again()
    qtbot.waitUntil(lambda: bool(session.second_looks.known.reviewers), timeout=MOMENT)

    def is_checked() -> bool:
        verdict = session.write.verdict
        is_whole = verdict is not None and not verdict.is_first_look
        return is_whole and verdict.fingerprint == session.write.draft().fingerprint

    qtbot.waitUntil(is_checked, timeout=MOMENT)
    session.write.show_again()


def sheet_of(session: Session) -> SecondLookSheet:
    session.page.action_bar.ask_button.click()
    assert session.second_looks.sheet is not None
    return session.second_looks.sheet


def allow(session: Session, qtbot: QtBot, passphrase: str = PASSPHRASE) -> SecondLookSheet:
    sheet = sheet_of(session)
    sheet.passphrase.setText(passphrase)
    sheet.allow.click()
    qtbot.waitUntil(lambda: session.second_looks.sheet is None or sheet.problem.text() != "One moment…", timeout=MOMENT)
    return sheet


def test_what_dana_allows_is_copied_once_and_a_changed_letter_voids_it(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    written(session, qtbot)
    assert session.page.action_bar.ask_button.isVisible()

    allow(session, qtbot)
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    title = session.write.state.verdict.title
    written(session, qtbot, TEXT + "!")
    changed = session.write.state.action
    written(session, qtbot)
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    session.page.copy_asked.emit()
    qtbot.waitUntil(lambda: session.clipboard.holds_ours, timeout=MOMENT)
    copied = QApplication.clipboard().text()
    qtbot.waitUntil(lambda: not session.write.state.action.can_copy, timeout=MOMENT)
    vault = session.keeping.stores.vaults[Hat.PROFESSIONAL]
    qtbot.waitUntil(lambda: bool(vault.history.links()), timeout=MOMENT)
    line = vault.history.links()[0].line

    assert title == "Somebody else looked and allowed it"
    assert not changed.can_copy
    assert copied == TEXT
    assert line.outcome is Outcome.SECOND_LOOK
    assert {Why.AGREED, DANA.code} <= set(line.reasons)


def test_a_wrong_passphrase_leaves_the_sheet_open_and_the_draft_in(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    written(session, qtbot)

    sheet = allow(session, qtbot, "not the right words")

    assert "not their passphrase" in sheet.problem.text()
    assert not sheet.passphrase.text()
    assert not session.write.state.action.can_copy
    session.left.emit()
    assert session.second_looks.sheet is None


def test_what_always_stays_on_is_shown_and_cannot_be_allowed(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    written(session, qtbot, TEXT + " Her SSN is 219-09-9999.")

    sheet = sheet_of(session)
    sheet.passphrase.setText(PASSPHRASE)

    assert not any(each.isVisible() or each.isEnabled() for each in (sheet.allow, sheet.save_file, sheet.passphrase))
    assert sheet.focusWidget() is sheet.back
    sheet.back.click()
    assert session.second_looks.sheet is None


def test_nobody_is_offered_under_personal_or_where_nobody_may_look(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    written(session, qtbot)
    session.write.switch_hat()
    written(session, qtbot)

    assert not session.page.action_bar.ask_button.isVisible()


def test_a_review_file_is_saved_and_its_answer_opens_the_draft(
    opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, file = opened(BY_IT), tmp_path / "post.hatpeg-review"
    for asked in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, asked, lambda *_words: (str(file), ""))
    written(session, qtbot)
    sheet_of(session).save_file.click()
    qtbot.waitUntil(lambda: session.second_looks.sheet is None, timeout=MOMENT)

    dana = keys.unlock(DANA, PASSPHRASE)
    assert dana is not None
    request = read_request(file.read_bytes(), dana)
    answer = answered(request, Said(allows=True), DANA.signs, utc_now())
    file.write_bytes(written_answer(answer, request, dana))
    sheet_of(session).open_answer.click()

    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    assert request.text == TEXT
