"""Where a photo lies on the screen, which part of it is shown, and how boxes on it move: numbers alone, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from hatpeg.core.photo import Box

ALONG, OVERLAP = 3, 0.12
"""Pieces along the longer side when a photo is looked at piece by piece, and how much neighbors share."""
LEAST = 12.0
"""Pixels on the screen of the smallest box that can be drawn."""
STEP = 8.0
"""Pixels on the screen that a box moves with one key."""


@dataclass(frozen=True, slots=True)
class Fit:
    """``shown`` of a photo, in its own pixels, as large as fits into ``room`` (width, height), in the middle of it."""

    shown: Box
    room: tuple[float, float]

    @property
    def scale(self) -> float:
        """Pixels on the screen for one of the photo."""
        return min(self.room[0] / max(1.0, self.shown.w), self.room[1] / max(1.0, self.shown.h))

    @property
    def target(self) -> Box:
        """Where it lies on the screen."""
        wide, high = self.shown.w * self.scale, self.shown.h * self.scale
        return Box((self.room[0] - wide) / 2, (self.room[1] - high) / 2, wide, high)

    def on_screen(self, box: Box) -> Box:
        """Where a box of the photo lies on the screen."""
        scale, at = self.scale, self.target
        return Box(
            at.x + (box.x - self.shown.x) * scale, at.y + (box.y - self.shown.y) * scale, box.w * scale, box.h * scale
        )

    def on_photo(self, x: float, y: float) -> tuple[float, float]:
        """The point of the photo that is shown at a point of the screen."""
        at = self.target
        return self.shown.x + (x - at.x) / self.scale, self.shown.y + (y - at.y) / self.scale


def pieces(width: int, height: int) -> tuple[Box, ...]:
    """The pieces in which a photo is looked through, line by line, each with a little of its neighbors."""
    return tuple(_pieces(width, height))


def _pieces(width: int, height: int) -> Iterator[Box]:
    side = max(width, height) / ALONG
    across, down = max(1, ceil(width / side - 0.01)), max(1, ceil(height / side - 0.01))
    wide, high = width / across, height / down
    for row in range(down):
        for column in range(across):
            piece = Box(column * wide, row * high, wide, high)
            yield piece.grown(OVERLAP * min(wide, high), width, height)


def between(one: tuple[float, float], other: tuple[float, float], width: int, height: int) -> Box:
    """The box between two corners, cut at the photo's edges."""
    left, top = min(one[0], other[0]), min(one[1], other[1])
    box = Box(left, top, abs(one[0] - other[0]), abs(one[1] - other[1]))
    right, below = min(float(width), box.x + box.w), min(float(height), box.y + box.h)
    left, top = max(0.0, left), max(0.0, top)
    return Box(left, top, max(0.0, right - left), max(0.0, below - top))


def first_box(shown: Box) -> Box:
    """A new box in the middle of what is shown."""
    side = min(shown.w, shown.h) / 4
    return Box(shown.x + (shown.w - side) / 2, shown.y + (shown.h - side) / 2, side, side)


def moved(box: Box, by: tuple[float, float], width: int, height: int) -> Box:
    """The box elsewhere, as far as the photo reaches."""
    x = min(max(0.0, box.x + by[0]), max(0.0, width - box.w))
    return Box(x, min(max(0.0, box.y + by[1]), max(0.0, height - box.h)), box.w, box.h)


def resized(box: Box, by: tuple[float, float], least: float, width: int, height: int) -> Box:
    """The box with its lower right corner elsewhere, as far as the photo reaches, and never too small to see."""
    wide = min(max(least, box.w + by[0]), width - box.x)
    return Box(box.x, box.y, wide, min(max(least, box.h + by[1]), height - box.y))
