"""A file is a photo by its bytes; what is written is a picture and nothing else, and our own parser says so."""

from __future__ import annotations

import io
import subprocess
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from hatpeg.core.photo import Box
from hatpeg.photos import formats
from hatpeg.photos.bareness import is_bare
from hatpeg.photos.cleaning import covered, written
from hatpeg.photos.decoding import FIRST_FRAME, Decoded, decoded
from hatpeg.photos.details import details_of
from hatpeg.photos.formats import NotAPhoto, format_of
from hatpeg.photos.looking import cleaned
from hatpeg.photos.verifying import again, covers_hold
from tests.photos.makers import chunk, file_of, noise, segment

SECRET = b"CANARY7f3a"
JPEG, PNG = file_of(noise(), "JPEG", quality=90), file_of(noise(), "PNG")
IHDR_ENDS = 8 + 25


def refusal(untrusted: bytes) -> str:
    with pytest.raises(NotAPhoto) as refused:
        decoded(untrusted)
    return refused.value.sentence


# ------------------------------------------------------------------------------------- what is a photo


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_photos_are_known_by_their_bytes(kind: str) -> None:
    image = noise().convert("P") if kind == "GIF" else noise()

    opened = decoded(file_of(image, kind))

    assert opened.format == kind
    assert opened.pixels.shape == (400, 640, 3)


@pytest.mark.parametrize(
    ("untrusted", "sentence"),
    [
        (b"", formats.EMPTY),
        (b"%PDF-1.7\n", formats.PDF),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", formats.VIDEO),
        (b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ", formats.VIDEO),
        (b"\x1aE\xdf\xa3\x9fB\x86", formats.VIDEO),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", formats.DRAWING),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", formats.DRAWING),
        (b"II*\x00\x10\x00\x00\x00CR\x02\x00", formats.RAW),
        (b"<html><body>hello</body></html>", formats.UNKNOWN),
        (b"PK\x03\x04 a zip", formats.UNKNOWN),
        (JPEG[: len(JPEG) // 2], formats.BROKEN),
        (JPEG[:3], formats.BROKEN),
    ],
)
def test_everything_else_is_refused_with_what_to_do_instead(untrusted: bytes, sentence: str) -> None:
    assert refusal(untrusted) == sentence


def test_a_bomb_is_refused_by_its_head() -> None:
    header = chunk(b"IHDR", (30_000).to_bytes(4, "big") * 2 + b"\x01\x00\x00\x00\x00")

    assert refusal(PNG[:8] + header + PNG[IHDR_ENDS:]) == formats.TOO_LARGE


@given(
    st.binary(max_size=300), st.sampled_from([b"", JPEG[:30], PNG[:40], b"RIFF\x10\x00\x00\x00WEBPVP8 ", b"II*\x00"])
)
@settings(max_examples=150, deadline=None)
def test_no_bytes_do_anything_but_open_or_be_refused(rest: bytes, head: bytes) -> None:
    sentence = ""
    try:
        decoded(head + rest)
    except NotAPhoto as refused:
        sentence = refused.sentence or "without a word"

    assert sentence != "without a word"


@given(st.integers(0, len(JPEG) - 1), st.integers(0, 255), st.sampled_from(["JPEG", "PNG"]))
@settings(max_examples=150, deadline=None)
def test_a_changed_byte_never_does_harm(at: int, value: int, kind: str) -> None:
    whole = bytearray(JPEG if kind == "JPEG" else PNG)
    whole[at % len(whole)] = value

    try:
        opened = decoded(bytes(whole))
    except NotAPhoto:
        return

    assert is_bare(written(opened.pixels, as_photograph=opened.is_photograph))


def test_the_first_frame_of_a_moving_picture_is_kept_and_that_is_said() -> None:
    moving = file_of(noise().convert("P"), "GIF", save_all=True, append_images=[Image.new("P", (640, 400))])

    assert decoded(moving).notes == (FIRST_FRAME,)


def test_a_photo_on_its_side_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6

    opened = decoded(file_of(noise(), "JPEG", exif=exif.tobytes()))

    assert opened.pixels.shape[:2] == (640, 400)


def test_colors_under_transparent_pixels_are_gone() -> None:
    hidden = noise().convert("RGBA")
    hidden.putalpha(0)

    assert (decoded(file_of(hidden, "PNG")).pixels == 255).all()


# ------------------------------------------------------------------------------------- what is written

MARKERS: dict[str, Callable[[], bytes]] = {
    "comment": lambda: JPEG[:2] + segment(0xFE, SECRET) + JPEG[2:],
    **{f"app{n}": lambda n=n: JPEG[:2] + segment(0xE0 + n, b"Unknown\0" + SECRET) + JPEG[2:] for n in range(1, 16)},
    "jfif thumbnail": lambda: JPEG[:2] + segment(0xE0, b"JFXX\0\x10" + SECRET) + JPEG[2:],
    "after the end": lambda: JPEG + SECRET,
    "a video behind it": lambda: JPEG + b"\0\0\0\x18ftypmp42" + SECRET,
    "png text": lambda: PNG[:IHDR_ENDS] + chunk(b"tEXt", b"Author\0" + SECRET) + PNG[IHDR_ENDS:],
    "png private": lambda: PNG[:IHDR_ENDS] + chunk(b"prVt", SECRET) + PNG[IHDR_ENDS:],
    "png c2pa": lambda: PNG[:IHDR_ENDS] + chunk(b"caBX", SECRET) + PNG[IHDR_ENDS:],
    "png exif": lambda: PNG[:IHDR_ENDS] + chunk(b"eXIf", b"II*\0" + SECRET) + PNG[IHDR_ENDS:],
    "after the end of a png": lambda: PNG + SECRET,
    "a png's data goes on": lambda: PNG[:-12] + chunk(b"IDAT", SECRET) + PNG[-12:],
}


@pytest.mark.parametrize("make", MARKERS.values(), ids=MARKERS)
def test_what_was_hidden_is_seen_by_our_own_parser_and_not_written(make: Callable[[], bytes]) -> None:
    dirty = make()

    opened = decoded(dirty)
    copy = written(opened.pixels, as_photograph=opened.is_photograph)

    assert not is_bare(dirty)
    assert details_of(dirty)[0]
    assert is_bare(copy)
    assert SECRET not in copy


@pytest.mark.parametrize("as_photograph", [True, False])
def test_covers_are_solid_and_stay_so(as_photograph: bool) -> None:
    pixels, box = np.asarray(noise()), Box(100.4, 50.6, 200, 120)

    copy = again(written(covered(pixels, [box]), as_photograph=as_photograph))

    assert covers_hold(copy, [box])
    assert not covers_hold(pixels, [box])
    assert int(copy[80:150, 130:270].max()) <= 6


def test_a_cover_may_reach_over_the_edge() -> None:
    copy = covered(np.asarray(noise()), [Box(-50, -50, 100, 100), Box(600, 380, 500, 500)])

    assert (copy[:50, :50] == 0).all()
    assert (copy[380:, 600:] == 0).all()


def test_the_original_pixels_are_left_alone() -> None:
    pixels = np.asarray(noise())
    before = pixels.copy()

    covered(pixels, [Box(0, 0, 640, 400)])

    assert (pixels == before).all()


def test_hidden_details_are_told_in_plain_words() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Canon", "EOS 5D", "Jo Rivera"
    exif.get_ifd(0x8769)[0x9003] = "2024:05:06 07:08:09"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 6.0, 0.0)})

    found, place = details_of(file_of(noise(), "JPEG", exif=exif.tobytes()), "IMG_20240506.jpg")
    words = {detail.kind: detail.told for detail in found}

    assert words["place"] == "Where it was taken: 51.5000, -0.1000"
    assert words["time"] == "When it was taken: 2024:05:06 07:08:09"
    assert words["device"] == "The camera or telephone: Canon EOS 5D"
    assert words["owner"] == "Whose photo it is"
    assert words["name"] == "The file's name"
    assert place == pytest.approx((51.5, -0.1))


def test_a_bare_picture_has_no_details() -> None:
    assert details_of(JPEG, "photo-1.jpg") == ((), None)


def test_the_kind_of_file_is_told_by_bytes_not_by_name() -> None:
    assert format_of(PNG) == "PNG"


PHOTOS = Path(__file__).parents[3] / "shared" / "data" / "photos"


@pytest.mark.skipif(not PHOTOS.is_dir(), reason="the photos for measuring are not here")
def test_another_program_finds_nothing_left_in_real_photos(tmp_path: Path) -> None:
    pytest.importorskip("shutil").which("exiftool") or pytest.skip("exiftool is not here")
    for number, file in enumerate(sorted((PHOTOS / "metadata").iterdir())[:40]):
        opened = decoded(file.read_bytes())
        copy = written(opened.pixels, as_photograph=opened.is_photograph)
        (tmp_path / f"{number}{'.jpg' if copy[:2] == JPEG[:2] else '.png'}").write_bytes(copy)

    told = subprocess.run(["exiftool", "-G1", "-a", "-u", "-s", tmp_path], capture_output=True, text=True, check=True)
    groups = {line.partition("]")[0].strip("[ ") for line in told.stdout.splitlines() if line.startswith("[")}

    assert groups <= {"System", "ExifTool", "File", "JFIF", "PNG", "Composite"}


def test_pictures_of_one_pixel_can_be_written() -> None:
    one = written(np.zeros((1, 1, 3), np.uint8), as_photograph=True)

    assert is_bare(one)
    assert Image.open(io.BytesIO(one)).size == (1, 1)


def test_a_copy_to_paste_needs_no_decoder_and_is_no_larger_than_networks_show() -> None:
    opened = Decoded(np.asarray(noise((4000, 1200))), "JPEG", is_photograph=True)
    cover = Box(801, 203, 301, 101)

    copy, why_not = cleaned(opened, [cover], to_paste=True)

    assert (why_not, is_bare(copy)) == ("", True)
    again = np.asarray(Image.open(io.BytesIO(copy)))
    assert again.shape == (600, 2000, 3)
    assert not again[102:151, 401:550].any()
    lines = zlib.decompress(b"".join(body for kind, body in chunks(copy) if kind == b"IDAT"))
    assert lines == b"".join(b"\x00" + again[row].tobytes() for row in range(600))


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
