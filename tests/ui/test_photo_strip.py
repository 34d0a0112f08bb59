"""Each photo of a draft says how it stands; the row needs little width, and forgets the pictures of those that went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Photo
from hatpeg.core.seen import Seen
from hatpeg.core.speech import ENGLISH, speak
from hatpeg.ui.photos.opening import NO_WORKER, _opened
from hatpeg.ui.photos.widget import photo_in
from hatpeg.ui.theme import Look
from hatpeg.ui.write.photo_lines import photo_lines
from hatpeg.ui.write.photo_strip import PhotoStrip
from hatpeg.ui.write.state import PhotoLine, Tone
from tests.makers import a_draft
from tests.pictures.languages import LONG, translations

SEEN = Seen(80, 60, looked_over=True, copy="ab" * 32)
LEAST = 588 - 2 * 30


@pytest.fixture
def in_long_words() -> Iterator[None]:
    speak(ENGLISH, translations()[LONG])
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    "photo",
    [
        Photo("p"),
        Photo("p", seen=replace(SEEN, copy="")),
        Photo("p", seen=replace(SEEN, unseen=("faces",), looked_over=False)),
    ],
    ids=["nobody looked", "no copy", "a model is missing"],
)
def test_what_was_not_looked_for_is_never_ready(photo: Photo) -> None:
    (line,) = photo_lines(replace(a_draft("x"), photos=(photo,)), None)

    assert line.tone is Tone.UNCHECKED
    assert line.words == "Photo 1, not checked"


def test_a_photo_is_not_ready_before_its_verdict() -> None:
    (line,) = photo_lines(replace(a_draft("x"), photos=(Photo("p", seen=SEEN),)), None)

    assert line.tone is Tone.CHECKING


@pytest.mark.usefixtures("in_long_words")
def test_many_photos_fit_the_smallest_window_in_long_words(qtbot: QtBot) -> None:
    strip = PhotoStrip(Look())
    qtbot.addWidget(strip)
    photos = tuple(Photo(f"p{at}") for at in range(4))
    strip.arrange(is_small=True)
    strip.show_lines(photo_lines(replace(a_draft("x"), photos=photos), None))
    strip.offer(3)

    assert strip.minimumSizeHint().width() <= LEAST


def test_a_photo_that_went_leaves_no_picture(qtbot: QtBot) -> None:
    strip = PhotoStrip(Look())
    qtbot.addWidget(strip)
    strip.show_lines((PhotoLine("a", 1, Tone.CLEAR, "Photo 1, ready"),))
    strip.show_picture("a", QImage(80, 60, QImage.Format.Format_RGB32))
    assert not strip.chips[0].picture.pixmap().isNull()

    strip.show_lines(())

    assert strip.lacks("a")
    assert strip.chips == []
    assert strip.isHidden()


def test_a_dropped_file_comes_by_its_path_and_a_pasted_picture_by_its_bytes() -> None:
    dropped, pasted, words = QMimeData(), QMimeData(), QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/photos/own.jpg")])
    pasted.setData("image/png", b"some bytes")
    words.setText("no photo")

    assert str(photo_in(dropped)).endswith("own.jpg")
    assert photo_in(pasted) == b"some bytes"
    assert photo_in(words) is None


def test_a_worker_that_does_not_start_is_said_and_shows_nothing() -> None:
    class Missing:
        def look(self, *_told: object) -> object:
            raise OSError

    opened = _opened(Missing(), b"bytes", None)  # type: ignore[arg-type]

    assert opened.refused == NO_WORKER
    assert opened.picture is None
