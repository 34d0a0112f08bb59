"""What the worker process sees on a photo: faces, readable words, codes, hidden details.

All boxes are in pixels of the upright picture, counted from its upper left corner, and lie where a thing was seen: a
cover is larger (:meth:`hatpeg.core.seen.Region.cover`). Nothing here is a decision; what a person decides about each
thing is in :mod:`hatpeg.core.seen`, whose :func:`hatpeg.core.seen.seen_on` begins with a :class:`Picture`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from hatpeg.core.speech import say


class Box(NamedTuple):
    """A rectangle: ``x`` and ``y`` of its upper left corner, width and height, in pixels of the upright picture."""

    x: float
    y: float
    w: float
    h: float

    @property
    def area(self) -> float:
        """Pixels inside."""
        return max(0.0, self.w) * max(0.0, self.h)

    def shared(self, other: Box) -> float:
        """Pixels that lie in both."""
        wide = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        high = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        return max(0.0, wide) * max(0.0, high)

    def alike(self, other: Box) -> float:
        """How much the two are the same: the shared part of what both cover together, 0 to 1."""
        shared = self.shared(other)
        return shared / (self.area + other.area - shared) if shared else 0.0

    def grown(self, by: float, width: int, height: int) -> Box:
        """Larger by so many pixels at every side, cut at the edges of a picture of this size."""
        x, y = max(0.0, self.x - by), max(0.0, self.y - by)
        right, below = min(float(width), self.x + self.w + by), min(float(height), self.y + self.h + by)
        return Box(x, y, max(0.0, right - x), max(0.0, below - y))


@dataclass(frozen=True, slots=True)
class Face:
    """A face, or what may be one. ``score`` from 0 to 1; under :data:`SURE` it is shown as "maybe"."""

    box: Box
    score: float


@dataclass(frozen=True, slots=True)
class Writing:
    """A line of words, of which the smallest upright box is given. ``words`` are empty where it could not be read."""

    box: Box
    words: str
    score: float


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code or bar code, with what it holds."""

    box: Box
    kind: str
    content: str


@dataclass(frozen=True, slots=True)
class Detail:
    """Something hidden in the file: ``kind`` is one of place, time, device, owner, thumbnail, editing, name, other.

    ``words`` say in English what it is, ``value`` is what the file holds there; :attr:`told` is for people.
    """

    kind: str
    words: str
    value: str = ""

    @property
    def told(self) -> str:
        """What it is, and what the file holds there, in the language that is spoken now."""
        what = say(self.words)
        return say("{what}: {value}", what=what, value=self.value) if self.value else what


@dataclass(frozen=True, slots=True)
class Picture:
    """What was seen on one photo. ``unseen`` names in plain English words what could not be looked for."""

    format: str
    width: int
    height: int
    faces: tuple[Face, ...] = ()
    writing: tuple[Writing, ...] = ()
    codes: tuple[Code, ...] = ()
    details: tuple[Detail, ...] = ()
    unseen: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What happened on opening that a person should know, in English: "This picture moves. Only its first …"."""
    place: tuple[float, float] | None = field(default=None, repr=False)
    """Latitude and longitude that the file held, for telling whether a confidential place is near; never shown."""
    likeness: tuple[int, ...] = field(default=(), repr=False)
    """64-bit numbers by which the same photo is known again (:mod:`hatpeg.core.likeness`)."""


@dataclass(frozen=True, slots=True)
class PhotoDetector:
    """Looks at the pixels of one upright picture (height x width x 3) and gives what it sees.

    ``sees`` names it in plain words, ``where`` is the field of :class:`Picture` that its findings belong in.
    """

    sees: str
    where: str
    find: Callable[[Any], tuple[Face, ...] | tuple[Writing, ...] | tuple[Code, ...]]
    takes_long: bool = False
    """Whether it is begun first, because the others are done before it."""


SURE = 0.6
"""From here on a face is taken for one; below it is a "maybe" that the person decides about."""
