"""Looks at one photo with everything there is, and writes the covered copy; runs inside the worker process."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from time import perf_counter
from typing import Any, TypeVar

from hatpeg.core.photo import Box, PhotoDetector, Picture
from hatpeg.core.speech import mark
from hatpeg.photos.bareness import is_bare
from hatpeg.photos.cleaning import covered, inside, plain_png, shrunk, written
from hatpeg.photos.decoding import Decoded, Pixels, decoded
from hatpeg.photos.details import details_of
from hatpeg.photos.detectors import detectors
from hatpeg.photos.verifying import again, covers_hold

Seen = TypeVar("Seen")
Milliseconds = dict[str, float]
NOT_BARE = mark("The copy holds more than the picture, so it was not made. Try again, or choose another photo.")
NOT_WHOLE = mark("A cover did not come out whole, so no copy was made. Draw it larger and try again.")
NOT_SEEN = mark("The copy could not be looked at again, so it was not made. Try again.")
STILL_SEEN = mark("Something can still be seen under a cover, so no copy was made. Draw it larger and try again.")
AT_ONCE = 2
"""More than there are cores makes all of them slower."""


def looked_at(
    untrusted: bytes, name: str = "", *, without: Iterable[str] = ()
) -> tuple[Picture, Decoded, Milliseconds]:
    """What is seen on a photo. Raises :class:`hatpeg.photos.formats.NotAPhoto`; a detector that fails is named.

    What is to be left out, by its field of :class:`Picture`, is named as not looked for too.
    """
    took: Milliseconds = {}
    opened = _timed(took, "decode", lambda: decoded(untrusted))
    hidden, place = _timed(took, "details", lambda: details_of(untrusted, name))
    picture = Picture(
        opened.format,
        opened.pixels.shape[1],
        opened.pixels.shape[0],
        details=hidden,
        notes=opened.notes,
        place=place,
    )
    return seen_on(picture, opened.pixels, took, without=without), opened, took


def seen_on(picture: Picture, pixels: Pixels, took: Milliseconds, *, without: Iterable[str] = ()) -> Picture:
    """The picture with faces, words and codes looked for, at the same time: what looks for one leaves cores idle."""
    unseen: list[str] = []
    every, left_out = tuple(detectors(unseen)), frozenset(without)
    unseen += [each.sees for each in every if each.where in left_out]
    known = sorted((each for each in every if each.where not in left_out), key=lambda each: not each.takes_long)

    def look(detector: PhotoDetector) -> object:
        try:
            return _timed(took, detector.sees, lambda: detector.find(pixels))
        except Exception:  # noqa: BLE001 - what is missing or fails is named; the person looks instead
            unseen.append(detector.sees)
            return ()

    with ThreadPoolExecutor(AT_ONCE) as at_once:
        seen: dict[str, Any] = dict(zip((each.where for each in known), at_once.map(look, known), strict=True))
    return replace(picture, unseen=tuple(sorted(unseen)), **seen)


def cleaned(opened: Decoded, boxes: Iterable[Box], *, to_paste: bool = False) -> tuple[bytes, str]:
    """The bytes of the covered copy, and why it may not be used; an empty reason when it was verified.

    One ``to_paste`` is a plain PNG, shrunk by a whole number where it is larger than networks show.
    """
    covers, shape = tuple(boxes), opened.pixels.shape
    if to_paste:
        small, by = shrunk(covered(opened.pixels, covers))
        file, shape = plain_png(small), small.shape
        covers = tuple(inside(box, by) for box in covers)
    else:
        file = written(covered(opened.pixels, covers), as_photograph=opened.is_photograph)
    if not is_bare(file):
        return b"", NOT_BARE
    pixels = again(file)
    if pixels.shape != shape or not covers_hold(pixels, covers):
        return b"", NOT_WHOLE
    return file, _left_in(pixels, covers)


def _left_in(pixels: Pixels, covers: tuple[Box, ...]) -> str:
    """What can still be seen inside a cover: nothing, or the copy may not be used."""
    if not covers:
        return ""
    after = seen_on(Picture("", pixels.shape[1], pixels.shape[0]), pixels, {})
    if after.unseen:
        return NOT_SEEN
    boxes = [face.box for face in after.faces] + [code.box for code in after.codes]
    boxes += [line.box for line in after.writing if line.words]
    inside = any(box.shared(cover) > box.area / 2 for box in boxes for cover in covers)
    return STILL_SEEN if inside else ""


def _timed(took: Milliseconds, what: str, work: Callable[[], Seen]) -> Seen:
    begun = perf_counter()
    try:
        return work()
    finally:
        took[what] = round((perf_counter() - begun) * 1000, 1)
