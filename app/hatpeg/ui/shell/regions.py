"""The parts of the window that F6 goes round: banner, draft, findings, preview, action bar, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def _nothing() -> None:
    """Most parts are always in sight."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window by its spoken name; ``reveal`` brings it up where only one part is shown at a time."""

    name: str
    part: QWidget
    reveal: Callable[[], None] = _nothing


def focusable(part: QWidget) -> Iterable[QWidget]:
    """What the Tab key comes to inside a part, in its order."""
    widget: QWidget | None = part
    while widget is not None:
        if (
            holds(part, widget)
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return


def next_region(regions: list[Region], now: QWidget | None, step: int = 1) -> Region | None:
    """Give the keyboard to the next region that can have it, and return that; None where none can."""
    inside = [place for place, each in enumerate(regions) if holds(each.part, now)]
    start = inside[-1] if inside else (-1 if step > 0 else 0)  # the menu is a part of the banner: the inner one counts
    for distance in range(1, len(regions) + 1):
        region = regions[(start + step * distance) % len(regions)]
        region.reveal()
        first = next(iter(focusable(region.part)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return region
    return None


def holds(part: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is this part, or lies in it."""
    return widget is not None and (widget is part or part.isAncestorOf(widget))
