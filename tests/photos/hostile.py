"""Files made to do harm: bombs, loops, files in the clothes of others, files that end too early."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib

from PIL import Image

from hatpeg.photos import formats
from tests.photos.makers import chunk, file_of, noise, segment

OPENS = ""
"""Instead of a refusal: the picture is fine, and what else is in the file is left behind."""
JPEG, PNG = file_of(noise(), "JPEG", quality=85), file_of(noise((64, 64)), "PNG")
PNG_HEAD = b"\x89PNG\r\n\x1a\n"


def a_png(  # noqa: PLR0913 - what stands in its head, and what is behind
    wide: int, high: int, *, color: int = 2, depth: int = 8, lines: int | None = None, more: bytes = b""
) -> bytes:
    """A PNG of zeros, which compress to next to nothing."""
    channels = {0: 1, 2: 3, 6: 4}[color]
    stride = min((wide * channels * depth + 7) // 8 + 1, 1 << 20)
    packer, data, block = zlib.compressobj(9), b"", bytes(stride) * 64
    rows = high if lines is None else lines
    for _ in range(rows // 64):
        data += packer.compress(block)
    data += packer.compress(bytes(stride) * (rows % 64)) + packer.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, depth, color, 0, 0, 0))
    return PNG_HEAD + head + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def resized_in_its_head(wide: int, high: int) -> bytes:
    """A JPEG that says it has another size."""
    at = JPEG.index(b"\xff\xc0")
    return JPEG[: at + 5] + struct.pack(">HH", high, wide) + JPEG[at + 9 :]


def with_exif(directory: bytes) -> bytes:
    """A JPEG with these bytes for a first directory."""
    body = b"Exif\0\0II*\0" + struct.pack("<I", 8) + directory
    return JPEG[:2] + segment(0xE1, body) + JPEG[2:]


def a_tiff_that_goes_round() -> bytes:
    """A TIFF whose second directory is its first."""
    tiff = file_of(noise((64, 64)), "TIFF")
    (at,) = struct.unpack("<I", tiff[4:8])
    (count,) = struct.unpack("<H", tiff[at : at + 2])
    end = at + 2 + 12 * count
    return tiff[:end] + struct.pack("<I", at) + tiff[end + 4 :]


def a_zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("clients.txt", "SECRET")
    return file.getvalue()


def files() -> dict[str, tuple[bytes, str]]:
    """Each file, and the sentence that it is to be refused with."""
    loop = struct.pack("<HHHIIHHIII", 2, 0x8769, 4, 1, 8, 0x8825, 4, 1, 8, 8)
    garbage = struct.pack("<H", 60_000) + random.Random(3).randbytes(30_000)  # noqa: S311 - noise
    text_bombs = b"".join(
        chunk(b"zTXt", b"k%d\0\0" % number + zlib.compress(bytes(20_000_000), 9)) for number in range(10)
    )
    frames = [Image.new("RGB", (1500, 1500), (number, 0, 0)) for number in range(3)] * 20
    gif = (
        struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0) + bytes(6) + b"," + struct.pack("<HHHHB", 0, 0, 65535, 65535, 0)
    )
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
    return {
        "a png of 900 megapixels": (a_png(30_000, 30_000, color=0, depth=1), formats.TOO_LARGE),
        "a png of 169 megapixels": (a_png(13_000, 13_000, lines=640), formats.TOO_LARGE),
        "a png 2^31 wide": (a_png(2**31 - 1, 2**31 - 1, lines=64), formats.TOO_LARGE),
        "a png of one line, 80 million wide": (a_png(80_000_000, 1), formats.TOO_LARGE),
        "a png of nothing": (a_png(0, 0, lines=0), formats.BROKEN),
        "a png whose words swell up": (a_png(64, 64, more=text_bombs), formats.BROKEN),
        "a png with two million lines too many": (a_png(100, 100, lines=200_000), OPENS),
        "a png without an end": (a_png(1000, 1000)[:-100], formats.BROKEN),
        "a gif of 65535 x 65535": (b"GIF89a" + gif + b"\x02\x02\x44\x01\0;", formats.TOO_LARGE),
        "a jpeg of 65500 x 65500": (resized_in_its_head(65_500, 65_500), formats.TOO_LARGE),
        "a jpeg of 0 x 0": (resized_in_its_head(0, 0), formats.BROKEN),
        "a bmp of 2^31 x 2^31": (_bmp(), formats.TOO_LARGE),
        "a tiff of 2^31 x 2^31": (_tiff(), formats.TOO_LARGE),
        "a webp of 16384 x 16384": (_webp(), formats.TOO_LARGE),
        "half a jpeg": (JPEG[: len(JPEG) // 2], formats.BROKEN),
        "a jpeg and a zip": (JPEG + a_zip(), OPENS),
        "a jpeg and a page": (JPEG + b"<html><script>alert(1)</script></html>", OPENS),
        "a pdf before a jpeg": (b"%PDF-1.7\n" + JPEG, formats.PDF),
        "exif that goes round": (with_exif(loop), OPENS),
        "exif of noise": (with_exif(garbage), OPENS),
        "a tiff that goes round": (a_tiff_that_goes_round(), OPENS),
        "a program for a printer, named jpeg": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", formats.DRAWING),
        "the same with a head for windows": (b"\xc5\xd0\xd3\xc6" + bytes(26) + b"%!PS-Adobe-3.0", formats.DRAWING),
        "a moving webp of sixty frames": (file_of(frames[0], "WEBP", save_all=True, append_images=frames), OPENS),
        "a page named png": (b"<html><script>alert(1)</script></html>", formats.UNKNOWN),
        "a drawing that asks for a file": (svg, formats.DRAWING),
        "nothing": (b"", formats.EMPTY),
    }


def _bmp() -> bytes:
    bmp = file_of(noise((64, 64)), "BMP")
    return bmp[:18] + struct.pack("<ii", 2**31 - 1, 2**31 - 1) + bmp[26:]


def _tiff() -> bytes:
    """A directory of sizes alone, compressed, with one strip of nothing."""
    tags = (
        (256, 2**31 - 1),
        (257, 2**31 - 1),
        (258, 8),
        (259, 32773),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, 1),
        (279, 8),
    )
    body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(tags)) + body + bytes(4)


def _webp() -> bytes:
    extended = b"VP8X" + struct.pack("<I", 10) + bytes(4) + (16_383).to_bytes(3, "little") * 2
    picture = b"VP8L" + struct.pack("<I", 8) + b"\x2f" + (16_383 | 16_383 << 14).to_bytes(4, "little") + bytes(3)
    body = b"WEBP" + extended + picture
    return b"RIFF" + struct.pack("<I", len(body)) + body
