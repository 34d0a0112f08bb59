"""Reads a file that was just written, byte by byte, and says whether it holds anything but a picture.

The parser is our own, so that what writes the file and what vouches for it are not the same code. It needs no imaging
library, so that whoever takes a file out of the worker process can look at it without opening it.
"""

from __future__ import annotations

import zlib

SOI, EOI, SOS, APP0 = 0xD8, 0xD9, 0xDA, 0xE0
JPEG_SEGMENTS = frozenset({APP0, 0xDB, 0xC0, 0xC1, 0xC4, 0xDD, SOS})
"""JFIF, quantization, baseline frames, Huffman tables, restart interval, scan (ITU T.81, annex B)."""
JFIF = b"JFIF\x00"
JFIF_LENGTH = 14
STUFFED, RESTARTS = 0x00, range(0xD0, 0xD8)
PNG_HEAD = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 300_000_000
PNG_CHUNKS = (b"IHDR", b"IDAT", b"IEND")


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


def _bytes_of_picture(file: bytes) -> int:
    """How many bytes the lines of a PNG with three colors are, each with the byte that names its filter."""
    wide, high = int.from_bytes(file[16:20], "big"), int.from_bytes(file[20:24], "big")
    return min(MOST_BYTES, high * (3 * wide + 1))


def _is_bare_png(file: bytes) -> bool:
    at, order, data = len(PNG_HEAD), [], zlib.decompressobj()
    room = _bytes_of_picture(file)
    while at + 12 <= len(file):
        length, kind = int.from_bytes(file[at : at + 4], "big"), file[at + 4 : at + 8]
        body = file[at + 8 : at + 8 + length]
        told = int.from_bytes(file[at + 8 + length : at + 12 + length], "big")
        if kind not in PNG_CHUNKS or zlib.crc32(kind + body) != told:
            return False
        if kind == b"IDAT":
            room -= len(data.decompress(body, room + 1))
            if room < 0 or data.unconsumed_tail or data.unused_data:
                return False  # more than the picture, or bytes after its end
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
        and not room
    )
