"""Small pictures for tests, made here: no photo of anybody lies in the project."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

SIZE = (640, 400)


def noise(size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture in which any cover would show."""
    numbers = np.random.default_rng(4).integers(0, 256, (size[1], size[0], 3), np.uint8)
    return Image.fromarray(numbers)


def file_of(image: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    """The bytes of an image file."""
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def paper(*lines: tuple[str, int], size: tuple[int, int] = (1000, 500)) -> Image.Image:
    """A sheet with words of the given heights on it."""
    image = Image.new("RGB", size, (236, 232, 220))
    pen, y = ImageDraw.Draw(image), 30
    for words, high in lines:
        pen.text((40, y), words, font=ImageFont.load_default(high), fill=(25, 25, 60))
        y += 2 * high
    return image


def with_code(content: str) -> Image.Image:
    """A picture with a QR code on it."""
    image = Image.new("RGB", (600, 400), (200, 210, 190))
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode)
    drawn = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=5))).convert("RGB")
    image.paste(drawn, (100, 60))
    return image


def segment(marker: int, body: bytes) -> bytes:
    """One segment of a JPEG."""
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
