"""Turns the bytes of a photo into upright pixels, within limits, without opening anything else."""

from __future__ import annotations

import io
import warnings
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageFile, ImageOps

from hatpeg.core.speech import mark
from hatpeg.photos.formats import BROKEN, TOO_LARGE, NotAPhoto, format_of

Pixels = NDArray[np.uint8]
MOST_BYTES, MOST_PIXELS = 60_000_000, 80_000_000
MOST_ON_A_SIDE = 30_000
FIRST_FRAME = mark("This picture moves. Only its first frame is kept.")
PHOTOGRAPHS = frozenset({"JPEG", "MPO", "HEIF", "AVIF", "WEBP"})
"""Formats that photographs come in; others are drawings and screenshots, whose edges a JPEG would blur."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Upright pixels, red, green, blue. ``notes`` are sentences about what was left out."""

    pixels: Pixels
    format: str
    is_photograph: bool
    notes: tuple[str, ...] = ()


def decoded(untrusted: bytes) -> Decoded:
    """The pixels of a photo: turned upright, in the colors every screen shows, without transparency.

    Raises :class:`NotAPhoto` for everything that is none, is broken, or is too large. Takes the size from the head
    of the file before any pixel is made.
    """
    if len(untrusted) > MOST_BYTES:
        raise NotAPhoto(TOO_LARGE)
    kind = format_of(untrusted)
    get_ready(kind)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)
            return _opened(untrusted, kind)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise NotAPhoto(TOO_LARGE) from None
    except NotAPhoto:
        raise
    except Exception:  # noqa: BLE001 - a broken file may raise anything; whatever it is, the file is refused
        raise NotAPhoto(BROKEN) from None


def get_ready(kind: str) -> None:
    """Teach Pillow the format of newer telephones, where it is needed."""
    if kind == "HEIF":
        import pi_heif  # noqa: PLC0415 - half a megabyte that most photos do without

        pi_heif.register_heif_opener(thumbnails=False)


def _opened(untrusted: bytes, kind: str) -> Decoded:
    image: Image.Image = Image.open(io.BytesIO(untrusted), formats=[kind])
    width, height = image.size
    if width * height > MOST_PIXELS or max(width, height) > MOST_ON_A_SIDE or not width * height:
        raise NotAPhoto(TOO_LARGE if width * height else BROKEN)
    notes = (FIRST_FRAME,) if getattr(image, "is_animated", False) and image.format not in {"MPO", "TIFF"} else ()
    image.load()
    profile = image.info.get("icc_profile")
    with suppress(Exception):  # an orientation that cannot be read leaves the pixels as they are stored
        ImageOps.exif_transpose(image, in_place=True)
    upright = _flat(_in_usual_colors(image, profile))
    form = image.format or kind
    is_photograph = form in PHOTOGRAPHS or kind in PHOTOGRAPHS
    return Decoded(np.array(upright, np.uint8), kind, is_photograph and not _has_alpha(image), notes)


def _in_usual_colors(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile and image.mode in {"RGB", "RGBA", "L", "CMYK"}:
        with suppress(Exception):  # a profile that is broken leaves the numbers as they are
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            mode = "RGBA" if image.mode == "RGBA" else "RGB"
            found = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
            return found or image
    if image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8))
    if image.mode in {"I", "F"}:
        numbers = np.asarray(image).astype(float)
        spread = float(np.ptp(numbers)) or 1.0
        return Image.fromarray(((numbers - numbers.min()) * (255 / spread)).astype(np.uint8))
    return image


def _has_alpha(image: Image.Image) -> bool:
    return "A" in image.getbands() or "transparency" in image.info


def _flat(image: Image.Image) -> Image.Image:
    """The picture on white: colors that hid under transparent pixels are gone."""
    if not _has_alpha(image):
        return image if image.mode == "RGB" else image.convert("RGB")
    layered = image.convert("RGBA")
    ground = Image.new("RGB", layered.size, "white")
    ground.paste(layered, mask=layered.getchannel("A"))
    return ground
