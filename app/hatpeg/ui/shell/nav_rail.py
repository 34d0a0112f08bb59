"""The rail at the left: the pages above; help, lock and hide always below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.labels import restyle
from hatpeg.ui.shell.state import ALWAYS, KEYS, PAGES, UNDER
from hatpeg.ui.theme import Look

ICON, LOW_ICON = 24, 20
WIDTH, HEIGHT, LOW_HEIGHT, BETWEEN = 68, 58, 46, 4
SIDE, ENDS, PADDING = 8, 9, 9
SHOWN_AS_PAGE = frozenset(key for key, _, _ in PAGES) | {"help"}


class NavButton(QToolButton):
    """A picture with its word below."""

    def __init__(self, look: Look, key: str, word: str, icon: str, *, is_page: bool) -> None:
        super().__init__()
        self._look, self._icon, self._hat = look, icon, Hat.PROFESSIONAL
        self.setProperty("kind", "nav")
        self._size = ICON
        self.setText(say(word))
        self.setAccessibleName(say(word))
        self.setToolTip(KEYS.get(key, ""))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setCheckable(is_page)
        self.setAutoExclusive(is_page)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._redraw_icon()
        look.changed.connect(self._redraw_icon)

    def show_hat(self, hat: Hat) -> None:
        """Wear this hat while chosen."""
        self._hat = hat
        restyle(self, "hat", hat.value)
        self._redraw_icon()

    def be_low(self, *, low: bool) -> None:
        """Take as little height as the word and its picture need."""
        self._size = LOW_ICON if low else ICON
        restyle(self, "low", "yes" if low else "")
        self.setMinimumHeight(LOW_HEIGHT if low else HEIGHT)
        self.setIconSize(QSize(self._size, self._size))
        self._redraw_icon()

    def _redraw_icon(self) -> None:
        tokens = self._look.tokens
        icon = QIcon()
        plain = self._look.icons.pixmap(self._icon, tokens.text2, self._size)
        icon.addPixmap(plain, QIcon.Mode.Normal, QIcon.State.Off)
        if self.isChecked():
            chosen = self._look.icons.pixmap(self._icon, tokens.of_hat(self._hat).ink, self._size)
            icon.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(icon)

    def checkStateSet(self) -> None:  # noqa: N802 - Qt's name
        """Paint the icon of the new state."""
        super().checkStateSet()
        self._redraw_icon()


class NavRail(QWidget):
    """Tells which page is wanted, and that the window is to be hidden or locked. A page to come is not offered."""

    page_asked = Signal(str)
    lock_asked = Signal()
    hide_asked = Signal()

    def __init__(self, look: Look, built: Iterable[str] = ("write", "hide")) -> None:
        super().__init__()
        self._look = look
        self._built = set(built)
        self._is_low = False
        self.setAccessibleName(say("Pages"))
        self.buttons = {
            key: NavButton(look, key, word, icon, is_page=key in SHOWN_AS_PAGE) for key, word, icon in (*PAGES, *ALWAYS)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, ENDS, SIDE, ENDS)
        column.setSpacing(BETWEEN)
        for key, button in self.buttons.items():
            if key == ALWAYS[0][0]:
                column.addStretch(1)
            column.addWidget(button)
            button.setVisible(key in self._built)
            button.clicked.connect(lambda _checked=False, key=key: self._on_pressed(key))
        self.buttons[PAGES[0][0]].setChecked(True)
        look.changed.connect(self.update)

    def show_hat(self, hat: Hat) -> None:
        """Wear this hat."""
        for button in self.buttons.values():
            button.show_hat(hat)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown, or the one it belongs to."""
        button = self.buttons.get(UNDER.get(key, key))
        if button is not None:
            button.setChecked(True)

    def be_built(self, key: str) -> None:
        """A page is there now; not every page is in the rail."""
        if key in self.buttons and not self.offers(key):
            self._built.add(key)
            self.buttons[key].show()
            self._fit()

    def offers(self, key: str) -> bool:
        """Whether there is such a page, or other thing to do, by now."""
        return key in self._built

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for everything, close together."""
        return QSize(super().minimumSizeHint().width(), self._height(LOW_HEIGHT, LOW_ICON))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window, stand closer together."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < self._height(HEIGHT, ICON)
        if is_low != self._is_low:
            self._is_low = is_low
            for button in self.buttons.values():
                button.be_low(low=is_low)

    def _height(self, least: int, icon: int) -> int:
        """The height of what is offered, each at least so high: words that are larger need more."""
        each = max(least, icon + PADDING + self.buttons[PAGES[0][0]].fontMetrics().height())
        return len(self._built & set(self.buttons)) * (each + BETWEEN) - BETWEEN + 2 * ENDS

    def _on_pressed(self, key: str) -> None:
        match key:
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
