"""Opens a copy that was just written once more, and says whether its covers hold."""

from __future__ import annotations

import io
from collections.abc import Iterable

import numpy as np
from PIL import Image

from hatpeg.core.photo import Box
from hatpeg.photos.cleaning import COVER, edges
from hatpeg.photos.decoding import Pixels

TOLERANCE = 6
"""How far a covered pixel may be from the cover's color: a JPEG rounds."""
RIM = 8
"""Pixels at the rim of a cover in which a JPEG may mix what lies outside."""


def again(file: bytes) -> Pixels:
    """The pixels of a file that was just written."""
    return np.array(Image.open(io.BytesIO(file), formats=["JPEG", "PNG"]).convert("RGB"), np.uint8)


def covers_hold(pixels: Pixels, boxes: Iterable[Box]) -> bool:
    """Whether every cover is of one color all over, to the rim that a JPEG mixes."""
    for box in boxes:
        left, top, right, below = edges(box, pixels)
        inner = pixels[top + RIM : below - RIM, left + RIM : right - RIM].astype(np.int16)
        if inner.size and int(np.abs(inner - np.array(COVER)).max()) > TOLERANCE:
            return False
        whole = pixels[top:below, left:right]
        if not whole.size:
            return False
    return True
