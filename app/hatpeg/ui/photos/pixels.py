"""Makes pictures to show out of bare pixels: no file is decoded in the window, not even our own copy."""

from __future__ import annotations

import zlib

from PySide6.QtGui import QImage

HEAD_PARTS = 3
IHDR_AT, SIZES_AT, DATA_AT = 12, 16, 33
PLAIN = b"\x08\x02\x00\x00\x00"
"""Eight bits of red, green and blue, not interlaced (PNG, section 11.2.2)."""
MOST = 2048


def of_view(view: bytes) -> QImage | None:
    """The picture of a PPM as the worker gives it; None for anything else."""
    head = view[:32].split(b"\n", HEAD_PARTS)
    if len(head) <= HEAD_PARTS or head[0] != b"P6":
        return None
    try:
        wide, high = map(int, head[1].split(b" "))
    except ValueError:
        return None
    return _image(view[sum(len(part) + 1 for part in head[:HEAD_PARTS]) :], wide, high)


def of_plain_png(file: bytes) -> QImage | None:
    """The picture of a PNG whose lines are stored as they are, of one piece; None for anything else."""
    wide, high = (int.from_bytes(file[at : at + 4], "big") for at in (SIZES_AT, SIZES_AT + 4))
    if file[IHDR_AT : IHDR_AT + 4] != b"IHDR" or file[SIZES_AT + 8 : SIZES_AT + 13] != PLAIN:
        return None
    length = int.from_bytes(file[DATA_AT : DATA_AT + 4], "big")
    line = 1 + 3 * wide
    if not 0 < wide <= MOST or not 0 < high <= MOST:
        return None
    try:
        lines = zlib.decompressobj().decompress(file[DATA_AT + 8 : DATA_AT + 8 + length], line * high)
    except zlib.error:
        return None
    if len(lines) != line * high or any(lines[at * line] for at in range(high)):
        return None
    return _image(b"".join(lines[at * line + 1 : (at + 1) * line] for at in range(high)), wide, high)


def _image(pixels: bytes, wide: int, high: int) -> QImage | None:
    if len(pixels) != 3 * wide * high or not pixels:
        return None
    bare = QImage(pixels, wide, high, 3 * wide, QImage.Format.Format_RGB888)
    return bare.convertToFormat(QImage.Format.Format_RGB32)  # a copy that owns its pixels, of the kind painted fastest
