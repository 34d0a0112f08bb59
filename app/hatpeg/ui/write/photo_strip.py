"""The photos that go with the draft, in a row below it: how each stands, and copying them once the text is copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hatpeg.core.speech import number, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label
from hatpeg.ui.shapes import ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import PhotoLine
from hatpeg.ui.write.tones import OF_TONE

SIDE, SIDE_SMALL, SHAPE = 48, 28, 20
"""Pixels of a thumbnail's longer side, of one in a small window, and of the shape beside it."""


class _Chip(QWidget):
    """One photo: its thumbnail, how it stands, and what can be done with it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.picture = QLabel()
        self.mark, self.words = ShapeMark(look, SHAPE), plain_label("", "small")
        self.open = Button(look, "small", say("Open"))
        self.remove = Button(look, "small", icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.picture, self.mark, self.words, self.open, self.remove):
            row.addWidget(part)

    def show_line(self, line: PhotoLine) -> None:
        """Say how the photo stands."""
        self.mark.show_shape(*OF_TONE[line.tone])
        self.words.setText(line.words)
        self.picture.setAccessibleName(line.words)
        which = number(line.number)
        self.open.set_words(say("Open"), say("Open photo {n} in Photos", n=which))
        self.remove.set_words("", say("Remove photo {n} from the draft", n=which))


class PhotoStrip(QWidget):
    """Shows a :class:`PhotoLine` for each photo. ``open_asked`` and ``removal_asked`` carry a photo's name.

    ``copy_asked`` carries the number, from 0, of the photo to be copied next.
    """

    open_asked = Signal(str)
    removal_asked = Signal(str)
    copy_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._is_small, self._next = look, False, 0
        self._lines: tuple[PhotoLine, ...] = ()
        self._pictures: dict[str, QImage] = {}
        self.chips: list[_Chip] = []
        self.told = plain_label("", "strong", wraps=True)
        self.copy = Button(look, "primary", icon="clipboard-copy")
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self._next))
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        after = QWidget()
        FlowLayout(after, self.told, self.copy)
        self._after = after
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(after)
        after.hide()
        self.hide()

    def arrange(self, *, is_small: bool) -> None:
        """Take less height in a small window."""
        self._is_small = is_small
        self._draw()

    def show_lines(self, lines: Sequence[PhotoLine]) -> None:
        """Show these photos, and forget the pictures of all others."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        names = {line.name for line in lines}
        self._pictures = {name: picture for name, picture in self._pictures.items() if name in names}
        while len(self.chips) > len(lines):
            chip = self.chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self.chips) < len(lines):
            chip = _Chip(self._look)
            at = len(self.chips)
            chip.open.clicked.connect(lambda _checked=False, at=at: self._on_open(at))
            chip.remove.clicked.connect(lambda _checked=False, at=at: self._on_removal(at))
            self.chips.append(chip)
            self._flow.addWidget(chip)
        for chip, line in zip(self.chips, lines, strict=True):
            chip.show_line(line)
        self._draw()
        self.setVisible(bool(lines))

    def show_picture(self, name: str, picture: QImage) -> None:
        """Show what one of the photos looks like."""
        if any(line.name == name for line in self._lines):
            self._pictures[name] = _small(picture)
            self._draw()

    def lacks(self, name: str) -> bool:
        """Whether one of the photos has no picture yet."""
        return name not in self._pictures

    def offer(self, at: int | None) -> None:
        """Offer to copy the photo of this number, from 0; None offers nothing."""
        is_on = at is not None and at < len(self._lines)
        self._after.setVisible(is_on)
        if at is None or not is_on:
            return
        self._next = at
        self.told.setText(
            say("Text copied. Now copy the photo.") if at == 0 else say("Photo copied. Now the next one.")
        )
        self.copy.set_words(say("Copy photo {n}", n=number(at + 1)))
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self, at: int) -> None:
        self.open_asked.emit(self._lines[at].name)

    def _on_removal(self, at: int) -> None:
        self.removal_asked.emit(self._lines[at].name)

    def _draw(self) -> None:
        side = self._look.pixels(SIDE_SMALL if self._is_small else SIDE)
        for chip, line in zip(self.chips, self._lines, strict=True):
            picture = self._pictures.get(line.name)
            chip.picture.setVisible(picture is not None)
            chip.picture.setPixmap(QPixmap() if picture is None else QPixmap.fromImage(_within(picture, side)))


def _small(picture: QImage) -> QImage:
    return _within(picture, 4 * SIDE)


def _within(picture: QImage, side: int) -> QImage:
    return picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
