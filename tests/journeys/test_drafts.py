"""A person writes several drafts, finds one again, opens, moves and deletes it; each hat has its own, on one vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.kept import Acknowledged, DraftLine
from hatpeg.ui.drafts.widget import DraftsPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORDS = "four plain words here"
FIRST, SECOND = "The Kanarienvogel sings at nine.", "The library opens its doors on Monday."
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
SHOP = an_account(Hat.PROFESSIONAL, identity="s", name="Harbor Shop")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
MOMENT = 20000

Open = Callable[[], Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    keys, sessions = FakeKeyVault(), []

    def open_it() -> Session:
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
        return session

    yield open_it
    sessions[-1].close()


@pytest.fixture
def session(opened: Open, qtbot: QtBot) -> Session:
    """A session with two drafts under Work, the second on the page."""
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, SHOP, HOME), ("general",)))
    qtbot.keyClicks(session.page.editor, FIRST)
    qtbot.keyClick(session.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert session.page.editor.text() == ""
    qtbot.keyClicks(session.page.editor, SECOND)
    return session


def page_of(session: Session, qtbot: QtBot, count: int) -> DraftsPage:
    session.shell.show_page("drafts")
    page = session.window.findChild(DraftsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == count, timeout=MOMENT)
    return page


def lines(session: Session, hat: Hat) -> tuple[DraftLine, ...]:
    assert session.keeping.stores is not None
    return session.keeping.stores.vaults[hat].drafts.lines()


def texts(session: Session, hat: Hat) -> set[str]:
    assert session.keeping.stores is not None
    drafts = session.keeping.stores.vaults[hat].drafts
    kept = [drafts.read(line.id) for line in lines(session, hat)]
    return {each.text for each in kept if each is not None}


def choose(page: DraftsPage, text: str) -> None:
    at = next(at for at in range(page.rows.rowCount()) if (line := page.rows.line(at)) and text in line.title)
    page.list.setCurrentIndex(page.rows.index(at, 0))


def test_a_draft_is_found_by_its_words_and_opened_by_keys_alone(session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(session.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    page = page_of(session, qtbot, 2)
    assert page.search.hasFocus()

    qtbot.keyClicks(page.search, "kanarien")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.page.editor.text() == FIRST, timeout=MOMENT)
    assert session.window.pages.currentWidget() is session.page
    assert session.page.editor.hasFocus()
    session.keeping.drafts.finish()
    assert texts(session, Hat.PROFESSIONAL) == {FIRST, SECOND}


def test_what_is_typed_into_an_opened_draft_goes_into_that_one(session: Session, opened: Open, qtbot: QtBot) -> None:
    page = page_of(session, qtbot, 2)
    choose(page, FIRST)
    page.open.click()
    qtbot.waitUntil(lambda: session.page.editor.text() == FIRST, timeout=MOMENT)
    qtbot.keyClick(session.page.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(session.page.editor, " More.")

    again = opened()
    qtbot.waitUntil(lambda: again.page.editor.text() == f"{FIRST} More.", timeout=MOMENT)
    assert texts(again, Hat.PROFESSIONAL) == {f"{FIRST} More.", SECOND}


def test_an_opened_draft_goes_to_the_account_it_was_written_for(session: Session, qtbot: QtBot) -> None:
    session.write.choose_account("s")
    page = page_of(session, qtbot, 2)
    choose(page, FIRST)

    page.open.click()

    qtbot.waitUntil(lambda: session.page.editor.text() == FIRST, timeout=MOMENT)
    assert session.write.destination.account.id == "w"
    session.keeping.drafts.finish()
    assert {line.title: line.account for line in lines(session, Hat.PROFESSIONAL)} == {FIRST: "w", SECOND: "s"}


def test_the_list_tells_how_a_draft_was_when_it_was_checked(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=MOMENT)

    page = page_of(session, qtbot, 2)

    assert page.chosen().checked == "clear"


def test_the_two_hats_have_a_list_each(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot, 2)

    session.write.switch_hat()

    assert page.rows.rowCount() == 0
    assert page.heading.text() == "Drafts in your Personal hat"
    qtbot.waitUntil(lambda: "encrypted" in page.in_place.text(), timeout=MOMENT)
    session.write.switch_hat()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 2, timeout=MOMENT)


def test_a_moved_draft_is_checked_again_under_its_new_hat_and_nothing_of_it_stays(
    session: Session, qtbot: QtBot
) -> None:
    page = page_of(session, qtbot, 2)
    choose(page, FIRST)
    page.to_other.click()

    page.agree.click()

    qtbot.waitUntil(lambda: session.page.editor.text() == FIRST, timeout=MOMENT)
    assert session.write.hat is Hat.PERSONAL
    assert session.window.pages.currentWidget() is session.page
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=MOMENT)
    session.keeping.drafts.finish()
    assert texts(session, Hat.PROFESSIONAL) == {SECOND}
    assert texts(session, Hat.PERSONAL) == {FIRST}
    session.write.switch_hat()
    assert session.page.editor.text() == SECOND


def test_bringing_a_draft_over_on_the_write_page_leaves_none_behind_either(session: Session, qtbot: QtBot) -> None:
    session.write.switch_hat()
    session.write.move_draft_here()
    session.keeping.drafts.finish()

    assert texts(session, Hat.PERSONAL) == {SECOND}
    assert SECOND not in texts(session, Hat.PROFESSIONAL)
    session.write.switch_hat()
    page_of(session, qtbot, 1)


def test_deleting_the_draft_on_the_page_empties_the_page_and_undoing_brings_it_back_to_the_list(
    session: Session, qtbot: QtBot
) -> None:
    page = page_of(session, qtbot, 2)
    choose(page, SECOND)
    page.delete.click()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    assert session.page.editor.text() == ""
    assert texts(session, Hat.PROFESSIONAL) == {FIRST}

    page.undo.click()

    qtbot.waitUntil(lambda: page.rows.rowCount() == 2, timeout=MOMENT)
    assert texts(session, Hat.PROFESSIONAL) == {FIRST, SECOND}


def test_what_was_deleted_is_gone_from_every_file_after_closing(
    session: Session, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    session.keeping.look_after()
    qtbot.waitUntil((tmp_path / "two.copy").exists, timeout=MOMENT)
    page = page_of(session, qtbot, 2)
    choose(page, FIRST)
    page.delete.click()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    session.close()
    (tmp_path / "two.vault").unlink()

    again = opened()

    assert "went back to its copy" in again.window.notice.words.text()
    assert texts(again, Hat.PROFESSIONAL) == {SECOND}


def test_a_draft_left_without_words_is_not_kept(session: Session, qtbot: QtBot) -> None:
    session.page.editor.selectAll()
    qtbot.keyClick(session.page.editor, Qt.Key.Key_Delete)
    page_of(session, qtbot, 1)
    session.shell.show_page("write")

    session.drafting.begin()

    qtbot.waitUntil(lambda: texts(session, Hat.PROFESSIONAL) == {FIRST}, timeout=MOMENT)


def test_reasons_are_there_again_with_the_draft_they_were_given_in(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    reason = Acknowledged("location.town", "misread", "library")
    session.write.reason_given.emit(Hat.PROFESSIONAL, reason)
    qtbot.waitUntil(lambda: session.keeping.drafts.reasons()[Hat.PROFESSIONAL] == (reason,), timeout=MOMENT)

    again = opened()
    qtbot.waitUntil(lambda: again.page.editor.text() == SECOND, timeout=MOMENT)
    assert again.write._sheets.now.reasons == (reason,)
    page = page_of(again, qtbot, 2)
    choose(page, FIRST)
    page.open.click()
    qtbot.waitUntil(lambda: again.page.editor.text() == FIRST, timeout=MOMENT)
    assert again.write._sheets.now.reasons == ()

    choose(page_of(again, qtbot, 2), SECOND)
    page.open.click()
    qtbot.waitUntil(lambda: again.page.editor.text() == SECOND, timeout=MOMENT)
    assert again.write._sheets.now.reasons == (reason,)
    again.write.reason_taken_back.emit(Hat.PROFESSIONAL, reason)
    qtbot.waitUntil(lambda: again.keeping.drafts.reasons()[Hat.PROFESSIONAL] == (), timeout=MOMENT)


def test_reasons_do_not_outlive_the_account_they_were_given_for(session: Session, qtbot: QtBot) -> None:
    session.write.reason_given.emit(Hat.PROFESSIONAL, Acknowledged("location.town", "misread", "library"))
    qtbot.waitUntil(lambda: len(session.keeping.drafts.reasons()[Hat.PROFESSIONAL]) == 1, timeout=MOMENT)

    session.write.choose_account("s")

    qtbot.waitUntil(lambda: not session.keeping.drafts.reasons()[Hat.PROFESSIONAL], timeout=MOMENT)


def test_reasons_do_not_follow_a_draft_that_was_brought_over(session: Session, qtbot: QtBot) -> None:
    session.write.reason_given.emit(Hat.PROFESSIONAL, Acknowledged("location.town", "misread", "library"))
    qtbot.waitUntil(lambda: len(session.keeping.drafts.reasons()[Hat.PROFESSIONAL]) == 1, timeout=MOMENT)
    session.write.switch_hat()

    session.write.move_draft_here()

    qtbot.waitUntil(lambda: not any(session.keeping.drafts.reasons().values()), timeout=MOMENT)


def test_what_was_written_and_not_copied_is_known_again_under_the_other_hat(session: Session, qtbot: QtBot) -> None:
    sentence = "The library on our corner opens at nine and everybody is welcome."
    session.page.editor.selectAll()
    qtbot.keyClicks(session.page.editor, sentence)

    session.write.switch_hat()
    session.page.editor.insertPlainText(sentence)

    qtbot.waitUntil(
        lambda: any(card.rule == "crossover.wrong_account" for card in session.write.state.cards), timeout=MOMENT
    )


def test_what_is_brought_over_on_the_write_page_is_not_taken_for_pasted(session: Session, qtbot: QtBot) -> None:
    sentence = "The library on our corner opens at nine and everybody is welcome."
    session.page.editor.selectAll()
    qtbot.keyClicks(session.page.editor, sentence)
    session.write.switch_hat()
    qtbot.waitUntil(lambda: bool(session.engine.pasts[Hat.PERSONAL].elsewhere), timeout=MOMENT)

    session.write.move_draft_here()

    qtbot.waitUntil(lambda: not session.engine.pasts[Hat.PERSONAL].elsewhere, timeout=MOMENT)
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=MOMENT)


def test_a_moved_draft_is_not_taken_for_one_pasted_from_the_other_hat(session: Session, qtbot: QtBot) -> None:
    sentence = "The library on our corner opens at nine and everybody is welcome."
    session.page.editor.selectAll()
    qtbot.keyClicks(session.page.editor, sentence)
    qtbot.waitUntil(lambda: session.write.state.action.can_copy, timeout=MOMENT)
    with qtbot.waitSignal(session.keeping.remembered, timeout=MOMENT):
        session.page.copy_asked.emit()
    assert session.engine.pasts[Hat.PERSONAL].elsewhere
    page = page_of(session, qtbot, 2)
    choose(page, "The library on our corner")
    page.to_other.click()

    page.agree.click()

    qtbot.waitUntil(lambda: session.page.editor.text() == sentence, timeout=MOMENT)
    assert not session.engine.pasts[Hat.PERSONAL].elsewhere
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=MOMENT)


def test_locking_leaves_no_word_on_the_page_of_drafts(session: Session, qtbot: QtBot) -> None:
    session.keeping.set_passphrase(WORDS)
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    page = page_of(session, qtbot, 2)
    page.words.click()
    qtbot.keyClicks(page.search, "kanarien")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)

    session.window.rail.lock_asked.emit()

    assert (page.rows.rowCount(), page.search.text(), page.words.isChecked()) == (0, "", False)
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)


def test_handing_back_the_work_hat_leaves_the_personal_draft_on_the_page(session: Session, qtbot: QtBot) -> None:
    session.write.switch_hat()
    qtbot.keyClicks(session.page.editor, "My own words stay mine.")
    session.keeping.drafts.finish()

    with qtbot.waitSignal(session.keeping.replaced, timeout=MOMENT):
        session.keeping.hand_back()

    qtbot.waitUntil(lambda: session.desk.accounts == (HOME,), timeout=MOMENT)
    session.keeping.drafts.finish()
    assert texts(session, Hat.PERSONAL) == {"My own words stay mine."}
    assert session.page.editor.text() == "My own words stay mine."
