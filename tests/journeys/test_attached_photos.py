"""A photo goes with its draft: it is shown, kept, copied after the text, comes back, and goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.photo import Box
from hatpeg.core.seen import Answer, Region, Seen, Sort
from hatpeg.photos.cleaning import plain_png
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.photo_strip import PhotoStrip
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

MOMENT = 20000
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
COPY = plain_png(np.full((60, 80, 3), 120, np.uint8))
DIGEST = sha256(COPY).hexdigest()
FACE = Region(Sort.FACE, Box(10, 10, 20, 20), Answer.COVERED)
TEXT = "The library opens its doors on Monday."


def a_photo(name: str = "photo-a", *regions: Region) -> Photo:
    return Photo(name, "", Seen(80, 60, regions or (FACE,), details_removed=True, looked_over=True, copy=DIGEST))


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Session]]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path / "home"))
    keys, sessions = FakeKeyVault(), list[Session]()

    def open_it() -> Session:
        for each in sessions:
            each.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.is_settled, timeout=MOMENT)
        if not session.desk.accounts:
            session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
        return session

    yield open_it
    for session in sessions:
        session.close()


def strip(session: Session) -> PhotoStrip:
    return session.page.editor_card.photos


def tone(session: Session) -> Tone | None:
    state = session.write.state
    return state.verdict.tone if state else None


def attached(session: Session, qtbot: QtBot, photo: Photo) -> None:
    session.attaching.attach(photo, COPY)
    qtbot.waitUntil(lambda: not strip(session).lacks(photo.id), timeout=MOMENT)
    qtbot.waitUntil(lambda: tone(session) not in {Tone.EMPTY, Tone.CHECKING}, timeout=MOMENT)


def test_a_photo_follows_the_text_and_comes_back_with_it(opened: Callable[[], Session], qtbot: QtBot) -> None:
    session = opened()
    session.page.editor.set_text(TEXT)
    attached(session, qtbot, a_photo())
    assert [chip.words.text() for chip in strip(session).chips] == ["Photo 1, ready"]

    session.write.check_again()
    session.page.copy_asked.emit()
    qtbot.waitUntil(strip(session).copy.isVisible, timeout=MOMENT)
    assert session.clipboard.look().text == TEXT
    assert strip(session).copy.hasFocus()

    strip(session).copy.click()
    qtbot.waitUntil(lambda: session.clipboard.look().photo == COPY, timeout=MOMENT)
    assert not strip(session).copy.isVisible()

    again = opened()
    qtbot.waitUntil(lambda: not strip(again).lacks("photo-a"), timeout=MOMENT)
    qtbot.waitUntil(lambda: tone(again) is Tone.CLEAR, timeout=MOMENT)
    (photo,) = again.write.draft().photos
    assert photo.seen is not None
    assert photo.seen.regions == (FACE,)
    assert again.page.editor.text() == TEXT


def test_without_its_copy_a_photo_is_not_checked_and_can_be_removed(
    opened: Callable[[], Session], qtbot: QtBot
) -> None:
    session = opened()
    session.page.editor.set_text(TEXT)
    attached(session, qtbot, a_photo())
    stores = session.keeping.stores
    assert stores is not None
    session.keeping.drafts.finish()
    stores.vaults[Hat.PROFESSIONAL].photos.save("photo-a", b"something else")

    again = opened()
    qtbot.waitUntil(lambda: tone(again) is Tone.UNCHECKED, timeout=MOMENT)
    assert [chip.words.text() for chip in strip(again).chips] == ["Photo 1, not checked"]
    again.page.copy_asked.emit()
    assert again.clipboard.look().text != TEXT

    strip(again).chips[0].remove.click()
    qtbot.waitUntil(lambda: tone(again) is Tone.CLEAR, timeout=MOMENT)
    assert strip(again).chips == []


def test_a_face_nobody_decided_about_keeps_the_draft_in(opened: Callable[[], Session], qtbot: QtBot) -> None:
    session = opened()
    attached(session, qtbot, a_photo("photo-b", Region(Sort.FACE, Box(10, 10, 20, 20))))

    assert tone(session) is Tone.CHANGE
    assert [chip.words.text() for chip in strip(session).chips] == ["Photo 1, to change"]


def test_locking_leaves_no_photo_and_the_other_hat_has_none(opened: Callable[[], Session], qtbot: QtBot) -> None:
    session = opened()
    session.page.editor.set_text(TEXT)
    attached(session, qtbot, a_photo())

    session.write.switch_hat()
    assert strip(session).chips == []
    session.write.switch_hat()
    qtbot.waitUntil(lambda: not strip(session).lacks("photo-a"), timeout=MOMENT)

    session.write.lay_out({})
    assert strip(session).chips == []
    assert strip(session).lacks("photo-a")
    assert session.attaching._copies == {}
