"""Which files are photos: told by their first bytes, never by their names, with a sentence for each that is not."""

from __future__ import annotations

from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark

UNKNOWN = mark("This file is not a photo that can be checked. Use a JPEG, PNG or HEIC photo.")
VIDEO = mark("Videos cannot be checked yet. Use a single photo, or ask for a second look at the video.")
PDF = mark("A PDF cannot be checked as a photo. Take a screenshot of the page and add that.")
RAW = mark("Camera raw files cannot be checked. Export the photo as a JPEG and add that.")
DRAWING = mark("Drawings in this format can hold hidden text. Export it as a PNG and add that.")
BROKEN = mark(
    "This file could not be opened, so it was not added. It may be damaged. Open it elsewhere, save it anew, try again."
)
TOO_LARGE = mark("This photo is too large to check. Make it smaller and add it again.")
EMPTY = mark("This file is empty. Choose another photo.")

HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})
RAW_BRANDS = frozenset({b"crx "})
ISO_BRAND = slice(8, 12)
MATROSKA, FLASH, OGG = b"\x1aE\xdf\xa3", b"FLV", b"OggS"
LOOKED_AT = 512


class NotAPhoto(HatpegError):
    """A file that is refused, with the sentence that says what to do instead."""


def format_of(untrusted: bytes) -> str:
    """The format of a photo by its first bytes, in Pillow's words. Raises :class:`NotAPhoto`."""
    head = untrusted[:LOOKED_AT]
    if not head:
        raise NotAPhoto(EMPTY)
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"BM"):
        return "BMP"
    if head[:4] == b"RIFF" and head[ISO_BRAND] == b"WEBP":
        return "WEBP"
    if head[:4] in {b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"}:
        return _tiff(head)
    if head[4:8] == b"ftyp":
        return _iso(head)
    raise NotAPhoto(_why_not(head))


def _tiff(head: bytes) -> str:
    """Raw files of several cameras wear the clothes of a TIFF."""
    if head[8:10] == b"CR" or b"Adobe DNG" in head:
        raise NotAPhoto(RAW)
    return "TIFF"


def _iso(head: bytes) -> str:
    """Photos and videos of newer telephones share one container, told apart by their brands."""
    size = int.from_bytes(head[:4], "big")
    brands = {head[at : at + 4] for at in (8, *range(16, min(size, len(head)), 4))}
    if head[ISO_BRAND] in AVIF_BRANDS or (brands & AVIF_BRANDS and not brands & HEIF_BRANDS - {b"mif1", b"msf1"}):
        return "AVIF"
    if head[ISO_BRAND] in HEIF_BRANDS or brands & (HEIF_BRANDS - {b"mif1", b"msf1"}):
        return "HEIF"
    raise NotAPhoto(RAW if head[ISO_BRAND] in RAW_BRANDS else VIDEO)


def _why_not(head: bytes) -> str:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    is_avi = head[:4] == b"RIFF" and head[ISO_BRAND] == b"AVI "
    if head.startswith((MATROSKA, FLASH, OGG)) or is_avi or head[:3] == b"\x00\x00\x01":
        return VIDEO
    if b"%pdf-" in text:
        return PDF
    if text.startswith((b"<svg", b"%!ps", b"\xc5\xd0\xd3\xc6")) or (text.startswith(b"<?xml") and b"<svg" in text):
        return DRAWING
    if head.startswith((b"IIRO", b"IIRS", b"FUJIFILMCCD-RAW", b"IIU\x00", b"\x00MRM")):
        return RAW
    return UNKNOWN
