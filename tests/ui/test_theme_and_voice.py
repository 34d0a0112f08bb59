"""The look follows the desktop; the voice is harmless where nobody listens."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.ui.announce import QUIET_TIME, Announcer
from hatpeg.ui.icons import Icons
from hatpeg.ui.labels import plain_label
from hatpeg.ui.theme import EASY_FONT, Look, dress
from hatpeg.ui.tokens import read_tokens


class Desktop(QObject):
    """Style hints that can be told what the desktop wears; the platform without a screen has none."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name
    scheme = Qt.ColorScheme.Unknown
    contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> "Desktop":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.contrast

    def want(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        self.contrastPreferenceChanged.emit()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def wear(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()


def test_the_look_follows_the_desktop(qapp: QApplication) -> None:
    desktop, look, seen = Desktop(), Look(), []
    look.follow(desktop)
    seen.append(look.is_dark)

    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        desktop.wear(scheme)
        seen.append(look.is_dark)

    assert seen == [False, True, False]


def test_the_look_follows_a_contrast_theme_of_the_desktop(qapp: QApplication) -> None:
    desktop, look, seen = Desktop(), Look(), []
    look.follow(desktop)

    desktop.want(Qt.ContrastPreference.HighContrast)
    seen.append((look.is_contrast, look.tokens.bg, look.line))
    desktop.wear(Qt.ColorScheme.Dark)
    seen.append((look.is_contrast, look.tokens.bg, look.line))
    desktop.want(Qt.ContrastPreference.NoPreference)

    themes = read_tokens()
    assert seen == [(True, themes["black-on-white"].bg, 2), (True, themes["white-on-black"].bg, 2)]
    assert look.tokens == themes["dark"]
    assert look.line == 1


@pytest.mark.parametrize(
    ("theme", "worn"), [("light", "light"), ("dark", "dark"), ("contrast", "black-on-white"), ("system", "light")]
)
def test_what_the_caseworker_chose_holds_until_it_is_left_to_the_desktop_again(theme: str, worn: str) -> None:
    desktop, look = Desktop(), Look()
    look.follow(desktop)

    look.choose(theme=theme)
    chosen = look.tokens
    desktop.want(Qt.ContrastPreference.HighContrast)
    kept = look.tokens
    look.choose(theme="system")

    themes = read_tokens()
    assert chosen == themes[worn]
    assert kept == (themes["black-on-white"] if theme == "system" else chosen)
    assert look.tokens == themes["black-on-white"]


def test_easy_letters_ship_with_the_program_in_every_weight_and_come_off_again(qapp: QApplication) -> None:
    usual, look = qapp.font().family(), Look()
    dress(qapp, look)
    label = plain_label("Il1 O0", "verdict")

    look.choose(reads_easily=True)
    label.ensurePolished()
    worn = QFontInfo(label.font()).family()
    weights = QFontDatabase.styles(EASY_FONT)
    look.choose(reads_easily=False)
    look.changed.disconnect()

    assert worn == EASY_FONT
    assert set(weights) >= {"Regular", "Medium", "SemiBold", "Bold", "ExtraBold"}
    assert qapp.font().family() == usual
    qapp.setStyleSheet("")


def test_the_text_size_stays_between_one_and_two(qapp: QApplication) -> None:
    look = Look()

    look.choose(text_factor=7.0)
    large = look.text_factor
    look.choose(text_factor=0.2)

    assert (large, look.text_factor) == (2.0, 1.0)


def test_icons_are_as_sharp_as_the_screen(qapp: QApplication) -> None:
    picture = Icons(2.0).pixmap("check", Look().tokens.clear, 18)

    assert (picture.width(), picture.devicePixelRatio()) == (36, 2.0)


def test_an_icon_is_painted_once(qapp: QApplication) -> None:
    icons = Icons(1.0)
    color = Look().tokens.text

    assert icons.pixmap("check", color, 18) is icons.pixmap("check", color, 18)
    assert icons.pixmap("check", color, 18) is not icons.pixmap("check", color, 20)


def test_polite_words_wait_for_a_pause_and_only_the_last_are_said(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer = Announcer(window)
    QAccessible.setActive(True)

    for words in ("2 to change.", "1 to change.", "Clear."):
        announcer.say(words)
    first = announcer.said
    qtbot.waitUntil(lambda: announcer.said == "Clear.", timeout=3 * QUIET_TIME)

    assert first == "2 to change."
    QAccessible.setActive(False)


def test_urgent_words_do_not_wait(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer = Announcer(window)
    announcer.say("2 to change.")

    announcer.interrupt("Now in Personal.")

    assert announcer.said == "Now in Personal."
