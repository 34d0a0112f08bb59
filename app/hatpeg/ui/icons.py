"""Icons: drawings of Lucide, colored like the text beside them and sharp on every screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from hatpeg import resources


class Icons:
    """Paints icons for a screen with ``ratio`` device pixels to a logical one, and keeps what it has painted."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._painted: dict[tuple[str, str, int, int], QPixmap] = {}

    def pixmap(self, name: str, color: str, size: int, beside: int = 0) -> QPixmap:
        """The drawing ``name`` in one color, ``size`` logical pixels wide and high, with room ``beside`` it."""
        key = (name, color, size, beside)
        if key not in self._painted:
            self._painted[key] = self._paint(name, color, size, beside)
        return self._painted[key]

    def _paint(self, name: str, color: str, size: int, beside: int) -> QPixmap:
        # Imported here: a window that shows no icon yet need not wait for it.
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        drawn = blank(size + beside, size, self._ratio)
        drawing = resources.text(f"icons/{name}.svg").replace("currentColor", color)
        painter = QPainter(drawn)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return drawn


def blank(width: int, height: int, ratio: float) -> QPixmap:
    """An empty, transparent picture to paint on in logical pixels."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def steady_icon(picture: QPixmap) -> QIcon:
    """A button's icon that the style does not turn gray by itself."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Disabled)
    return icon
