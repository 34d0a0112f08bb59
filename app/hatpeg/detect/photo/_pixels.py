"""Pixels as the networks want them: shrunk, turned and filled up to whole tiles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
"""Height x width x 3, red, green, blue; the upright picture."""


def resized(pixels: Pixels, longest: int, *, most_larger: float = 1.0) -> tuple[Pixels, float]:
    """The picture with its longer side at ``longest``, enlarged at most so many times, and the factor."""
    height, width = pixels.shape[:2]
    factor = min(longest / max(height, width), most_larger)
    if factor == 1.0:
        return pixels, 1.0
    size = max(1, round(width * factor)), max(1, round(height * factor))
    filtering = Image.Resampling.BOX if factor < 1 else Image.Resampling.BILINEAR
    image = Image.fromarray(pixels)
    return np.asarray(image.resize(size, filtering, reducing_gap=2.0 if factor < 1 else None)), factor


def tiled(pixels: Pixels, tile: int) -> Pixels:
    """The picture with black at the right and below, so that both sides are whole tiles."""
    height, width = pixels.shape[:2]
    full = np.zeros((-(-height // tile) * tile, -(-width // tile) * tile, 3), np.uint8)
    full[:height, :width] = pixels
    return full
