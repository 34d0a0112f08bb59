"""Ways of looking at a window: what is painted, what is cut off, what the keyboard comes to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import ElidedLabel, LinesLabel
from hatpeg.ui.shell.window import MainWindow


def settle(qtbot: QtBot) -> None:
    """Let layouts and paints happen; a layout may ask for another one."""
    for _ in range(3):
        qtbot.wait(1)


def grays(widget: QWidget) -> float:
    """The mean gray level of what a widget shows, 0 to 255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    small = image.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return float(QColor(small.pixel(0, 0)).lightness())


def focusable(window: MainWindow) -> list[QWidget]:
    """What the Tab key comes to, in its order."""
    found, widget = [], window.write.editor
    while True:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is window.write.editor:
            return found


def cut_off(window: MainWindow) -> list[str]:
    """The words that are not shown in full, apart from the text of the draft."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, LinesLabel) or widget.property("say") == "invitation":
            continue
        if isinstance(widget, Button | QAbstractButton | ElidedLabel):
            is_cut = widget.width() < widget.sizeHint().width() or widget.height() < widget.minimumSizeHint().height()
        elif isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            is_cut = widget.height() < needed or (not widget.wordWrap() and widget.width() < widget.sizeHint().width())
        else:
            continue
        if is_cut:
            found.append(f"{type(widget).__name__} {widget.text()!r} {widget.size()} {widget.sizeHint()}")
    return found


def lengthen(window: MainWindow) -> None:
    """Make every word on the screen as long as a wordy language would, by four tenths."""

    def longer(words: str) -> str:
        return " ".join(word + word[: -(-len(word) * 4 // 10)].lower() for word in words.replace("&", "").split(" "))

    for widget in window.findChildren(QWidget):
        if isinstance(widget, Button):
            widget.set_words(longer(widget.text()))
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.text()):
            widget.setText(longer(widget.text()))
    for card in window.write.findings.cards:
        card._arrange()
    window.write.findings._arrange()


def picture(widget: QWidget) -> QImage:
    """What a widget shows."""
    return widget.grab().toImage()


def holds(image: QImage, color: str) -> bool:
    """Whether any pixel has this very color."""
    wanted = QColor(color).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
