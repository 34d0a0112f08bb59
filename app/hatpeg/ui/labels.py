"""Labels that show words exactly as typed: never read as markup, never selectable, never copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

NARROWEST = 60
ENOUGH = 2000
"""Characters that are laid out at most: more than ever fit into a preview."""


def plain_label(words: str = "", say: str = "body", *, wraps: bool = False) -> QLabel:
    """A label for words; ``say`` is its role in the style sheet."""
    return made_plain(QLabel(words), say, wraps=wraps)


def made_plain(label: QLabel, say: str, *, wraps: bool = False) -> QLabel:
    """A label that takes its words as they are and gives them to nobody."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setWordWrap(wraps)
    label.setProperty("say", say)
    return label


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and have the widget painted by it.

    Parts start with the values of the empty page, so that nothing is styled twice before the first paint.
    """
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
            widget.update()


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit is left out, while screen readers get all of it."""

    def __init__(self, say: str, where: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        made_plain(self, say, wraps=False)
        self._where = where

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters and a sign that there are more."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text().replace("\n", " "), self._where, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()


class LinesLabel(QLabel):
    """As many lines as there is room for; the last one ends in "…" when there are more."""

    def __init__(self, say: str) -> None:
        super().__init__()
        made_plain(self, say, wraps=True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines."""
        return QSize(NARROWEST, 2 * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: the room is given, not asked for."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The height is given, whatever the words."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out and paint the lines that fit."""
        painter = QPainter(self)
        spacing = self.fontMetrics().lineSpacing()
        rows = max(1, self.height() // spacing)
        lines = self._broken(rows + 1)
        if len(lines) > rows:
            lines[rows - 1] = self.fontMetrics().elidedText(
                lines[rows - 1] + " …", Qt.TextElideMode.ElideRight, self.width()
            )
        for row, line in enumerate(lines[:rows]):
            painter.drawText(QPointF(0, row * spacing + self.fontMetrics().ascent()), line)
        painter.end()

    def _broken(self, most: int) -> list[str]:
        """The first ``most`` lines at this width."""
        lines: list[str] = []
        for paragraph in self.text()[:ENOUGH].split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
            layout.beginLayout()
            while len(lines) < most:
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(self.width())
                lines.append(_units(paragraph, line.textStart(), line.textLength()))
            layout.endLayout()
            if not paragraph:
                lines.append("")
        return lines[:most]


def _units(text: str, start: int, length: int) -> str:
    """A piece of a text by Qt's own counting, in which some characters are two."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass")
