"""Pictures with a marker planted in places where a file can hide data, and a search for it in what comes out."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from base64 import b64encode
from collections.abc import Iterator

import numpy as np
from PIL import Image

MARKER = b"CANARY7f3a"
BASE = Image.fromarray(np.random.default_rng(7).integers(90, 160, (96, 128, 3), np.uint8))
ENCODINGS = (MARKER, MARKER.decode().encode("utf-16-le"), MARKER.decode().encode("utf-16-be"), b64encode(MARKER)[:12])
STREAM = re.compile(rb"\x78[\x01\x5e\x9c\xda]")


def planted() -> Iterator[tuple[str, bytes]]:
    """Each kind of hiding place by its name, with a file that has the marker there."""
    yield from _in_jpeg(_file("JPEG", quality=90))
    yield from _in_png(_file("PNG"))
    yield from _in_others()


REFUSED = frozenset({"jpeg reserved jpg0", "jpeg reserved jpg13"})
"""Kinds of which no copy is made: the file breaks a rule of its format."""


def is_left(file: bytes) -> bool:
    """Whether the marker is anywhere in a file: in its bytes, in what is packed there, or in its pixels."""
    packed = (_inflated(file[match.start() :]) for match in STREAM.finditer(file))
    pixels = _pixels(file)
    bare = b"".join(pixels[at::4] for at in range(4))
    rows = b"".join(pixels[at : at + 3] for at in range(0, len(pixels), 4))
    return any(words in place for place in (file, pixels, bare, rows, *packed) for words in ENCODINGS)


def _file(kind: str, picture: Image.Image = BASE, **settings: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **settings)
    return file.getvalue()


def _pixels(file: bytes) -> bytes:
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(file)) as picture:
            return picture.convert("RGBA").tobytes()
    except OSError:
        return b""


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, 10_000_000)
    except zlib.error:
        return b""


def _segment(marker: int, body: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def _in_jpeg(file: bytes) -> Iterator[tuple[str, bytes]]:
    def first(segment: bytes) -> bytes:
        return file[:2] + segment + file[2:]

    for number in range(1, 16):
        yield f"jpeg app{number}", first(_segment(0xE0 + number, b"Unknown\0" + MARKER))
    bodies = {
        "comment": (0xFE, MARKER),
        "comment utf-16": (0xFE, ENCODINGS[1]),
        "comment base64": (0xFE, b64encode(MARKER)),
        "xmp": (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARKER + b"</x:xmpmeta>"),
        "extended xmp": (0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + bytes(8) + MARKER),
        "photoshop": (0xED, b"Photoshop 3.0\x008BIM\x04\x0c\0\0" + struct.pack(">I", 10) + MARKER),
        "jfxx": (0xE0, b"JFXX\0\x10" + _file("JPEG", BASE.resize((32, 24)), comment=MARKER)),
        "jfif thumbnail": (0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02" + (MARKER + b"xx")),
        "c2pa": (0xEB, b"JP\0\x01\0\0\0\x01" + struct.pack(">I", 40) + b"jumb" + bytes(4) + b"jumdc2pa" + MARKER),
        "flashpix": (0xE2, b"FPXR\0" + MARKER),
        "multi-picture": (0xE2, b"MPF\0" + MARKER),
        "color profile": (0xE2, b"ICC_PROFILE\0\x01\x01" + MARKER * 20),
        "ducky": (0xEC, b"Ducky\0" + MARKER),
        "adobe": (0xEE, b"Adobe\0" + bytes(6) + MARKER),
        "reserved jpg0": (0xF0, MARKER),
        "reserved jpg13": (0xFD, MARKER),
    }
    for name, (marker, body) in bodies.items():
        yield f"jpeg {name}", first(_segment(marker, body))
    exif = Image.Exif()
    exif[0x013B] = MARKER.decode()
    exif.get_ifd(0x8769)[0x927C] = MARKER
    exif.get_ifd(0x8825)[0x1B] = MARKER
    yield "jpeg exif, maker note, place", _file("JPEG", exif=exif.tobytes())
    yield "jpeg trailer", file + MARKER
    yield "jpeg second picture", file + _file("JPEG", comment=MARKER)
    yield "jpeg phone trailer", file + b"\0\0\x01\x08" + MARKER + b"SEFH" + bytes(20) + b"SEFT"
    yield "jpeg motion photo", file + b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x20udta" + MARKER
    yield "jpeg archive", file + b"PK\x03\x04" + MARKER
    yield "jpeg script", first(_segment(0xFE, b"<script>" + MARKER + b"</script>"))
    yield "jpeg progressive comment", _file("JPEG", progressive=True, comment=MARKER)
    yield "jpeg grey comment", _file("JPEG", BASE.convert("L"), comment=MARKER)
    yield "jpeg cmyk comment", _file("JPEG", BASE.convert("CMYK"), comment=MARKER)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _in_png(file: bytes) -> Iterator[tuple[str, bytes]]:
    head, end = 8 + 25, file.index(b"IEND") - 4
    chunks = {
        "text": (b"tEXt", b"Author\0" + MARKER),
        "packed text": (b"zTXt", b"Comment\0\0" + zlib.compress(MARKER)),
        "xmp": (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + MARKER),
        "packed xmp": (b"iTXt", b"a\0\x01\0\0\0" + zlib.compress(MARKER)),
        "wide text": (b"tEXt", b"k\0" + ENCODINGS[1]),
        "private": (b"prVt", MARKER),
        "c2pa": (b"caBX", MARKER),
        "exif": (b"eXIf", b"II*\0\x08\0\0\0\0\0\0\0\0\0" + MARKER),
        "color profile": (b"iCCP", b"n\0\0" + zlib.compress(MARKER * 20)),
        "palette": (b"sPLT", MARKER + b"\0\x08" + bytes(6)),
        "fireworks": (b"mkBF", MARKER),
        "apple": (b"iDOT", MARKER + bytes(18)),
        "calibration": (b"pCAL", MARKER + b"\0" + bytes(10)),
        "digital signature": (b"dSIG", MARKER),
        "fractal": (b"fRAc", MARKER),
        "gif text": (b"gIFt", MARKER),
    }
    for name, (kind, body) in chunks.items():
        yield f"png {name}", file[:head] + _chunk(kind, body) + file[head:]
    yield "png trailer", file + MARKER
    yield "png text after the picture", file[:end] + _chunk(b"tEXt", b"k\0" + MARKER) + file[end:]
    yield "png end with a body", file[:end] + _chunk(b"IEND", MARKER)
    yield "png second picture", file + _file("PNG")[8:] + MARKER
    seen = np.dstack([np.asarray(BASE), np.full((96, 128), 255, np.uint8)])
    under = seen.copy()
    under[:40, :, :3] = np.frombuffer(MARKER * 1536, np.uint8).reshape(40, 128, 3)
    under[:40, :, 3] = 0
    yield "png under transparency", _file("PNG", Image.fromarray(under))


def _in_others() -> Iterator[tuple[str, bytes]]:
    webp, gif, tiff, bmp = _file("WEBP"), _file("GIF", BASE.convert("P")), _file("TIFF"), _file("BMP")

    def riff(kind: bytes) -> bytes:
        body = webp[12:] + kind + struct.pack("<I", len(MARKER)) + MARKER
        return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body

    for kind in (b"ABCD", b"EXIF", b"XMP "):
        yield f"webp {kind.decode()}", riff(kind)
    yield "webp trailer", webp + MARKER
    yield "gif comment", gif[:-1] + b"\x21\xfe\x0a" + MARKER + b"\0;"
    yield "gif application", gif[:-1] + b"\x21\xff\x0bXMP DataXMP\x0a" + MARKER + b"\0;"
    yield "gif plain text", gif[:-1] + b"\x21\x01\x0c" + bytes(12) + b"\x0a" + MARKER + b"\0;"
    yield "gif trailer", gif + MARKER
    yield "tiff gap", tiff + MARKER
    yield "tiff artist", _file("TIFF", tiffinfo={0x013B: MARKER.decode(), 0x02BC: MARKER})
    yield "tiff second page", _file("TIFF", save_all=True, append_images=[BASE], description=MARKER.decode())
    gap = struct.unpack("<I", bmp[10:14])[0] + len(MARKER)
    yield "bmp gap", bmp[:10] + struct.pack("<I", gap) + bmp[14:54] + MARKER + bmp[54:]
    yield "bmp trailer", bmp + MARKER
    avif = _file("AVIF")
    yield "avif free box", avif + struct.pack(">I", 8 + len(MARKER)) + b"free" + MARKER
    yield "avif own box", avif + struct.pack(">I", 24 + len(MARKER)) + b"uuid" + b"\1" * 16 + MARKER
