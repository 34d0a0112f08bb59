"""Buttons that say their words in full to everyone, and give way when there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hatpeg.ui.icons import steady_icon
from hatpeg.ui.labels import restyle
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Tokens

NARROWEST = 110
MARKED = Qt.TextFlag.TextShowMnemonic.value
BESIDE_ICON, BESIDE_LARGE_ICON, LARGE = 3, 8, 20
ICON_COLORS: dict[str, Callable[[Tokens], str]] = {
    "primary": lambda tokens: tokens.surface,
    "outline": lambda tokens: tokens.text,
    "quiet": lambda tokens: tokens.text2,
    "small": lambda tokens: tokens.text2,
    "toggle": lambda tokens: tokens.text,
    "banner-work": lambda tokens: tokens.text,
    "banner-personal": lambda tokens: tokens.text,
}


def unmarked(words: str) -> str:
    """Words for a button or a menu, where a lone & would vanish and underline the next letter."""
    return words.replace("&", "&&")


class Button(QPushButton):
    """A push button of one ``kind`` of the style sheet, with an icon of Lucide if one is named."""

    def __init__(self, look: Look, kind: str, words: str = "", icon: str = "", icon_size: int = 18) -> None:
        super().__init__()
        self._look, self._icon, self._icon_size = look, icon, icon_size
        self._words = ""
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_words(words)
        look.changed.connect(self.redraw_icon)
        self.redraw_icon()

    def set_words(self, words: str, spoken: str = "") -> None:
        """Say ``words``; ``spoken`` tells it apart where several buttons of a page say the same."""
        self._words = unmarked(words)
        self.setText(self._words)
        self.setAccessibleName(spoken or words)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon; an empty name shows none."""
        self._icon = icon
        self.redraw_icon()

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        restyle(self, "kind", kind)
        self.redraw_icon()

    def icon_color(self) -> str:
        """The color of the icon: that of the words beside it."""
        return ICON_COLORS[self.property("kind")](self._look.tokens)

    def redraw_icon(self) -> None:
        """Paint the icon for the look as it is now."""
        if not self._icon:
            self.setIcon(QIcon())
            return
        beside = BESIDE_ICON if self._icon_size < LARGE else BESIDE_LARGE_ICON
        self.setIcon(steady_icon(self._look.icons.pixmap(self._icon, self.icon_color(), self._icon_size, beside)))
        self.setIconSize(QSize(self._icon_size + beside, self._icon_size))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all the words, also while only some of them are shown."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._width(self._words) - self._width(self.text()), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters: a very long name must not push the window wider than the screen."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits of the words; only now is it known how much that is."""
        self._fit()
        super().paintEvent(event)

    def _fit(self) -> None:
        missing = self.sizeHint().width() - self.width()
        shown = self._words
        if missing > 0:
            room = self._width(self._words) - missing
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room, MARKED)
        if shown != self.text():
            self.setText(shown)

    def _width(self, words: str) -> int:
        return self.fontMetrics().size(MARKED, words).width()
