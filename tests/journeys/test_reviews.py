"""The page of second looks: a record is made, a review file opened and answered; people are entered and removed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.second_look.asking import Back
from hatpeg.core.second_look.reviewer import Reviewer, parse_reviewer
from hatpeg.core.seen import Seen
from hatpeg.photos.asking import clean
from hatpeg.store.vault import Vault
from hatpeg.wiring import Session
from hatpeg.wiring.looks import Asking, Looks
from hatpeg.wiring.reviews_page import ReviewsOnDesk
from tests.journeys.test_policy import MOMENT, Open, opened
from tests.makers import a_photo
from tests.photos.makers import file_of, noise
from tests.wiring.test_looks import DANA, DRAFT, POLICY, verdict

__all__ = ["opened"]
PASSPHRASE = "three plain words here"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Choose one file in every dialog."""
    for asked in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, asked, lambda *_words: (str(tmp_path / "file"), ""))
    return tmp_path / "file"


def reviews_of(session: Session, qtbot: QtBot) -> ReviewsOnDesk:
    session.shell.show_page("reviews")
    page = session.pages.made["reviews"]
    assert isinstance(page, ReviewsOnDesk)
    settled(page, qtbot)
    return page


def settled(page: ReviewsOnDesk, qtbot: QtBot) -> str:
    qtbot.waitUntil(
        lambda: not page.controller._errands.is_busy and page.widget.said.text() != "One moment…", timeout=MOMENT
    )
    return page.widget.said.text()


def become(page: ReviewsOnDesk, qtbot: QtBot, file: Path) -> Reviewer:
    """Make a record in the window, save it, and give what the file says."""
    widget = page.widget
    widget.name.setText("Dana: Ortiz")
    widget.new.setText(PASSPHRASE)
    widget.again.setText(PASSPHRASE)
    widget.make.click()
    settled(page, qtbot)
    widget.save_record.click()
    settled(page, qtbot)
    return parse_reviewer(file.read_text("utf-8"))


def test_a_review_file_is_opened_with_its_photo_and_sent_back(opened: Open, file: Path, qtbot: QtBot) -> None:
    page = reviews_of(opened(), qtbot)
    dana = become(page, qtbot, file)
    copy, _ = clean(file_of(noise(), "PNG"))
    seen = Seen(8, 8, details_removed=True, looked_over=True, copy=hashlib.sha256(copy).hexdigest())
    draft = type(DRAFT)(DRAFT.text, DRAFT.account, (a_photo(alt_text="The garden", seen=seen),), DRAFT.policy_revision)
    with Vault(None, Hat.PROFESSIONAL, bytes(32)) as vault:
        vault.photos.save("photo-1", copy)
        asker = Looks(lambda: vault, lambda: (dana,), lambda: POLICY)
        asker.write_request(Asking(draft, verdict(draft).findings, dana), file)

        page.widget.passphrase.setText(PASSPHRASE)
        page.widget.open_request.click()
        qtbot.waitUntil(lambda: page.widget.request is not None, timeout=MOMENT)
        text, can_allow = page.widget.request.text.text(), page.widget.allow.isEnabled()
        page.widget.back.setCurrentIndex(page.widget.back.findData(Back.ASK_ME.value))
        page.widget.send_back.click()
        told = settled(page, qtbot)
        with pytest.raises(Exception, match="Talk to me first"):
            asker.read_answer_file(file)

    assert dana.name == "Dana Ortiz"
    assert (text, can_allow) == (DRAFT.text, True)
    assert told.startswith("The answer is saved")
    assert page.widget.request is None


def test_locking_or_hiding_leaves_no_word_of_the_post(opened: Open, file: Path, qtbot: QtBot) -> None:
    session = opened()
    page = reviews_of(session, qtbot)
    dana = become(page, qtbot, file)
    with Vault(None, Hat.PROFESSIONAL, bytes(32)) as vault:
        Looks(lambda: vault, lambda: (dana,), lambda: POLICY).write_request(
            Asking(DRAFT, verdict().findings, dana), file
        )
    page.widget.passphrase.setText(PASSPHRASE)
    page.widget.open_request.click()
    qtbot.waitUntil(lambda: page.widget.request is not None, timeout=MOMENT)

    session.left.emit()

    assert page.widget.request is None
    assert page.controller.state.request is None


def test_people_are_entered_from_their_record_and_removed(opened: Open, file: Path, qtbot: QtBot) -> None:
    session = opened()
    page = reviews_of(session, qtbot)
    file.write_text(DANA.line, "utf-8")

    page.widget.add.click()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: session.second_looks.known.reviewers == (DANA,), timeout=MOMENT)
    page.widget.removals[0].click()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: session.second_looks.known.reviewers == (), timeout=MOMENT)


def test_ones_own_record_is_not_entered_as_somebody_elses(opened: Open, file: Path, qtbot: QtBot) -> None:
    page = reviews_of(opened(), qtbot)
    become(page, qtbot, file)

    page.widget.add.click()

    assert "your own record" in settled(page, qtbot)


def test_settings_lead_there(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    session.shell.show_page("settings")

    _, door = session.pages.made["settings"].widget.parts["organization"].doors[1]
    door.click()

    assert isinstance(session.pages.made["reviews"], ReviewsOnDesk)
