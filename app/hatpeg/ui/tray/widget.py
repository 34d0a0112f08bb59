"""The icon and its menu, as the system's tray shows them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from hatpeg.ui.buttons import unmarked
from hatpeg.ui.icons import blank
from hatpeg.ui.shapes import paint_two_hats
from hatpeg.ui.theme import Look
from hatpeg.ui.tray.state import CHECK, NAME, TrayState

SIZES = (16, 22, 24, 32, 48, 64)


class TrayIcon(QObject):
    """``asked`` carries the key of what is wanted; a left click wants the clipboard checked.

    It shows no sign of how a draft stands: a dot on an icon invites questions.
    """

    asked = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: TrayState | None = None
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setToolTip(NAME)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        look.changed.connect(self._paint)
        self._paint()

    def show_state(self, state: TrayState) -> None:
        """Offer what can be done now."""
        if state == self._state:
            return
        self._state = state
        self.menu.clear()
        for item in state.items:
            self.menu.addAction(unmarked(item.words), partial(self.asked.emit, item.key))

    def show(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        self.icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.asked.emit(CHECK)

    def _paint(self) -> None:
        icon = QIcon()
        for size in SIZES:
            picture = blank(size, size, 1.0)
            painter = QPainter(picture)
            paint_two_hats(painter, size, self._look.tokens)
            painter.end()
            icon.addPixmap(picture)
        self.icon.setIcon(icon)
