"""Reads a file that was just written, byte by byte, and says whether it holds anything but a picture.

The parser is our own, so that what writes the file and what vouches for it are not the same code.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable

import numpy as np
from PIL import Image

from hatpeg.core.photo import Box
from hatpeg.photos.cleaning import COVER, edges
from hatpeg.photos.decoding import Pixels

SOI, EOI, SOS, APP0 = 0xD8, 0xD9, 0xDA, 0xE0
JPEG_SEGMENTS = frozenset({APP0, 0xDB, 0xC0, 0xC1, 0xC4, 0xDD, SOS})
"""JFIF, quantization, baseline frames, Huffman tables, restart interval, scan (ITU T.81, annex B)."""
JFIF = b"JFIF\x00"
JFIF_LENGTH = 14
STUFFED, RESTARTS = 0x00, range(0xD0, 0xD8)
PNG_HEAD = b"\x89PNG\r\n\x1a\n"
PNG_CHUNKS = (b"IHDR", b"IDAT", b"IEND")
TOLERANCE = 6
"""How far a covered pixel may be from the cover's color: a JPEG rounds."""
RIM = 8
"""Pixels at the rim of a cover in which a JPEG may mix what lies outside."""


def is_bare(file: bytes) -> bool:
    """Whether a JPEG or PNG holds only what shows the picture, to its last byte."""
    if file.startswith(PNG_HEAD):
        return _is_bare_png(file)
    return file.startswith(b"\xff\xd8") and _is_bare_jpeg(file)


def _is_bare_jpeg(file: bytes) -> bool:
    at, seen_scan = 2, False
    while at + 4 <= len(file) or file[at : at + 2] == b"\xff\xd9":
        if file[at] != 0xFF:  # noqa: PLR2004 - every marker begins with it
            return False
        marker = file[at + 1]
        if marker == EOI:
            return seen_scan and at + 2 == len(file)
        if marker not in JPEG_SEGMENTS:
            return False
        length = int.from_bytes(file[at + 2 : at + 4], "big")
        body = file[at + 4 : at + 2 + length]
        if marker == APP0 and not (body.startswith(JFIF) and len(body) == JFIF_LENGTH and body[-2:] == b"\x00\x00"):
            return False  # anything longer holds a thumbnail
        at += 2 + length
        if marker == SOS:
            seen_scan = True
            at = _end_of_scan(file, at)
    return False


def _end_of_scan(file: bytes, at: int) -> int:
    """Where the marker after the picture's own data stands."""
    while True:
        at = file.find(b"\xff", at)
        if at < 0 or at + 1 >= len(file):
            return len(file)
        if file[at + 1] != STUFFED and file[at + 1] not in RESTARTS:
            return at
        at += 2


def _is_bare_png(file: bytes) -> bool:
    at, order, data = len(PNG_HEAD), [], zlib.decompressobj()
    while at + 12 <= len(file):
        length, kind = int.from_bytes(file[at : at + 4], "big"), file[at + 4 : at + 8]
        body = file[at + 8 : at + 8 + length]
        told = int.from_bytes(file[at + 8 + length : at + 12 + length], "big")
        if kind not in PNG_CHUNKS or zlib.crc32(kind + body) != told:
            return False
        if kind == b"IDAT":
            data.decompress(body)
            if data.unused_data:
                return False  # bytes after the end of the picture
        order.append(kind)
        at += 12 + length
        if kind == b"IEND":
            break
    middle = order[1:-1]
    return (
        at == len(file)
        and order[:1] == [b"IHDR"]
        and order[-1:] == [b"IEND"]
        and middle == [b"IDAT"] * len(middle)
        and bool(middle)
        and data.eof
    )


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
