"""The photo itself, with numbered boxes on it that can be drawn, moved and resized by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hatpeg.core.photo import Box
from hatpeg.core.speech import say
from hatpeg.ui.photos.fitting import LEAST, Fit, between, moved, resized
from hatpeg.ui.photos.keys import asked
from hatpeg.ui.photos.painting import BADGE, paint_corner, paint_drawing, paint_thing
from hatpeg.ui.photos.state import Fate, PhotosState, ThingState
from hatpeg.ui.theme import Look

GRIP = 16.0
NO_PHOTO = QImage()


class PhotoCanvas(QWidget):
    """Shows the photo and what lies on it.

    ``picked`` carries a thing's number, ``drawn`` a new box, ``shaped`` a number and its box elsewhere, all on the
    photo; ``key_asked`` a :class:`KeyAsk`.
    """

    picked = Signal(int)
    drawn = Signal(object)
    shaped = Signal(int, object)
    key_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image, self._scaled = NO_PHOTO, QPixmap()
        self._scaled_for: object = None
        self._state = PhotosState()
        self._shows_original = False
        self._pressed: tuple[float, float] | None = None
        self._before: Box | None = None
        self._drawing: Box | None = None
        self._grips = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setMouseTracking(True)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No more than it needs: it takes the room that is left."""
        return self.minimumSize()

    def show_image(self, image: QImage | None) -> None:
        """Show a photo; None forgets the one before."""
        self._image, self._scaled, self._scaled_for = image or NO_PHOTO, QPixmap(), None
        self._pressed = self._drawing = self._before = None
        self._shows_original = False
        self.update()

    def show_state(self, state: PhotosState) -> None:
        """Show the things that were seen, and the part of the photo that is looked at."""
        self._state = state
        thing = state.chosen_thing
        self.setAccessibleName(say("Photo"))
        self.setAccessibleDescription(
            thing.spoken if thing else say("N covers an area. Page Down goes to the next thing. Space shows the photo.")
        )
        self.update()

    def show_original(self, *, shown: bool) -> None:
        """Show the photo without its covers, for as long as somebody holds a key."""
        self._shows_original = shown
        self.update()

    @property
    def fit(self) -> Fit:
        """Where the photo lies."""
        state = self._state
        wide, high = state.size
        at = state.look.at
        shown = Box(0, 0, wide, high) if at is None else state.look.pieces[at]
        edge = BADGE / 2
        return Fit(shown, (max(1.0, self.width() - 2 * edge), max(1.0, self.height() - 2 * edge)))

    def on_screen(self, box: Box) -> QRectF:
        """Where a box of the photo lies on this widget."""
        x, y, wide, high = self.fit.on_screen(box)
        return QRectF(x + BADGE / 2, y + BADGE / 2, wide, high)

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the photo and what lies on it."""
        if self._image.isNull() or not self._state.size[0]:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = self.on_screen(self.fit.shown)
        painter.drawPixmap(target.topLeft(), self._photo(target))
        painter.save()
        painter.setClipRect(target.adjusted(-BADGE / 2, -BADGE / 2, BADGE / 2, BADGE / 2))
        if not self._shows_original:
            for thing in self._state.things:
                is_chosen = thing.number == self._state.chosen
                paint_thing(painter, self._look, thing, self._place_of(thing), is_chosen=is_chosen)
                if is_chosen and thing.is_drawn:
                    paint_corner(painter, self._look, self._place_of(thing))
        painter.restore()
        if self._drawing is not None:
            paint_drawing(painter, self._look, self.on_screen(self._drawing))
        painter.end()

    def _place_of(self, thing: ThingState) -> QRectF:
        if thing.is_drawn and thing.number == self._state.chosen and self._drawing is not None and self._before:
            return self.on_screen(self._drawing)
        return self.on_screen(thing.cover if thing.fate is Fate.COVERED else thing.box)

    def _photo(self, target: QRectF) -> QPixmap:
        """The part that is shown, made once for its size: smooth scaling takes longer than anything else here."""
        ratio, shown = self.devicePixelRatioF(), self.fit.shown
        key = (shown, target.size().toSize(), ratio, id(self._image))
        if self._scaled_for != key:
            by = self._image.width() / self._state.size[0]
            part = QRectF(shown.x * by, shown.y * by, shown.w * by, shown.h * by).toAlignedRect()
            size = (target.size() * ratio).toSize()
            image = self._image.copy(part.intersected(self._image.rect()))
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
            self._scaled.setDevicePixelRatio(ratio)
            self._scaled_for = key
        return self._scaled

    # --- mouse and keys ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a thing, take hold of an area, or begin a new one."""
        if self._image.isNull() or event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position()
        thing = self._at(point)
        self._pressed = self._on_photo(point)
        self._before, self._grips = None, False
        if thing is not None:
            self.picked.emit(thing.number)
            if thing.is_drawn:
                corner = self._place_of(thing).bottomRight()
                self._grips = (point - corner).manhattanLength() < 2 * GRIP
                self._before = thing.box

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry the area along, or draw the new one."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        here, size = self._on_photo(event.position()), self._state.size
        by = here[0] - self._pressed[0], here[1] - self._pressed[1]
        if self._before is None:
            self._drawing = between(self._pressed, here, *size)
        elif self._grips:
            self._drawing = resized(self._before, by, LEAST / self.fit.scale, *size)
        else:
            self._drawing = moved(self._before, by, *size)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the area where it is now."""
        box, before, least = self._drawing, self._before, LEAST / self.fit.scale
        self._pressed = self._drawing = self._before = None
        self.update()
        if box is None:
            return
        if before is not None:
            if box != before:
                self.shaped.emit(self._state.chosen, box)
        elif box.w >= least and box.h >= least:
            self.drawn.emit(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the keys mean here; Space shows the photo without covers while it is held."""
        thing = self._state.chosen_thing
        if event.key() == Qt.Key.Key_Space:
            self.show_original(shown=True)
            return
        ask = asked(event, can_move=thing is not None and thing.is_drawn)
        if ask is None:
            super().keyPressEvent(event)
        else:
            self.key_asked.emit(ask)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Cover again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.show_original(shown=False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Cover again: the key may be let go elsewhere."""
        self.show_original(shown=False)
        super().focusOutEvent(event)

    def _on_photo(self, point: QPointF) -> tuple[float, float]:
        return self.fit.on_photo(point.x() - BADGE / 2, point.y() - BADGE / 2)

    def _at(self, point: QPointF) -> ThingState | None:
        """The thing at a point: of several the smallest, and the chosen one before all."""
        grown = GRIP / 2
        here = [
            each
            for each in self._state.things
            if self._place_of(each).adjusted(-grown, -grown, grown, grown).contains(point)
        ]
        return min(here, key=lambda each: (each.number != self._state.chosen, each.box.area), default=None)
