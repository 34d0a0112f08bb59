"""Names and places that were entered once hold for every draft, under both hats, also tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.draft import Hat
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from hatpeg.wiring.lexicon import lexicon_of
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
AGENCY = Agency(confidential_sites=(ConfidentialSite("Quillfeather Hall"),))
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
        qtbot.waitUntil(lambda: bool(session.stores), timeout=MOMENT)
        return session

    yield open_it
    sessions[-1].close()


def with_places(session: Session, qtbot: QtBot) -> None:
    """Enter the places through the page."""
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    session.shell.page_shown.emit("names")
    session.pages.made["names"].widget.kept.emit(AGENCY)
    qtbot.waitUntil(
        lambda: session.engine.lexicon.agency.confidential_sites == AGENCY.confidential_sites, timeout=MOMENT
    )
    session.shell.show_page("write")


def is_stopped(session: Session, text: str, qtbot: QtBot) -> bool:
    session.page.editor.set_text(text)
    qtbot.waitUntil(lambda: session.write.state.verdict.tone not in {Tone.CHECKING, Tone.EMPTY}, timeout=MOMENT)
    rules = {card.rule for card in session.write.state.cards}
    return session.write.state.verdict.tone is Tone.CHANGE and "location.confidential_site" in rules


def test_a_confidential_place_is_stopped_under_both_hats_and_again_tomorrow(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    with_places(session, qtbot)

    assert is_stopped(session, "We meet at Quillfeather Hall at five.", qtbot)
    session.write.switch_hat()
    assert is_stopped(session, "I walk past Quillfeather Hall every day.", qtbot)

    again = opened()
    assert is_stopped(again, "We meet at Quillfeather Hall at five.", qtbot)


def test_a_name_of_the_list_is_known_and_not_kept(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened()
    with_places(session, qtbot)
    session.pages.made["names"].widget.opening_asked.emit()
    qtbot.waitUntil(lambda: len(session.pages.made["names"].widget.secret) == 1, timeout=MOMENT)
    session.pages.made["names"].widget.people_entered.emit("Ottoline Quarrelby")
    qtbot.waitUntil(lambda: bool(session.engine.lexicon.agency.watched), timeout=MOMENT)

    session.page.editor.set_text("So proud of Ottoline Quarrelby today.")
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CHANGE, timeout=MOMENT)
    session.close()

    assert all(b"Ottoline" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_lists_that_cannot_be_read_leave_every_draft_not_checked(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    session.keeping.stores.vaults[Hat.PROFESSIONAL].lists.save_agency("this is not [a list")
    session.hold_to_lexicon()

    session.page.editor.set_text("Our doors are open.")
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.UNCHECKED, timeout=MOMENT)

    assert "your agency’s names and places" in session.write.state.verdict.subtitle


def test_while_work_is_locked_nothing_is_known_and_that_is_said(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    with_places(session, qtbot)
    session.keeping.set_passphrase("four plain words here")
    qtbot.waitUntil(lambda: session.keeping.has_passphrase, timeout=MOMENT)
    session.window.rail.lock_asked.emit()
    qtbot.waitUntil(lambda: session.keeping.is_locked, timeout=MOMENT)

    lexicon = lexicon_of(session.keeping.stores)

    assert lexicon.unread == ("your agency’s names and places",)
    assert session.engine.lexicon.agency.confidential_sites == ()
