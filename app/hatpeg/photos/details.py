"""Lists in plain words what a photo's file tells besides the picture: place, time, device, owner, thumbnail, edits."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import suppress

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from hatpeg.core.photo import Detail
from hatpeg.core.speech import mark
from hatpeg.photos.bareness import is_bare
from hatpeg.photos.decoding import get_ready
from hatpeg.photos.formats import format_of

LONGEST = 60
TIMES = (0x9003, 0x9004, 0x0132)
"""EXIF: when it was taken, digitized, changed (CIPA DC-008)."""
MAKER, MODEL, SOFTWARE, ARTIST, COPYRIGHT = 0x010F, 0x0110, 0x0131, 0x013B, 0x8298
BODY_SERIAL, LENS_SERIAL, OWNER, UNIQUE, COMMENT, DESCRIPTION = 0xA431, 0xA435, 0xA430, 0xA420, 0x9286, 0x010E
MAKER_NOTE, XP_AUTHOR, XP_COMMENT, XP_TITLE, XP_KEYWORDS = 0x927C, 0x9C9D, 0x9C9C, 0x9C9B, 0x9C9E
TOLD = (
    ((BODY_SERIAL, LENS_SERIAL, UNIQUE), "device", mark("A number that only this camera has")),
    ((MAKER_NOTE,), "device", mark("Notes that the camera's maker put in")),
    ((ARTIST, COPYRIGHT, OWNER, XP_AUTHOR), "owner", mark("Whose photo it is")),
    ((COMMENT, DESCRIPTION, XP_COMMENT, XP_TITLE, XP_KEYWORDS), "other", mark("A comment or description")),
)
LATITUDE, LONGITUDE, NORTH, EAST = 2, 4, 1, 3
XMP_PLACE = re.compile(rb"(?:exif:GPSL|photoshop:(?:City|State|Country)|Iptc4xmpCore:Location|Iptc4xmpExt:Location)")
XMP_OWNER = re.compile(
    rb"(?:dc:creator|xmpRights:|photoshop:Credit|plus:|aux:OwnerName|Iptc4xmpCore:CreatorContactInfo)"
)
XMP_EDITS = re.compile(rb"(?:xmpMM:|photoshop:|crs:|xmp:CreatorTool|stEvt:)")
XMP_TIME = re.compile(rb"(?:xmp:CreateDate|exif:DateTimeOriginal|photoshop:DateCreated)")
C2PA = (b"c2pa", b"caBX")
TRAILERS = ((b"ftyp", mark("A short video")), (b"MotionPhoto", mark("A short video")))
NAMED = re.compile(r"(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d|[A-Za-zÀ-ÿ]{3,}[ _-][A-Za-zÀ-ÿ]{3,}")
"""File names that hold a date, or two words such as a name."""


def details_of(untrusted: bytes, name: str = "") -> tuple[tuple[Detail, ...], tuple[float, float] | None]:
    """The hidden details of a file that was opened before, and the coordinates if it holds any."""
    found: list[Detail] = []
    place: tuple[float, float] | None = None
    with suppress(Exception):  # what cannot be read is not kept either: the picture is written anew
        kind = format_of(untrusted)
        get_ready(kind)
        with Image.open(io.BytesIO(untrusted), formats=[kind]) as image:
            exif = image.getexif()
            place = _place(exif)
            found += _of_exif(exif, place)
            found += _of_image(image)
    found += _of_bytes(untrusted)
    if name and NAMED.search(name.rpartition(".")[0]):
        found.append(Detail("name", mark("The file's name")))
    if not found and not is_bare(untrusted):
        found.append(Detail("other", mark("Something besides the picture")))
    return tuple(dict.fromkeys(found)), place


def _place(exif: Image.Exif) -> tuple[float, float] | None:
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    with suppress(Exception):
        latitude = _degrees(gps[LATITUDE]) * (-1 if str(gps.get(NORTH, "N")).upper().startswith("S") else 1)
        longitude = _degrees(gps[LONGITUDE]) * (-1 if str(gps.get(EAST, "E")).upper().startswith("W") else 1)
        return latitude, longitude
    return None


def _degrees(parts: tuple[float, float, float]) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600


def _of_exif(exif: Image.Exif, place: tuple[float, float] | None) -> Iterator[Detail]:
    every = {**exif, **exif.get_ifd(ExifTags.IFD.Exif)}
    if place:
        yield Detail("place", mark("Where it was taken"), f"{place[0]:.4f}, {place[1]:.4f}")
    elif exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield Detail("place", mark("Something about where it was taken"))
    taken = next((every[tag] for tag in TIMES if every.get(tag)), None)
    if taken:
        yield Detail("time", mark("When it was taken"), _short(taken))
    device = " ".join(_short(every[tag]) for tag in (MAKER, MODEL) if every.get(tag))
    if device:
        yield Detail("device", mark("The camera or telephone"), device)
    if every.get(SOFTWARE):
        yield Detail("editing", mark("The program it was made with"), _short(every[SOFTWARE]))
    yield from (Detail(kind, words) for tags, kind, words in TOLD if any(every.get(tag) for tag in tags))
    if exif.get_ifd(ExifTags.IFD.IFD1):
        yield Detail("thumbnail", mark("A small copy of the picture, perhaps of an earlier version"))


def _of_image(image: ImageFile.ImageFile) -> Iterator[Detail]:
    if IptcImagePlugin.getiptcinfo(image):
        yield Detail("other", mark("A press caption: names, places or words"))
    if image.info.get("icc_profile"):
        yield Detail("other", mark("A color profile"))
    if image.info.get("comment"):
        yield Detail("other", mark("A comment or description"))
    kept = {"dpi", "jfif", "jfif_version", "jfif_unit", "jfif_density", "gamma", "srgb", "transparency", "interlace"}
    texts = [key for key, value in image.info.items() if isinstance(value, str) and key not in kept and value]
    if texts:
        yield Detail("other", mark("Words kept beside the picture"))
    if getattr(image, "n_frames", 1) > 1:
        yield Detail("other", mark("More pictures in the same file"))


def _of_bytes(untrusted: bytes) -> Iterator[Detail]:
    if b"<x:xmpmeta" in untrusted or b"http://ns.adobe.com/xap/1.0/" in untrusted or b"adobe:ns:meta" in untrusted:
        yield from (
            Detail(kind, words)
            for pattern, kind, words in (
                (XMP_PLACE, "place", mark("Something about where it was taken")),
                (XMP_OWNER, "owner", mark("Whose photo it is")),
                (XMP_TIME, "time", mark("When it was taken")),
                (XMP_EDITS, "editing", mark("How it was edited, step by step")),
            )
            if pattern.search(untrusted)
        )
        yield Detail("other", mark("A page of notes in the XMP format"))
    if any(sign in untrusted for sign in C2PA):
        yield Detail("editing", mark("A signed history of the picture (C2PA)"))
    if untrusted.startswith(b"\xff\xd8"):
        end = untrusted.rfind(b"\xff\xd9")
        tail = untrusted[end + 2 :] if end >= 0 else b""
        video = next((words for sign, words in TRAILERS if sign in untrusted[4:]), "")
        if video:
            yield Detail("other", video)
        elif len(tail.strip(b"\x00")) > 0:
            yield Detail("other", mark("Something after the end of the picture"))


def _short(value: object) -> str:
    words = value.decode("ascii", "ignore") if isinstance(value, bytes) else str(value)
    words = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
    return words[:LONGEST]
