"""The rail at the left: the pages above; help, lock and hide always below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.ui.labels import restyle
from hatpeg.ui.shell.state import ALWAYS, PAGES
from hatpeg.ui.theme import Look

ICON = 24
WIDTH, HEIGHT, BETWEEN = 68, 58, 4
SIDE, ENDS = 8, 9
LATER = "Comes later"


class NavButton(QToolButton):
    """A picture with its word below."""

    def __init__(self, look: Look, key: str, word: str, icon: str, *, is_page: bool) -> None:
        super().__init__()
        self._look, self._icon, self._hat = look, icon, Hat.PROFESSIONAL
        self.key = key
        self.setProperty("kind", "nav")
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setCheckable(is_page)
        self.setAutoExclusive(is_page)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._redraw_icon)

    def show_hat(self, hat: Hat) -> None:
        """Wear this hat while chosen."""
        self._hat = hat
        restyle(self, "hat", hat.value)
        self._redraw_icon()

    def be_built(self, *, built: bool) -> None:
        """A page that is still to come can be seen, and says so."""
        self.setEnabled(built)
        self.setAccessibleDescription("" if built else LATER)
        self.setToolTip("" if built else LATER)
        self._redraw_icon()

    def _redraw_icon(self) -> None:
        tokens = self._look.tokens
        icon = QIcon()
        plain = self._look.icons.pixmap(self._icon, tokens.text2, ICON)
        icon.addPixmap(plain, QIcon.Mode.Normal, QIcon.State.Off)
        if self.isChecked():
            chosen = self._look.icons.pixmap(self._icon, tokens.of_hat(self._hat).ink, ICON)
            icon.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        if not self.isEnabled():
            faint = self._look.icons.pixmap(self._icon, tokens.control, ICON)
            icon.addPixmap(faint, QIcon.Mode.Disabled)
        self.setIcon(icon)

    def checkStateSet(self) -> None:  # noqa: N802 - Qt's name
        """Paint the icon of the new state."""
        super().checkStateSet()
        self._redraw_icon()


class NavRail(QWidget):
    """Tells which page is wanted, and that the window is to be hidden or locked."""

    page_asked = Signal(str)
    help_asked = Signal()
    lock_asked = Signal()
    hide_asked = Signal()

    def __init__(self, look: Look, built: Iterable[str] = ("write", "hide")) -> None:
        super().__init__()
        self._look = look
        built = frozenset(built)
        self.setAccessibleName("Pages")
        self.buttons = {
            key: NavButton(look, key, word, icon, is_page=(key, word, icon) in PAGES)
            for key, word, icon in (*PAGES, *ALWAYS)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, ENDS, SIDE, ENDS)
        column.setSpacing(BETWEEN)
        for key, button in self.buttons.items():
            if key == ALWAYS[0][0]:
                column.addStretch(1)
            column.addWidget(button)
            button.be_built(built=key in built)
            button.clicked.connect(lambda _checked=False, key=key: self._on_pressed(key))
        self.buttons[PAGES[0][0]].setChecked(True)
        look.changed.connect(self.update)

    def show_hat(self, hat: Hat) -> None:
        """Wear this hat."""
        for button in self.buttons.values():
            button.show_hat(hat)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self.buttons[key].setChecked(True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for what can be pressed."""
        return QSize(super().minimumSizeHint().width(), self._height_of(self._pressable()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window, leave out the pages that are still to come."""
        super().resizeEvent(event)
        fits = self.height() >= self._height_of(list(self.buttons.values()))
        for button in self.buttons.values():
            button.setVisible(fits or button.isEnabled())

    def _pressable(self) -> list[NavButton]:
        return [button for button in self.buttons.values() if button.isEnabled()]

    def _height_of(self, buttons: list[NavButton]) -> int:
        heights = (button.sizeHint().expandedTo(button.minimumSize()).height() + BETWEEN for button in buttons)
        return sum(heights) + 2 * ENDS

    def _on_pressed(self, key: str) -> None:
        match key:
            case "help":
                self.help_asked.emit()
            case "lock":
                self.lock_asked.emit()
            case "hide":
                self.hide_asked.emit()
            case _:
                self.page_asked.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), QColor(self._look.tokens.surface))
        painter.end()
