"""The Photos page: a place to add a photo, then the photo with its list beside it and the ways out below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.photos.bar import PhotoBar
from hatpeg.ui.photos.canvas import PhotoCanvas
from hatpeg.ui.photos.panel import WIDE, PhotoPanel
from hatpeg.ui.photos.state import ABOUT, ABOUT_COVERS, PhotosState, Stage
from hatpeg.ui.theme import Look

NARROW, LIST, LEAST_WIDTH = 880, 260, 240
"""Below this width the list lies below the photo, and is at least so high."""
WIDEST = 16777215
FORMATS = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif", "image/heic", "image/avif")
Added = Path | bytes


class PhotosPage(QWidget):
    """Shows a :class:`PhotosState`; ``added`` carries a path or the bytes of what was dropped.

    ``choose_asked`` wants a file chosen, ``paste_asked`` what the clipboard holds. What is asked for on the photo, in
    the list and in the bar is heard on ``canvas``, ``panel`` and ``bar``.
    """

    added = Signal(object)
    choose_asked = Signal()
    paste_asked = Signal()
    undo_asked = Signal()
    area_asked = Signal()
    called_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._stage: Stage | None = None
        self.setAcceptDrops(True)
        self.canvas, self.panel, self.bar = PhotoCanvas(look), PhotoPanel(look), PhotoBar(look)
        self.start = self._start()
        desk = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(16, 0, 0, 0)
        self._sides.setSpacing(8)
        self._sides.addWidget(self._photo_card(), 1)
        self._sides.addWidget(self.panel)
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, self._sides, 1)
        column.addWidget(self.bar)
        self._places = QStackedWidget()
        self._places.addWidget(self.start)
        self._places.addWidget(desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        for keys, signal in (
            (QKeySequence.StandardKey.Paste, self.paste_asked),
            (QKeySequence.StandardKey.Undo, self.undo_asked),
            (QKeySequence.StandardKey.Open, self.choose_asked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        self.show_state(PhotosState())

    def _start(self) -> QWidget:
        self.words = plain_label(say="invitation", wraps=True)
        self.about = plain_label(say(ABOUT), "note", wraps=True)
        for label in (self.words, self.about):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = Button(self._look, "primary", say("Choose a photo"), "image")
        self.paste = Button(self._look, "outline", say("Paste a photo"), "clipboard-copy")
        self.call_off = Button(self._look, "outline", say("Stop"), "x")
        self.choose.clicked.connect(self.choose_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.call_off.clicked.connect(self.called_off)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in (self.choose, self.paste, self.call_off):
            row.addWidget(button)
        row.addStretch(1)
        card = Card(self._look)
        card.setAccessibleName(say("Add a photo"))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 24, 24, 24)
        inner.setSpacing(14)
        inner.addStretch(1)
        inner.addWidget(self.words)
        nest(inner, row)
        inner.addWidget(self.about)
        inner.addStretch(1)
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(card)
        return start

    def _photo_card(self) -> QWidget:
        self.area = Button(self._look, "outline", say("Cover an area"), "square-dashed")
        self.undo = Button(self._look, "outline", say("Undo"), "undo-2")
        self.compare = Button(self._look, "outline", say("Compare"), "columns-2")
        self.compare.setAccessibleDescription(say("Shows the photo without covers while it is held."))
        self.area.clicked.connect(self.area_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.compare.pressed.connect(lambda: self.canvas.show_original(shown=True))
        self.compare.released.connect(lambda: self.canvas.show_original(shown=False))
        head = QHBoxLayout()
        head.addWidget(plain_label(say("Photo check"), "title"))
        head.addStretch(1)
        for button in (self.area, self.undo, self.compare):
            head.addWidget(button)
        card = Card(self._look)
        card.setAccessibleName(say("Photo check"))
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        nest(column, head)
        column.addWidget(self.canvas, 1)
        column.addWidget(plain_label(say(ABOUT_COVERS), "small", wraps=True))
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 14, 0, 12)
        around.addWidget(card)
        return holder

    def show_state(self, state: PhotosState) -> None:
        """Show the page as it is now."""
        is_open = state.stage is Stage.OPEN
        self._places.setCurrentIndex(1 if is_open else 0)
        if is_open:
            self.canvas.show_state(state)
            self.panel.show_state(state)
            self.bar.show_state(state)
            self.undo.setEnabled(state.can_undo)
            self.area.setEnabled(not state.is_busy)
        else:
            self._show_start(state)
        if self._stage is Stage.OPEN and not is_open:
            self.canvas.show_image(None)
            self.canvas.show_state(PhotosState())
            self.panel.clear()
        self._stage = state.stage

    def _show_start(self, state: PhotosState) -> None:
        is_looking = state.stage is Stage.LOOKING
        self.words.setText(state.sentence or ("" if is_looking else say("Choose, drop or paste a photo to check it.")))
        self.choose.setVisible(not is_looking)
        self.paste.setVisible(not is_looking)
        self.call_off.setVisible(is_looking)

    def show_photo(self, image: QImage) -> None:
        """Take the pixels of a photo that was opened."""
        self.canvas.show_image(image)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as anybody wants it: the list goes below the photo then."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the list below the photo where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self._look.text_factor
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._sides.setContentsMargins(16, 0, 16 if narrow else 0, 0)
        self.bar.arrange(is_narrow=narrow)
        if narrow:
            self.panel.setMinimumSize(0, self._look.pixels(LIST))
            self.panel.setMaximumWidth(WIDEST)
        else:
            self.panel.setMinimumHeight(0)
            self.panel.setFixedWidth(self._look.pixels(WIDE))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what may be a photo."""
        if photo_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Have what was dropped looked at."""
        photo = photo_in(event.mimeData())
        if photo is not None:
            event.acceptProposedAction()
            self.added.emit(photo)


def photo_in(held: QMimeData | None) -> Added | None:
    """A file, or the bytes of a picture, in what was dropped or pasted; nothing of it is decoded here."""
    if held is None:
        return None
    for url in held.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    for kind in FORMATS:
        if held.hasFormat(kind):
            return bytes(held.data(kind).data())
    return None
