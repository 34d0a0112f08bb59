"""How the window looks: tokens made into a palette and one style sheet, and a Look that widgets paint from."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from hatpeg import resources
from hatpeg.core.settings import THEME
from hatpeg.ui.icons import Icons
from hatpeg.ui.tokens import Tokens, read_tokens

STYLE_SHEET, CONTRAST_SHEET = "styles/hatpeg.qss", "styles/contrast.qss"
LARGEST_TEXT = 2.0
USUAL_FONT = "usual font"
EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
STYLE, STYLED = "fusion", "styled at its start"
EASY_FONT = "Atkinson Hyperlegible Next"
FONT_FOLDER = "fonts"
SYSTEM, DARK, CONTRAST = THEME.first, "dark", "contrast"


class Look(QObject):
    """What everything is painted from now. ``changed`` asks painted parts and icons to be made anew.

    ``text_factor`` is the text-size setting, 1.0 to 2.0; ``ratio`` the device pixels of a logical pixel;
    ``reads_easily`` whether the letters are those that are hard to mistake. ``theme`` is what the caseworker chose;
    ``wants_dark`` and ``wants_contrast`` are what the desktop asks for, and hold while that is left to it.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        is_dark: bool = False,
        is_contrast: bool = False,
        text_factor: float = 1.0,
        ratio: float = 1.0,
        reads_easily: bool = False,
    ) -> None:
        super().__init__()
        self._themes = read_tokens()
        self.theme, self.wants_dark, self.wants_contrast = SYSTEM, is_dark, is_contrast
        self.text_factor, self.ratio, self.reads_easily = text_factor, ratio, reads_easily
        self.icons = Icons(ratio)

    @property
    def is_dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return self.wants_dark if self.theme in {SYSTEM, CONTRAST} else self.theme == DARK

    @property
    def is_contrast(self) -> bool:
        """Whether lines and words carry everything: no tints, no patterns."""
        return self.wants_contrast if self.theme == SYSTEM else self.theme == CONTRAST

    @property
    def tokens(self) -> Tokens:
        """The colors of the theme that is worn now."""
        if self.is_contrast:
            return self._themes["white-on-black" if self.is_dark else "black-on-white"]
        return self._themes["dark" if self.is_dark else "light"]

    @property
    def line(self) -> int:
        """How wide an outline is, in logical pixels."""
        return 2 if self.is_contrast else 1

    def pixels(self, size: float) -> int:
        """A text size in logical pixels, multiplied by the text-size setting."""
        return round(size * self.text_factor)

    def choose(  # noqa: PLR0913 - each is chosen by itself
        self,
        *,
        theme: str | None = None,
        is_dark: bool | None = None,
        is_contrast: bool | None = None,
        text_factor: float | None = None,
        ratio: float | None = None,
        reads_easily: bool | None = None,
    ) -> None:
        """Change what is named, and tell everyone once if anything did change.

        ``is_dark`` and ``is_contrast`` are what the desktop wants, ``theme`` one of the setting's choices.
        """
        before = self._worn()
        self.theme = self.theme if theme is None else theme
        self.wants_dark = self.wants_dark if is_dark is None else is_dark
        self.wants_contrast = self.wants_contrast if is_contrast is None else is_contrast
        self.text_factor = self.text_factor if text_factor is None else min(max(1.0, text_factor), LARGEST_TEXT)
        self.reads_easily = self.reads_easily if reads_easily is None else reads_easily
        if ratio and ratio != self.ratio:
            self.ratio, self.icons = ratio, Icons(ratio)
        if before != self._worn():
            self.changed.emit()

    def _worn(self) -> tuple[object, ...]:
        return self.is_dark, self.is_contrast, self.text_factor, self.ratio, self.reads_easily

    def follow(self, hints: QStyleHints) -> None:
        """Wear what the desktop wears, now and whenever it changes, as far as the choice is left to it."""
        self._follow_now(hints)
        hints.colorSchemeChanged.connect(lambda: self._follow_now(hints))
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and later
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(lambda: self._follow_now(hints))

    def _follow_now(self, hints: QStyleHints) -> None:
        self.choose(is_dark=prefers_dark(hints), is_contrast=prefers_contrast(hints))


def prefers_dark(hints: QStyleHints) -> bool:
    """Whether the desktop asks for dark windows; where it says nothing, light."""
    return hints.colorScheme() is Qt.ColorScheme.Dark


def prefers_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast, as a contrast theme of Windows does; where it says nothing, no."""
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def started(name: str) -> QApplication:
    """A new application in the one style that looks the same everywhere.

    The style is an argument, because setting it afterwards would make it twice and cost 4 ms.
    """
    application = QApplication([name, "-style", STYLE])
    application.setProperty(STYLED, True)
    return application


def dress(application: QApplication, look: Look) -> None:
    """Dress the application, now and at each change of the look. Nothing in it moves, whatever the desktop does."""
    for effect in EFFECTS:
        application.setEffectEnabled(effect, False)
    if not application.property(STYLED):
        application.setStyle(STYLE)
    kept = application.property(USUAL_FONT)  # whoever dresses it anew may find it in other letters
    usual = QFont(kept if isinstance(kept, QFont) else application.font())
    application.setProperty(USUAL_FONT, usual)
    _put_on(application, look, usual)
    look.changed.connect(partial(_put_on, application, look, usual))


def _put_on(application: QApplication, look: Look, usual: QFont) -> None:
    family = _easy_font() if look.reads_easily else usual.family()
    if application.font().family() != family:
        font = QFont(usual)
        font.setFamily(family)
        application.setFont(font)
    application.setPalette(palette(look.tokens))
    application.setStyleSheet(style_sheet(look))


def _easy_font() -> str:
    """The family of the letters that ship with Hatpeg, made known to Qt when they are first wanted."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - most people never need it

    if EASY_FONT not in QFontDatabase.families():
        for file in sorted(resources.folder(FONT_FOLDER).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    return EASY_FONT


def style_sheet(look: Look) -> str:
    """The style sheet: ``@name`` is a token, ``18tx`` a text size that grows with the setting."""
    template = resources.text(STYLE_SHEET)
    if look.is_contrast:
        template += resources.text(CONTRAST_SHEET)
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
