"""Sees readable words with the two small networks of PP-OCRv6 (PaddlePaddle, Apache-2.0): one finds, one reads.

What is found decides what is covered; the words go through the rules for text. A line that cannot be read is still
a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from PIL import Image

from hatpeg.core.photo import Box, PhotoDetector, Writing
from hatpeg.core.speech import mark
from hatpeg.detect.photo._areas import Corners, Numbers, areas, grown, rectangle, score
from hatpeg.detect.photo._networks import network
from hatpeg.detect.photo._pixels import Pixels, resized, tiled

FIND, READ = "writing/find.onnx", "writing/read.onnx"
LONGEST, TILE = 1280, 32
MARKED, LEAST, SMALLEST = 0.3, 0.5, 3
"""From which chance a pixel belongs to a word, an area counts, and how many pixels high it must be."""
ROOM = 1.6
"""How far an area is grown: the network marks the core of a line (Liao and others, 2020, "unclip ratio")."""
HIGH, WIDEST, BATCH = 48, 3200, 3200
"""How high and how wide a line is read at most, and how wide all lines of one batch together: the rest is memory."""
MOST = 40_000
"""How wide all lines together are that are read: two pages full of words. The others are seen, and not read."""
READABLE, GOOD = 0.5, 0.8
MEAN, SPREAD = np.array([0.485, 0.456, 0.406], np.float32), np.array([0.229, 0.224, 0.225], np.float32)
UPRIGHT = 1.5
"""A crop so much higher than wide stands on its side."""


def writing(pixels: Pixels) -> tuple[Writing, ...]:
    """The lines of words on a picture, from top to bottom."""
    found = list(_found(pixels))
    found.sort(key=lambda line: -_height(line[0]))
    read = _read(list(_strips(pixels, [corners for corners, _ in found])))
    read += [("", 0.0)] * (len(found) - len(read))
    lines = [
        Writing(_box(corners, pixels), words if sure >= READABLE else "", chance)
        for (corners, chance), (words, sure) in zip(found, read, strict=True)
    ]
    return tuple(sorted(lines, key=lambda line: (line.box.y, line.box.x)))


def _found(pixels: Pixels) -> Iterator[tuple[Corners, float]]:
    image, factor = resized(pixels, LONGEST)
    high, wide = image.shape[:2]
    tile = tiled(image, TILE)
    numbers = ((tile.astype(np.float32) / 255 - MEAN) / SPREAD).transpose(2, 0, 1)[None]
    (chances,) = network(FIND).run(None, {"x": np.ascontiguousarray(numbers[:, ::-1])})
    chances = chances[0, 0, :high, :wide]
    for runs in areas(chances > MARKED):
        if len(runs) < SMALLEST and int((runs[:, 2] - runs[:, 1]).max()) < SMALLEST:
            continue
        sure = score(chances, runs)
        if sure < LEAST:
            continue
        corners = rectangle(runs)
        long, across = (float(np.hypot(*(corners[at] - corners[0]))) for at in (1, 3))
        if min(long, across) < SMALLEST:
            continue
        by = long * across * ROOM / (2 * (long + across))
        yield grown(corners, by) / factor, sure


def _strips(pixels: Pixels, lines: Sequence[Corners]) -> Iterator[Pixels]:
    """The lines to be read, the highest first, as far as reading them all takes no longer than may be waited for."""
    left = MOST
    for corners in lines:
        strip = _cut(pixels, corners)
        left -= strip.shape[1]
        if left < 0:
            return
        yield strip


def _height(corners: Corners) -> float:
    return min(float(np.hypot(*(corners[at] - corners[0]))) for at in (1, 3))


def _box(corners: Corners, pixels: Pixels) -> Box:
    high, wide = pixels.shape[:2]
    (x, y), (right, below) = np.clip(corners.min(axis=0), 0, None), corners.max(axis=0)
    return Box(float(x), float(y), float(min(right, wide) - x), float(min(below, high) - y))


def _cut(pixels: Pixels, corners: Corners) -> Pixels:
    """One line as an upright strip of the height that the reader wants."""
    ordered = _from_top_left(corners)
    long = float(np.hypot(*(ordered[1] - ordered[0])))
    across = float(np.hypot(*(ordered[3] - ordered[0])))
    if across > UPRIGHT * long:  # a line that stands: its beginning is below
        ordered = np.roll(ordered, 1, axis=0)
        long, across = across, long
    size = max(8, min(WIDEST, round(long * HIGH / max(1.0, across)))), HIGH
    quad = [float(value) for corner in (0, 3, 2, 1) for value in ordered[corner]]
    strip = Image.fromarray(_around(pixels, ordered, quad)).transform(
        size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC
    )
    return np.asarray(strip)


def _around(pixels: Pixels, corners: Corners, quad: list[float]) -> Pixels:
    """The part of the picture round a line, shrunk where the line is much larger than it is read; moves ``quad``."""
    high, wide = pixels.shape[:2]
    left, top = np.clip(np.floor(corners.min(axis=0)) - 2, 0, [wide - 1, high - 1]).astype(int)
    right, below = np.clip(np.ceil(corners.max(axis=0)) + 2, [left + 1, top + 1], [wide, high]).astype(int)
    part = pixels[top:below, left:right]
    across = min(float(np.hypot(*(corners[3] - corners[0]))), float(np.hypot(*(corners[1] - corners[0]))))
    shrink = max(1, int(across // (HIGH * 1.5)))
    if shrink > 1:
        part = np.asarray(Image.fromarray(part).reduce(shrink))
    quad[:] = [(value - (left if at % 2 == 0 else top)) / shrink for at, value in enumerate(quad)]
    return part


def _from_top_left(corners: Corners) -> Corners:
    """The corners clockwise, from the upper left one."""
    first = int(np.argmin(corners.sum(axis=1)))
    turned = np.roll(corners, -first, axis=0)
    one, two = turned[1] - turned[0], turned[3] - turned[0]
    return turned if one[0] * two[1] - one[1] * two[0] > 0 else turned[[0, 3, 2, 1]]


def _read(strips: Sequence[Pixels]) -> list[tuple[str, float]]:
    """The words of each strip, and how sure; a doubtful one is tried the other way round too."""
    told = _told(strips)
    doubtful = [number for number, (_, sure) in enumerate(told) if sure < GOOD]
    turned = _told([np.ascontiguousarray(strips[number][::-1, ::-1]) for number in doubtful])
    for number, other in zip(doubtful, turned, strict=True):
        if other[1] > told[number][1]:
            told[number] = other
    return told


def _told(strips: Sequence[Pixels]) -> list[tuple[str, float]]:
    order = sorted(range(len(strips)), key=lambda number: strips[number].shape[1])
    told: list[tuple[str, float]] = [("", 0.0)] * len(strips)
    for some in _batches(order, strips):
        widest = max(strips[number].shape[1] for number in some)
        batch = np.zeros((len(some), 3, HIGH, widest), np.float32)
        for row, number in enumerate(some):
            strip = strips[number].astype(np.float32)[:, :, ::-1].transpose(2, 0, 1)
            batch[row, :, :, : strip.shape[2]] = strip / 127.5 - 1
        (chances,) = network(READ).run(None, {"x": batch})
        for row, number in enumerate(some):
            told[number] = _spelled(chances[row])
    return told


def _batches(order: Sequence[int], strips: Sequence[Pixels]) -> Iterator[list[int]]:
    """Lines of about the same width, together no wider than a batch may be; each line by itself may be."""
    some: list[int] = []
    for number in order:
        if some and (len(some) + 1) * strips[number].shape[1] > BATCH:
            yield some
            some = []
        some.append(number)
    if some:
        yield some


def _spelled(chances: Numbers) -> tuple[str, float]:
    """The likeliest letter at each step, without repeats and blanks (connectionist temporal classification)."""
    best = chances.argmax(axis=1)
    kept = (best != 0) & (best != np.concatenate([[-1], best[:-1]]))
    if not kept.any():
        return "", 0.0
    letters = _letters()
    return "".join(letters[at] for at in best[kept]), float(chances.max(axis=1)[kept].mean())


@cache
def _letters() -> tuple[str, ...]:
    """What the reader's numbers stand for: nothing, its letters, and the space."""
    listed = network(READ).get_modelmeta().custom_metadata_map["character"].split("\n")
    return ("", *listed, " ")


DETECTOR = PhotoDetector(sees=mark("readable words"), where="writing", find=writing, takes_long=True)
