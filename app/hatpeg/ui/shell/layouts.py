"""Which of three layouts a window has: decided by its size in the caseworker's own measure, without Qt."""

from __future__ import annotations

from enum import StrEnum


class Layout(StrEnum):
    """Wide shows everything; medium folds the preview; compact shows one part of the page at a time."""

    WIDE = "wide"
    MEDIUM = "medium"
    COMPACT = "compact"


WIDE_FROM, MEDIUM_FROM = (1044, 650), (1050, 512)
"""Logical pixels of width and height from which a layout has room."""


def layout_for(width: int, height: int, text_factor: float = 1.0) -> Layout:
    """The layout of a window of so many logical pixels. Larger text leaves as little room as a smaller screen."""
    for layout, (wide, high) in ((Layout.WIDE, WIDE_FROM), (Layout.MEDIUM, MEDIUM_FROM)):
        if width >= wide * text_factor and height >= high * text_factor:
            return layout
    return Layout.COMPACT
