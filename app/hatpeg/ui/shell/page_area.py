"""Where the pages lie: what is higher than the window can be scrolled down, and nothing is ever scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

AROUND = 8
"""Pixels to show above and below what has the keyboard."""


class PageArea(QScrollArea):
    """Gives the page that is shown the whole room, or more height where its words need it."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setProperty("say", "scrolled")
        self._pages = pages
        self.setWidget(pages)
        pages.currentChanged.connect(self._on_page_shown)

    def bring_into_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll down to what has the keyboard now, however it came to it."""
        page = self._pages.currentWidget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, AROUND)

    def _on_page_shown(self) -> None:
        self.verticalScrollBar().setValue(0)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fit again when a page asks for other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the page to the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = self._height_at(room.width())
        if needed > room.height():
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            needed = self._height_at(room.width())
        else:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.resize(room.width(), max(room.height(), needed))

    def _height_at(self, width: int) -> int:
        """The least height at which everything on the page that is shown can be read."""
        page = self._pages.currentWidget()
        if page is None:
            return 0
        layout, least = page.layout(), page.minimumSizeHint().expandedTo(page.minimumSize()).height()
        if layout is not None and layout.hasHeightForWidth():
            return max(page.minimumHeight(), layout.totalMinimumHeightForWidth(width))
        return least
