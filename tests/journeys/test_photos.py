"""A person adds a photo, covers what it shows, looks it over, and pastes the copy elsewhere: with the keyboard."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.seen import Answer
from hatpeg.core.verdict import Decision
from hatpeg.photos.bareness import is_bare
from hatpeg.ui.photos.controller import PhotosController
from hatpeg.ui.photos.state import Do, Stage, Way
from hatpeg.ui.photos.widget import PhotosPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account
from tests.photos.makers import file_of, paper
from tests.ui.second_client import xclip_bytes

MOMENT = 30000
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram")
BADGE = (("MARISOL GARCIA", 60), ("Room 4, call 303-555-0142", 34))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of a badge, with where it was taken in its file."""
    exif = Image.Exif()
    exif[0x010F] = "CANARYCAM"
    file = tmp_path / "own" / "badge.jpg"
    file.parent.mkdir()
    file.write_bytes(file_of(paper(*BADGE), "JPEG", quality=92, exif=exif))
    return file


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path / "home"))
    session = Session(qapp, Look(), MainWindow(), FakeKeyVault())
    qtbot.addWidget(session.window)
    session.window.show()
    session.open()
    qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("general",)))
    yield session
    session.close()


@pytest.fixture
def photos(session: Session) -> PhotosController:
    session.shell.show_page("photos")
    return session.pages.made["photos"].controller  # type: ignore[attr-defined]


def page_of(session: Session) -> PhotosPage:
    page = session.window.findChild(PhotosPage)
    assert page is not None
    return page


def opened(photos: PhotosController, photo: Path | bytes, qtbot: QtBot) -> None:
    photos.add(photo)
    qtbot.waitUntil(lambda: photos.state.stage in {Stage.OPEN, Stage.REFUSED}, timeout=MOMENT)
    checked(photos, qtbot)


def checked(photos: PhotosController, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            photos.state.stage is not Stage.OPEN or (photos.state.decision is not None and not photos.state.is_busy)
        ),
        timeout=MOMENT,
    )


@pytest.mark.display
def test_another_program_pastes_the_covered_copy_and_nothing_else(
    session: Session, photos: PhotosController, photo: Path, qtbot: QtBot
) -> None:
    before = photo.read_bytes(), photo.stat().st_mtime_ns
    opened(photos, photo, qtbot)
    page = page_of(session)
    page.panel.tick.setFocus()
    qtbot.keyClick(page.panel.tick, Qt.Key.Key_Space)
    checked(photos, qtbot)

    page.bar.copy.setFocus()
    qtbot.keyClick(page.bar.copy, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.clipboard.holds_ours, timeout=MOMENT)
    copy = xclip_bytes("image/png")

    assert is_bare(copy)
    assert b"CANARY" not in copy
    pixels = Image.open(io.BytesIO(copy))
    assert pixels.size == (1000, 500)
    for thing in photos.state.things:
        cover = thing.cover
        assert pixels.getpixel((cover.x + cover.w / 2, cover.y + cover.h / 2)) == (0, 0, 0)
    assert (photo.read_bytes(), photo.stat().st_mtime_ns) == before
    assert [each.name for each in photo.parent.iterdir()] == ["badge.jpg"]


def test_a_name_that_shows_keeps_the_photo_in(
    session: Session, photos: PhotosController, photo: Path, qtbot: QtBot
) -> None:
    opened(photos, photo, qtbot)
    assert [thing.status for thing in photos.state.things] == ["Covered"] * len(photos.state.things)
    assert any("CANARYCAM" in detail for detail in photos.state.details)

    photos.answer(2, Do.STAYS)
    checked(photos, qtbot)
    photos.go_out(Way.COPY)

    assert photos.state.decision is Decision.CHANGE
    assert photos.state.things[1].must_change
    assert not session.clipboard.holds_ours
    assert photos.state.chosen == 2


def test_an_area_is_drawn_moved_resized_and_taken_back_by_keys(
    session: Session, photos: PhotosController, photo: Path, qtbot: QtBot
) -> None:
    opened(photos, photo, qtbot)
    canvas = page_of(session).canvas
    canvas.setFocus()
    found = len(photos.state.things)

    qtbot.keyClick(canvas, Qt.Key.Key_N)
    first = photos.state.things[-1].box
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    moved = photos.state.things[-1].box
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    larger = photos.state.things[-1].box

    assert (moved.x > first.x, moved.w, larger.h > moved.h) == (True, first.w, True)
    qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert photos.state.things[-1].box == moved
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(photos.state.things) == found


def test_a_whole_look_goes_piece_by_piece(
    photos: PhotosController, photo: Path, session: Session, qtbot: QtBot
) -> None:
    opened(photos, photo, qtbot)
    walk = page_of(session).panel.walk
    pieces = len(photos.state.look.pieces)

    for _ in range(pieces + 1):
        assert not photos.state.look.is_ticked
        walk.click()

    assert photos.state.look.is_ticked
    assert photos.state.look.at is None


def test_a_photo_goes_with_the_draft_whose_verdict_counts_it(
    session: Session, photos: PhotosController, photo: Path, qtbot: QtBot
) -> None:
    opened(photos, photo, qtbot)

    photos.go_out(Way.USE)
    qtbot.waitUntil(lambda: bool(session.write.draft().photos), timeout=MOMENT)

    (attached,) = session.write.draft().photos
    assert attached.seen is not None
    assert attached.seen.copy
    assert {each.answer for each in attached.seen.regions} == {Answer.COVERED}


def test_what_is_no_photo_is_refused_with_words(session: Session, photos: PhotosController, qtbot: QtBot) -> None:
    opened(photos, b"%PDF-1.7 nothing to see", qtbot)

    assert photos.state.stage is Stage.REFUSED
    assert page_of(session).words.text() == photos.state.sentence != ""


def test_hiding_drops_every_photo(session: Session, photos: PhotosController, photo: Path, qtbot: QtBot) -> None:
    opened(photos, photo, qtbot)

    session.left.emit()

    page = page_of(session)
    assert photos.sheet is None
    assert page.canvas._image.isNull()
    assert not any("MARISOL" in label.text() for label in page.findChildren(QLabel))


def test_the_photo_of_one_hat_is_not_there_under_the_other(
    session: Session, photos: PhotosController, photo: Path, qtbot: QtBot
) -> None:
    opened(photos, photo, qtbot)

    session.write.switch_hat()

    assert photos.state.stage is Stage.EMPTY
    assert page_of(session).canvas._image.isNull()
