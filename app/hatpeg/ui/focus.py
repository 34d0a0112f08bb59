"""The focus ring: one for the window, 3 px wide with a 2 px gap, round whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, SignalInstance
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from hatpeg.ui.theme import Look

WIDTH = 3
GAP = 2
ROOM = WIDTH + GAP
ROUNDING = 10
MOVES = (QMoveEvent, QResizeEvent, QShowEvent, QHideEvent)


class FocusRing(QWidget):
    """Lies over the window, lets the mouse through, and follows the keyboard.

    ``focus_changed`` is the application's own signal (the widget before, the widget now).
    """

    def __init__(self, window: QWidget, look: Look, focus_changed: SignalInstance) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._frames: dict[QWidget, QWidget] = {}
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        focus_changed.connect(self._on_focus_changed)
        look.changed.connect(self.update)

    def frame(self, widget: QWidget, card: QWidget) -> None:
        """Draw the ring of ``widget`` round the card it lies in."""
        self._frames[widget] = card

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(isValid, self._watched):  # a page may have been made anew, and took what had the keyboard
            widget.removeEventFilter(self)
        self._watched = []
        if now is None or now is self._window or not self._window.isAncestorOf(now):
            self.hide()
            return
        part: QWidget | None = self._frames.get(now, now)
        while part is not None and part is not self._window:
            self._watched.append(part)
            part.installEventFilter(self)
            part = part.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move along with what is followed, and with everything it lies in."""
        if isinstance(event, MOVES):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not all(map(isValid, self._watched)):
            self.hide()
            return
        target = self._watched[0]
        outer = QRect(target.mapTo(self._window, QPoint()), target.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)
        shown = outer & self._visible_part(target)
        if not target.isVisible() or shown.isEmpty():
            self.hide()
            return
        self.setGeometry(outer)
        inside = self.rect().adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING)
        self.setMask(QRegion(shown.translated(-outer.topLeft())) - QRegion(inside))
        self.raise_()
        self.show()

    def _visible_part(self, target: QWidget) -> QRect:
        """The window, or what a scroll area shows of its contents, with room for the ring at its sides."""
        part = self._window.rect()
        for widget in self._watched:
            viewport = widget.parentWidget()
            area = viewport.parentWidget() if viewport else None
            if isinstance(area, QAbstractScrollArea) and viewport is area.viewport() and widget is not target:
                visible = QRect(viewport.mapTo(self._window, QPoint()), viewport.size())
                part &= visible.adjusted(-ROOM, 0, ROOM, 0)
        return part

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.focus), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), ROUNDING, ROUNDING)
        painter.end()
