"""Sees QR codes and bar codes with zxing-cpp (Apache-2.0), and what they hold."""

from __future__ import annotations

import zxingcpp

from hatpeg.core.photo import Box, Code, PhotoDetector
from hatpeg.core.speech import mark
from hatpeg.detect.photo._pixels import Pixels, resized

MOST = 4096
"""Longer sides are shrunk: what cannot be read then, no telephone reads off a screen."""


def codes(pixels: Pixels) -> tuple[Code, ...]:
    """The codes on a picture, whichever way they are turned."""
    image, factor = resized(pixels, MOST)
    found = zxingcpp.read_barcodes(image, try_rotate=True, try_downscale=True, try_invert=True)
    return tuple(Code(_box(each, factor), str(each.format).rpartition(".")[2], each.text) for each in found)


def _box(found: zxingcpp.Barcode, factor: float) -> Box:
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    left, top = min(across) / factor, min(down) / factor
    return Box(left, top, max(1.0, max(across) / factor - left), max(1.0, max(down) / factor - top))


DETECTOR = PhotoDetector(sees=mark("codes"), where="codes", find=codes)
