"""How the window looks: tokens made into a palette and one style sheet, and a Look that widgets paint from."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from hatpeg import resources
from hatpeg.ui.icons import Icons
from hatpeg.ui.tokens import Tokens, read_tokens

STYLE_SHEET = "styles/hatpeg.qss"
LARGEST_TEXT = 2.0
STYLE, STYLED = "fusion", "styled at its start"


class Look(QObject):
    """What everything is painted from now. ``changed`` asks painted parts and icons to be made anew.

    ``text_factor`` is the text-size setting, 1.0 to 2.0; ``ratio`` the device pixels of a logical pixel.
    """

    changed = Signal()

    def __init__(self, *, is_dark: bool = False, text_factor: float = 1.0, ratio: float = 1.0) -> None:
        super().__init__()
        self._light, self._dark = read_tokens()
        self.is_dark, self.text_factor, self.ratio = is_dark, text_factor, ratio
        self.icons = Icons(ratio)

    @property
    def tokens(self) -> Tokens:
        """The colors of the theme that is worn now."""
        return self._dark if self.is_dark else self._light

    def pixels(self, size: float) -> int:
        """A text size in logical pixels, multiplied by the text-size setting."""
        return round(size * self.text_factor)

    def choose(
        self, *, is_dark: bool | None = None, text_factor: float | None = None, ratio: float | None = None
    ) -> None:
        """Change what is named, and tell everyone once if anything did change."""
        before = (self.is_dark, self.text_factor, self.ratio)
        self.is_dark = self.is_dark if is_dark is None else is_dark
        self.text_factor = self.text_factor if text_factor is None else min(max(1.0, text_factor), LARGEST_TEXT)
        if ratio and ratio != self.ratio:
            self.ratio, self.icons = ratio, Icons(ratio)
        if before != (self.is_dark, self.text_factor, self.ratio):
            self.changed.emit()

    def follow(self, hints: QStyleHints) -> None:
        """Wear what the desktop wears, now and whenever it changes."""
        self.choose(is_dark=prefers_dark(hints))
        hints.colorSchemeChanged.connect(lambda: self.choose(is_dark=prefers_dark(hints)))


def prefers_dark(hints: QStyleHints) -> bool:
    """Whether the desktop asks for dark windows; where it says nothing, light."""
    return hints.colorScheme() is Qt.ColorScheme.Dark


def started(name: str) -> QApplication:
    """A new application in the one style that looks the same everywhere.

    The style is an argument, because setting it afterwards would make it twice and cost 4 ms.
    """
    application = QApplication([name, "-style", STYLE])
    application.setProperty(STYLED, True)
    return application


def dress(application: QApplication, look: Look) -> None:
    """Dress the application, now and at each change of the look."""
    if not application.property(STYLED):
        application.setStyle(STYLE)
    _put_on(application, look)
    look.changed.connect(partial(_put_on, application, look))


def _put_on(application: QApplication, look: Look) -> None:
    application.setPalette(palette(look.tokens))
    application.setStyleSheet(style_sheet(look))


def style_sheet(look: Look) -> str:
    """The style sheet: ``@name`` is a token, ``18tx`` a text size that grows with the setting."""
    template = resources.text(STYLE_SHEET)
    colored = re.sub(r"@(\w+)", lambda name: str(getattr(look.tokens, name[1])), template)
    return re.sub(r"\b(\d+)tx\b", lambda size: f"{look.pixels(int(size[1]))}px", colored)


def palette(tokens: Tokens) -> QPalette:
    """The same colors for what the style paints by itself: menus, tips, selections, scroll bars."""
    role = QPalette.ColorRole
    colors = QPalette()
    for each, color in {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface2,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text2,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.focus,
        role.HighlightedText: tokens.surface,
        role.Link: tokens.focus,
        role.Accent: tokens.focus,
    }.items():
        colors.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        colors.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.control))
    return colors
