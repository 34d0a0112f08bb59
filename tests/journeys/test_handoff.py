"""From a clear draft to the browser where only that account is logged in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hatpeg.core.browser import BrowserRefused, FoundProfile
from hatpeg.core.draft import Hat
from hatpeg.core.kept import BrowserProfile
from hatpeg.ui.handoff.state import Step
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.handoffs import Handoffs
from tests.fakes import FakeKeyVault
from tests.makers import an_account

MOMENT = 20000
CLEAN = "The library opens at nine and everybody is welcome."
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House", handle="harborhouse")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="x", handle="")
FOUND = FoundProfile("firefox", "Firefox", "/profiles/work", "Work")


class FakeBrowsers:
    """Two profiles in memory, and a note of everything that was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[BrowserProfile, str]] = []
        self.refusal = ""

    def profiles(self) -> Sequence[FoundProfile]:
        return [FOUND]

    def open(self, profile: BrowserProfile, address: str) -> None:
        if self.refusal:
            raise BrowserRefused(self.refusal)
        self.opened.append((profile, address))


@pytest.fixture
def browsers() -> FakeBrowsers:
    return FakeBrowsers()


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.open()
    qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
    stores = session.keeping.stores
    assert stores is not None
    for account in (WORK, HOME):
        stores.vaults[account.hat].save_accounts((account,))
    stores.vaults[Hat.PROFESSIONAL].care.save_browser_profile(WORK.id, FOUND.kept)
    session.take_accounts((WORK, HOME), ("general",), frozenset({WORK.id}))
    yield session
    session.close()


@pytest.fixture
def handoffs(session: Session, qapp: QApplication, browsers: FakeBrowsers) -> Handoffs:
    return Handoffs(session, qapp, browsers)


def copy(session: Session, qtbot: QtBot) -> None:
    session.page.editor.insertPlainText(CLEAN)
    qtbot.waitUntil(lambda: session.write.state is not None and session.write.state.action.can_copy, timeout=MOMENT)
    session.page.copy_asked.emit()


def test_the_page_opens_in_the_profile_of_that_account_and_the_address_has_no_word_of_the_draft(
    session: Session, handoffs: Handoffs, browsers: FakeBrowsers, qtbot: QtBot
) -> None:
    copy(session, qtbot)
    qtbot.waitUntil(lambda: handoffs.controller.state is not None, timeout=MOMENT)

    assert browsers.opened == [(FOUND.kept, "https://www.facebook.com/")]
    card = handoffs.controller.card
    assert card.isVisible()
    assert card.words.text() == "Posting as @harborhouse. Does the page show that name?"
    assert card.title.text() == "Copied. Facebook opens in Firefox, profile “Work”."
    assert QGuiApplication.clipboard().text() == CLEAN


def test_the_button_says_what_it_will_open(session: Session, handoffs: Handoffs, qtbot: QtBot) -> None:
    assert session.write.destination.copy_label == "Copy and open Facebook as Harbor House"
    session.write.switch_hat()

    assert "open" not in session.write.destination.copy_label


def test_the_right_name_puts_the_card_away_and_leaves_the_text(
    session: Session, handoffs: Handoffs, qtbot: QtBot
) -> None:
    copy(session, qtbot)
    qtbot.waitUntil(lambda: handoffs.controller.state is not None, timeout=MOMENT)

    handoffs.controller.card.yes.click()

    assert handoffs.controller.card.isHidden()
    assert QGuiApplication.clipboard().text() == CLEAN


def test_another_name_takes_the_text_back_at_once(session: Session, handoffs: Handoffs, qtbot: QtBot) -> None:
    copy(session, qtbot)
    qtbot.waitUntil(lambda: handoffs.controller.state is not None, timeout=MOMENT)

    handoffs.controller.card.no.click()

    assert QGuiApplication.clipboard().text() == ""
    state = handoffs.controller.state
    assert state is not None
    assert state.step is Step.WRONG_PAGE
    assert "@harborhouse" in handoffs.controller.card.words.text()


def test_a_profile_that_is_gone_opens_nothing_and_says_where_to_paste(
    session: Session, handoffs: Handoffs, browsers: FakeBrowsers, qtbot: QtBot
) -> None:
    browsers.refusal = "The browser profile of this account is gone."

    copy(session, qtbot)
    qtbot.waitUntil(lambda: handoffs.controller.state is not None, timeout=MOMENT)

    words = handoffs.controller.card.words.text()
    assert browsers.refusal in words
    assert "Firefox, profile “Work”" in words
    assert QGuiApplication.clipboard().text() == CLEAN


@pytest.mark.parametrize("how", ["cleared", "hidden"])
def test_the_card_goes_with_the_text_and_names_nobody(
    session: Session, handoffs: Handoffs, qtbot: QtBot, how: str
) -> None:
    copy(session, qtbot)
    qtbot.waitUntil(lambda: handoffs.controller.state is not None, timeout=MOMENT)

    if how == "cleared":
        session.clipboard.clear()
    else:
        session.shell.hide_window()

    card = handoffs.controller.card
    assert card.isHidden()
    assert not any("harbor" in label.text().lower() for label in card.findChildren(QLabel))
    assert card.accessibleName() == ""


def test_an_account_without_a_browser_is_copied_and_nothing_is_opened(
    session: Session, handoffs: Handoffs, browsers: FakeBrowsers, qtbot: QtBot
) -> None:
    session.write.switch_hat()

    copy(session, qtbot)
    qtbot.wait(200)

    assert QGuiApplication.clipboard().text() == CLEAN
    assert browsers.opened == []
    assert handoffs.controller.state is None


def test_a_draft_that_must_change_opens_nothing(
    session: Session, handoffs: Handoffs, browsers: FakeBrowsers, qtbot: QtBot
) -> None:
    session.page.editor.insertPlainText("Our client Jane Roe, 34, lives at 12 Elm Street.")
    qtbot.waitUntil(lambda: bool(session.write.state and session.write.state.cards), timeout=MOMENT)

    session.page.copy_asked.emit()
    qtbot.wait(200)

    assert browsers.opened == []
