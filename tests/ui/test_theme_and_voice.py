"""The look follows the desktop; the voice is harmless where nobody listens."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.ui.announce import QUIET_TIME, Announcer
from hatpeg.ui.icons import Icons
from hatpeg.ui.theme import Look


class Desktop(QObject):
    """Style hints that can be told what the desktop wears; the platform without a screen has none."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    scheme = Qt.ColorScheme.Unknown

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
