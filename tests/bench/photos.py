"""``python -m tests.bench.photos [PHOTOS [FONTS]]``: what is seen on photos, what is left in copies, and what it costs.

``PHOTOS`` holds ``faces`` (with ``boxes.json``), ``empty`` and ``metadata``; without it, it is looked for beside the
project. Each line gives a figure and its bar. What is not installed is named, and its row says so.
"""

from __future__ import annotations

import io
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from hatpeg.core.photo import SURE, Box, Face
from hatpeg.detect.photo import face, writing
from hatpeg.photos.bareness import is_bare
from hatpeg.photos.cleaning import COVER, covered, written
from hatpeg.photos.decoding import Pixels, decoded
from hatpeg.photos.formats import NotAPhoto
from tests.bench import photo_pages
from tests.photos.markers import is_left, planted
from tests.photos.measuring import worker

PHOTOS = Path(__file__).parents[3] / "shared" / "data" / "photos"
HIT, MOSTLY = 0.3, 0.6
JPEG = b"\xff\xd8"
STORAGE = (
    "File:",
    "System:",
    "ExifTool:",
    "Composite:ImageSize",
    "Composite:Megapixels",
    "JFIF:",
    "PNG:",
    "SourceFile",
)
"""What exiftool tells of any picture, however bare: its size, its coding, the file that it is."""
Rows = Iterator[tuple[str, str, str]]


def faces(folder: Path) -> Rows:
    """Faces found upright and turned, and photos without any that are flagged."""
    boxes = json.loads((folder / "faces" / "boxes.json").read_text())
    found = wanted = flagged = turned_found = turned_wanted = over_found = photos = 0
    for name, told in boxes.items():
        pixels = decoded((folder / "faces" / name).read_bytes()).pixels
        truth = [Box(*each) for each in told["faces"]]
        seen = face.faces(pixels)
        found, wanted = found + _hits(truth, seen), wanted + len(truth)
        photos, flagged = photos + bool(truth), flagged + (bool(truth) and bool(seen))
        turned = face.faces(np.ascontiguousarray(np.rot90(pixels)))
        back = [Face(_upright(each.box, pixels.shape[1]), each.score) for each in turned]
        over = face.faces(np.ascontiguousarray(np.rot90(pixels, 2)))
        over_found += _hits(truth, [Face(_over(each.box, *pixels.shape[:2]), each.score) for each in over])
        turned_found, turned_wanted = turned_found + _hits(truth, back), turned_wanted + len(truth)
    yield "faces found", _share(found, wanted), ">= 99.2 %"
    yield "photos with a face that are flagged", _share(flagged, photos), "100 %"
    yield "faces found, photos on their side", _share(turned_found, turned_wanted), ">= 98 %"
    yield "faces found, photos upside down", _share(over_found, turned_wanted), ">= 98 %"
    empty = sorted((folder / "empty").iterdir())
    sure = [max((each.score for each in face.faces(decoded(file.read_bytes()).pixels)), default=0) for file in empty]
    yield "empty photos flagged", _share(sum(score >= SURE for score in sure), len(empty)), "<= 2 %"
    yield "  with a maybe as well", _share(sum(score > 0 for score in sure), len(empty)), "-"


def _upright(box: Box, wide: int) -> Box:
    """A box of a photo turned a quarter to the left, on the photo as it stood."""
    return Box(wide - box.y - box.h, box.x, box.h, box.w)


def _over(box: Box, high: int, wide: int) -> Box:
    """A box of a photo turned upside down, on the photo as it stood."""
    return Box(wide - box.x - box.w, high - box.y - box.h, box.w, box.h)


def _hits(truth: Sequence[Box], seen: Iterable[Face]) -> int:
    listed = list(seen)
    return sum(any(box.alike(each.box) >= HIT for each in listed) for box in truth)


def hidden(folder: Path) -> Rows:
    """What exiftool still finds in copies, and how many files were accepted."""
    files = sorted(each for each in (folder / "metadata").iterdir() if each.is_file())
    ways: dict[str, Callable[[bytes], bytes]] = {"hatpeg": _hatpeg, "plain Pillow save": _pillow}
    for name, copy in ways.items():
        with tempfile.TemporaryDirectory() as place:
            made = 0
            for number, file in enumerate(files):
                try:
                    content = copy(file.read_bytes())
                except (NotAPhoto, OSError, ValueError, SyntaxError):
                    continue
                made += 1
                ending = "jpg" if content.startswith(JPEG) else "png"
                (Path(place) / f"{number}.{ending}").write_bytes(content)
            bar = "0" if name == "hatpeg" else "-"
            yield f"copies with hidden details, {name}", f"{_told(Path(place))} of {made}", bar
            yield f"files accepted, {name}", _share(made, len(files)), ">= 98.5 %" if name == "hatpeg" else "-"
    if not shutil.which("mat2"):
        yield "copies with hidden details, mat2", "not installed", "-"
    if shutil.which("exiftool"):
        with tempfile.TemporaryDirectory() as place:
            command = ["exiftool", "-q", "-q", "-all=", "-o", f"{place}/", *map(str, files)]
            subprocess.run(command, check=False, capture_output=True)
            yield (
                "copies with hidden details, exiftool -all=",
                f"{_told(Path(place))} of {len(list(Path(place).iterdir()))}",
                "-",
            )


def markers() -> Rows:
    """Files with a marker planted in every place that can hide one: how many copies still have it."""
    places = dict(planted())
    for name, copy in (("hatpeg", _hatpeg), ("plain Pillow save", _pillow)):
        left = made = 0
        for file in places.values():
            try:
                content = copy(file)
            except (NotAPhoto, OSError, ValueError, SyntaxError):
                continue
            made, left = made + 1, left + is_left(content)
        yield f"planted markers left, {name}", f"{left} of {made} copies", "0" if name == "hatpeg" else "-"


def _hatpeg(untrusted: bytes) -> bytes:
    opened = decoded(untrusted)
    file = written(covered(opened.pixels, ()), as_photograph=opened.is_photograph)
    if not is_bare(file):
        raise ValueError
    return file


def _pillow(untrusted: bytes) -> bytes:
    file = io.BytesIO()
    image = Image.open(io.BytesIO(untrusted))
    image.save(file, "JPEG" if image.mode == "RGB" else "PNG")
    return file.getvalue()


def _told(folder: Path) -> str:
    """How many files of a folder tell more than a picture needs, by exiftool."""
    if not shutil.which("exiftool"):
        return "not judged (no exiftool),"
    command = ["exiftool", "-q", "-q", "-j", "-G", "-a", "-u", "-ee", str(folder)]
    told = subprocess.run(command, check=False, capture_output=True).stdout
    listed = json.loads(told) if told.strip() else []
    return str(sum(any(not tag.startswith(STORAGE) for tag in each) for each in listed))


def words(folder: Path, fonts: Sequence[Path]) -> Rows:
    """Words covered and read on made pictures."""
    backgrounds = sorted((folder / "empty").glob("cam_*.jpg"))[:12]
    sets = {"printed words": (photo_pages.printed(backgrounds), ">= 99 %", ">= 97 %")}
    if fonts:
        sets["words by hand"] = (photo_pages.by_hand(backgrounds, fonts), ">= 99 %", ">= 85 %")
    else:
        yield "words by hand", "no fonts: see tests/bench/photo_pages.py", ">= 85 %"
    for name, (pages, cover_bar, read_bar) in sets.items():
        hidden_words = read = all_words = 0
        for page in pages:
            lines = writing.DETECTOR.find(page.pixels)
            high, wide = page.pixels.shape[:2]
            areas = [line.box.grown(max(6.0, 0.25 * min(line.box.w, line.box.h)), wide, high) for line in lines]
            told = " ".join(line.words for line in lines).split()
            for word, box in page.words:
                all_words += 1
                hidden_words += any(box.shared(area) >= MOSTLY * box.area for area in areas)
                read += any(_same(word, each) for each in told) or _bare(word) in _bare(" ".join(told))
        yield f"{name}, covered", _share(hidden_words, all_words), cover_bar
        yield f"{name}, read", _share(read, all_words), read_bar


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum())


def _same(one: str, other: str) -> bool:
    """The same letters, or one letter wrong in a word of five or more."""
    a, b = _bare(one), _bare(other)
    if a == b or len(a) < 5 or len(a) != len(b):
        return a == b
    return sum(x != y for x, y in zip(a, b, strict=True)) <= 1


def cost(folder: Path) -> Rows:
    """A photo of 12 million pixels, everything looked for, each time by a worker started anew."""
    files = sorted((folder / "faces").glob("hum_group-*.jpg"))[:5]
    runs = []
    for file in files:
        large = io.BytesIO()
        with Image.open(file) as image:
            image.convert("RGB").resize((4000, 3000), Image.Resampling.BICUBIC).save(large, "JPEG", quality=90)
        runs.append(worker(large.getvalue(), view=True))
    seconds = [run.seconds for run in runs]
    yield (
        "12 megapixels, everything",
        f"median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s",
        "1.5 s, 3 s",
    )
    yield "  memory of the worker", f"{max(run.mebibytes for run in runs)} MiB", "<= 750 MiB"
    bare = worker(large.getvalue(), view=True, without=["writing"])
    yield "  memory without words", f"{bare.mebibytes} MiB", "<= 320 MiB"


def attack(folder: Path) -> Rows:
    """Tells covered faces apart by the copy alone: every face of a photo covered the same way, the closest taken."""
    shown: list[Pixels] = []
    for file in sorted((folder / "faces").glob("*.jpg"))[:40]:
        pixels = decoded(file.read_bytes()).pixels
        for each in face.faces(pixels)[:1]:
            small = Image.fromarray(pixels[_slice(each.box, pixels)]).resize((96, 96))
            shown.append(np.asarray(small, np.uint8))
    whole = Box(0, 0, 96, 96)
    covers = [covered(each, [whole]) for each in shown]
    best = [int(np.argmin([np.abs(one.astype(int) - other).sum() for other in covers])) for one in covers]
    right = sum(number == at for number, at in enumerate(best))
    same = all((each == np.array(COVER)).all() for each in covers)
    yield "covered faces matched", f"{right} of {len(shown)}{', all covers alike' if same else ''}", "chance: 1"


def _slice(box: Box, pixels: Pixels) -> tuple[slice, slice]:
    x, y = max(0, int(box.x)), max(0, int(box.y))
    return slice(y, min(pixels.shape[0], int(box.y + box.h) + 1)), slice(
        x, min(pixels.shape[1], int(box.x + box.w) + 1)
    )


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(1, whole):.1f} %)"


def rows(folder: Path = PHOTOS, fonts: Path | None = None) -> Rows:
    """Every row: what was measured, the figure, its bar."""
    if not folder.is_dir():
        yield "photos", "the photos for measuring are not here", "-"
        return
    hands = sorted(fonts.glob("*.woff")) if fonts is not None and fonts.is_dir() else ()
    for part in (faces(folder), hidden(folder), markers(), words(folder, hands), cost(folder), attack(folder)):
        yield from part


def main(places: Sequence[str]) -> None:
    """Write each row as soon as it is known; ``places`` are the folder of photos, and one of fonts made from hands."""
    for name, figure, bar in rows(*map(Path, places)):
        sys.stdout.write(f"{name:<48} {figure:<44} bar {bar}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
