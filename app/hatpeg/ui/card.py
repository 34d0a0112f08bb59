"""The card: a rounded ground with an edge and, for findings, a bar at its side in the color of its severity."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox

from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status

ROUNDING = 10
BAR = 5


class Card(QGroupBox):
    """A group with a name: screen readers say it on entering, which they do not for a plain frame."""

    def __init__(self, look: Look, *, has_bar: bool = False) -> None:
        super().__init__()
        self._look, self._has_bar = look, has_bar
        self._status, self._is_tinted = Status.QUIET, False
        self.setFlat(True)
        look.changed.connect(self.update)

    @property
    def status(self) -> Status:
        """The state whose colors the card has."""
        return self._status

    def show_status(self, status: Status, *, tinted: bool) -> None:
        """Take on the colors of a state; ``tinted`` fills the ground and edges it with them as well."""
        self._status, self._is_tinted = status, tinted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and bar inside one rounded path, since a one-sided border leaves ragged corners."""
        tokens = self._look.tokens
        colors = tokens.of_status(self._status)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        half = self._look.line / 2
        outline.addRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), ROUNDING, ROUNDING)
        painter.fillPath(outline, QColor(colors.tint if self._is_tinted else tokens.surface))
        if self._has_bar:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, 0, BAR + 0.5, self.height()), QColor(colors.line))
            painter.restore()
        painter.setPen(QPen(QColor(self.edge_color()), self._look.line))
        painter.drawPath(outline)
        painter.end()

    def edge_color(self) -> str:
        """The color of the outline."""
        tokens = self._look.tokens
        return tokens.of_status(self._status).ink if self._is_tinted else tokens.border
