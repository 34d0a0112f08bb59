"""Writes pixels to a new file: a fresh canvas, covers of one solid color, and nothing else."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable

import numpy as np
from PIL import Image

from hatpeg.core.photo import Box
from hatpeg.photos.decoding import Pixels

QUALITY = 92
COVER = (0, 0, 0)
LARGEST = 2048
"""Pixels of the longest side of a copy that is pasted: no network shows more."""
PNG = b"\x89PNG\r\n\x1a\n"
BLOCK = 16
"""Pixels of the squares that a JPEG mixes."""


def covered(pixels: Pixels, boxes: Iterable[Box]) -> Pixels:
    """A copy with every box filled. The fill is solid: blurred or coarse pixels can be read back."""
    canvas = np.array(pixels, np.uint8)
    for box in boxes:
        left, top, right, below = edges(box, canvas)
        canvas[top:below, left:right] = COVER
    return canvas


def shrunk(pixels: Pixels) -> tuple[Pixels, int]:
    """The picture shrunk by a whole number, to no more than :data:`LARGEST` on a side, and that number."""
    by = -(-max(pixels.shape[:2]) // LARGEST)
    return (pixels, 1) if by <= 1 else (np.asarray(Image.fromarray(pixels).reduce(by), np.uint8), by)


def inside(box: Box, by: int) -> Box:
    """A box on the picture shrunk by a whole number: the part where no pixel is mixed with what lies outside."""
    left, top = -(-int(np.floor(max(0.0, box.x))) // by), -(-int(np.floor(max(0.0, box.y))) // by)
    right, below = int(np.ceil(box.x + box.w)) // by, int(np.ceil(box.y + box.h)) // by
    return Box(left, top, max(0, right - left), max(0, below - top))


def plain_png(pixels: Pixels) -> bytes:
    """A PNG whose lines are stored as they are, so that the window can show it without any decoder."""
    high, wide = pixels.shape[:2]
    lines = np.zeros((high, 1 + 3 * wide), np.uint8)
    lines[:, 1:] = pixels.reshape(high, 3 * wide)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    return PNG + head + chunk(b"IDAT", zlib.compress(lines.tobytes(), 6)) + chunk(b"IEND", b"")


def edges(box: Box, pixels: Pixels) -> tuple[int, int, int, int]:
    """The whole pixels of a box, outwards, within the picture: left, top, right, below."""
    high, wide = pixels.shape[:2]
    left, top = max(0, int(np.floor(box.x))), max(0, int(np.floor(box.y)))
    right, below = min(wide, int(np.ceil(box.x + box.w))), min(high, int(np.ceil(box.y + box.h)))
    return left, top, max(left, right), max(top, below)


def written(pixels: Pixels, *, as_photograph: bool) -> bytes:
    """A JPEG for photographs, a PNG for everything else, of these pixels alone."""
    fresh = Image.fromarray(np.ascontiguousarray(pixels, np.uint8))
    file = io.BytesIO()
    if as_photograph:
        fresh.save(file, "JPEG", quality=QUALITY, subsampling=0)
    else:
        fresh.save(file, "PNG", optimize=False)
    return file.getvalue()
