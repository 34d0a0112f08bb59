"""Lays the pictures of one state beside each other, so that one look sees them all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter

SMALL = QSize(452, 228)
BETWEEN = 6


def lay_out_sheets(pictures: Path, sheets: Path) -> int:
    """One sheet for each state; returns how many there are."""
    sheets.mkdir(parents=True, exist_ok=True)
    states = sorted(folder for folder in pictures.iterdir() if folder.is_dir()) if pictures.exists() else []
    for state in states:
        _sheet(sorted(state.glob("*.png"))).save(str(sheets / f"{state.name}.png"))
    return len(states)


def _sheet(files: list[Path]) -> QImage:
    rows = sorted({file.stem.rpartition("-")[0] for file in files})
    columns = sorted({file.stem.rpartition("-")[2] for file in files})
    width, height = SMALL.width() + BETWEEN, SMALL.height() + BETWEEN
    sheet = QImage(len(columns) * width, len(rows) * height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for file in files:
        row, _, column = file.stem.rpartition("-")
        small = QImage(str(file)).scaled(
            SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(1)
        painter.drawImage(QPoint(columns.index(column) * width, rows.index(row) * height), small)
    painter.end()
    return sheet
