"""Writes pixels to a new file: a fresh canvas, covers of one solid color, and nothing else."""

from __future__ import annotations

import io
from collections.abc import Iterable

import numpy as np
from PIL import Image

from hatpeg.core.photo import Box
from hatpeg.photos.decoding import Pixels

QUALITY = 92
COVER = (0, 0, 0)
BLOCK = 16
"""Pixels of the squares that a JPEG mixes."""


def covered(pixels: Pixels, boxes: Iterable[Box]) -> Pixels:
    """A copy with every box filled. The fill is solid: blurred or coarse pixels can be read back."""
    canvas = np.array(pixels, np.uint8)
    for box in boxes:
        left, top, right, below = edges(box, canvas)
        canvas[top:below, left:right] = COVER
    return canvas


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
