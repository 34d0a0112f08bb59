"""Sees faces with YuNet, at two sizes and turned three ways; a second network decides about the doubtful ones.

YuNet (Wu, Peng and Yu, 2023) sees faces of about 10 to 300 pixels, so a picture is looked at small and large; photos
whose orientation was lost stand on their side, so a small one is looked at turned as well. A box that YuNet is not
sure of stays one only if CenterFace (Xu, Yan, Yang and Luo, 2020) sees a face there, in the same turned picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from hatpeg.core.photo import SURE, Box, Face, PhotoDetector
from hatpeg.core.speech import mark
from hatpeg.detect.photo._networks import network
from hatpeg.detect.photo._pixels import Pixels, resized, tiled

YUNET, CENTERFACE = "faces/yunet.onnx", "faces/centerface.onnx"
SIDES = (320, 1280)
TURNED_SIDE, SECOND_SIDE = 640, 640
LARGER = 2.0
"""How much a small picture is enlarged at most: its faces may be too small to be seen."""
LEAST, DOUBTFUL = 0.5, 0.8
AGREES, AGREES_SURELY = 0.25, 0.3
"""From which chance CenterFace agrees with a box that YuNet takes for a face, and with one that it does not."""
STRIDES = (8, 16, 32)
SAME, INSIDE, MEETS = 0.3, 0.7, 0.2
MAYBE = 0.55
"""The score of what YuNet took for a face and CenterFace did not: it is shown, and the person decides."""


def faces(pixels: Pixels) -> tuple[Face, ...]:
    """The faces on a picture, most certain first."""
    found: list[tuple[Face, int]] = []
    for side in SIDES:
        image, factor = resized(pixels, side, most_larger=LARGER)
        found += [(Face(_scaled(box, factor), score), 0) for box, score in _yunet(image)]
    small, factor = resized(pixels, TURNED_SIDE)
    for turns in (1, 2, 3):
        for box, score in _yunet(np.ascontiguousarray(np.rot90(small, turns))):
            found.append((Face(_scaled(_turned_back(box, turns, *small.shape[:2]), factor), score), turns))
    return tuple(_decided(_apart(found), pixels))


def _decided(found: Sequence[tuple[Face, int]], pixels: Pixels) -> Iterator[Face]:
    """The faces, each doubtful one with what the second network says of it."""
    seconds: dict[int, list[tuple[Box, float]]] = {}
    for face, turns in found:
        if face.score >= DOUBTFUL:
            yield face
            continue
        if turns not in seconds:
            seconds[turns] = list(_centerface(pixels, turns))
        chance = max((chance for box, chance in seconds[turns] if face.box.alike(box) > MEETS), default=0.0)
        if chance > (AGREES if face.score >= SURE else AGREES_SURELY):
            yield Face(face.box, max(face.score, SURE))
        elif face.score >= SURE:
            yield Face(face.box, MAYBE)


def _yunet(image: Pixels) -> Iterator[tuple[Box, float]]:
    tile = tiled(image, STRIDES[-1])
    blue_first = tile[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32)
    session = network(YUNET)
    names = [output.name for output in session.get_outputs()]
    told = dict(zip(names, session.run(names, {"input": blue_first}), strict=True))
    for stride in STRIDES:
        sure = np.sqrt(np.clip(told[f"cls_{stride}"][0, :, 0], 0, 1) * np.clip(told[f"obj_{stride}"][0, :, 0], 0, 1))
        cells = np.flatnonzero(sure >= LEAST)
        rows, columns = np.divmod(cells, tile.shape[1] // stride)
        for row, column, box, score in zip(rows, columns, told[f"bbox_{stride}"][0, cells], sure[cells], strict=True):
            middle_x, middle_y = (column + box[0]) * stride, (row + box[1]) * stride
            wide, high = float(np.exp(box[2])) * stride, float(np.exp(box[3])) * stride
            yield Box(float(middle_x) - wide / 2, float(middle_y) - high / 2, wide, high), float(score)


def _centerface(pixels: Pixels, turns: int) -> Iterator[tuple[Box, float]]:
    image, factor = resized(pixels, SECOND_SIDE)
    image = np.ascontiguousarray(np.rot90(image, turns))
    tile = tiled(image, 32)
    session = network(CENTERFACE)
    heat, sizes, shifts, _ = session.run(None, {"input.1": tile.transpose(2, 0, 1)[None].astype(np.float32)})
    upright = np.rot90(image, -turns).shape[:2]
    for row, column in zip(*np.nonzero(heat[0, 0] > AGREES), strict=True):
        high, wide = (float(np.exp(size)) * 4 for size in sizes[0, :, row, column])
        x, y = (float(column + shifts[0, 1, row, column]) + 0.5) * 4, (float(row + shifts[0, 0, row, column]) + 0.5) * 4
        box = Box(x - wide / 2, y - high / 2, wide, high)
        yield _scaled(_turned_back(box, turns, *upright), factor), float(heat[0, 0, row, column])


def _scaled(box: Box, factor: float) -> Box:
    return Box(*(value / factor for value in box))


def _turned_back(box: Box, turns: int, height: int, width: int) -> Box:
    """A box of the picture turned ``turns`` quarter circles to the left, in the picture as it stood."""
    x, y, w, h = box
    match turns % 4:
        case 1:
            return Box(width - y - h, x, h, w)
        case 2:
            return Box(width - x - w, height - y - h, w, h)
        case 3:
            return Box(y, height - x - w, h, w)
    return box


def _apart(found: Iterable[tuple[Face, int]]) -> list[tuple[Face, int]]:
    """One for each face: of several boxes that cover the same, the most certain."""
    kept: list[tuple[Face, int]] = []
    for face, turns in sorted(found, key=lambda each: -each[0].score):
        box = face.box
        for other, _ in kept:
            shared = box.shared(other.box)
            if box.alike(other.box) > SAME or shared > INSIDE * min(box.area, other.box.area):
                break
        else:
            kept.append((face, turns))
    return kept


DETECTOR = PhotoDetector(sees=mark("faces"), where="faces", find=faces)
