"""Buttons that say their words in full to everyone, and give way when there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from hatpeg.ui.icons import steady_icon
from hatpeg.ui.labels import restyle
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Tokens

NARROWEST = 110
BESIDE_ICON, BESIDE_LARGE_ICON, LARGE = 3, 8, 20
ICON_COLORS: dict[str, Callable[[Tokens], str]] = {
    "primary": lambda tokens: tokens.surface,
    "outline": lambda tokens: tokens.text,
    "quiet": lambda tokens: tokens.text2,
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
        self.setProperty("kind", kind)
        self.set_words(words)
        look.changed.connect(self.redraw_icon)
        self.redraw_icon()

    def set_words(self, words: str, spoken: str = "") -> None:
        """Say ``words``; ``spoken`` tells it apart where several buttons of a page say the same."""
        self.setText(unmarked(words))
        self.setAccessibleName(spoken or words)

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
            return
        beside = BESIDE_ICON if self._icon_size < LARGE else BESIDE_LARGE_ICON
        self.setIcon(steady_icon(self._look.icons.pixmap(self._icon, self.icon_color(), self._icon_size, beside)))
        self.setIconSize(QSize(self._icon_size + beside, self._icon_size))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters: a very long name must not push the window wider than the screen."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button with what fits of its words, the middle left out."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        inner = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        icon = 0 if option.icon.isNull() else option.iconSize.width() + 4
        flags = Qt.TextFlag.TextShowMnemonic.value
        option.text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideMiddle, inner.width() - icon + 1, flags
        )
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


def named(widget: QWidget, name: str, description: str = "") -> QWidget:
    """Give a widget the name and description that screen readers say."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
    return widget
