"""Changes files at random and has the worker open them: ``python -m tests.photos.fuzzing 10000``.

A file in a thousand goes through the whole worker, started anew as in the program; the others through one that stays,
which does the same to each: opens it, lists its hidden details, makes the view. A worker that ends, says nothing for
ten seconds, or answers anything but a picture or a sentence is counted, and its file is kept where it is said.
"""

from __future__ import annotations

import json
import random
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hatpeg.photos.asking import look
from hatpeg.photos.bounds import bound, without_network
from hatpeg.photos.worker import answered
from tests.photos.makers import chunk, file_of, noise, segment

SERVE = "--serve"
PATIENCE = 10.0
WHOLE = 1000
NOTHING = ("faces", "writing", "codes")
Random = random.Random
REAL = Path(__file__).parents[3] / "shared" / "data" / "photos" / "metadata"


@dataclass
class Told:
    """What came of a run."""

    mutations: int = 0
    opened: int = 0
    refused: int = 0
    crashes: int = 0
    hangs: int = 0
    babbled: int = 0
    slowest: float = 0.0


def seeds() -> list[bytes]:
    """One small file of each format, some with much in it, and a few of cameras where they are here."""
    image = noise((96, 64))
    exif = image.getexif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model", 6
    exif.get_ifd(0x8825).update({1: "N", 2: (40.0, 30.0, 0.0), 3: "W", 4: (79.0, 6.0, 0.0)})
    jpeg, png = file_of(image, "JPEG", exif=exif.tobytes()), file_of(image, "PNG")
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><photoshop:City>x</photoshop:City></x:xmpmeta>"
    moving = file_of(image.convert("P"), "GIF", save_all=True, append_images=[noise((96, 64)).convert("P")])
    made = [
        jpeg,
        jpeg[:2]
        + segment(0xE1, xmp)
        + segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x05\x1c\x02\x50\0\0")
        + jpeg[2:],
        file_of(image, "JPEG", progressive=True),
        png[:33] + chunk(b"tEXt", b"Author\0x") + chunk(b"eXIf", exif.tobytes()[6:]) + png[33:],
        file_of(image.convert("P"), "PNG"),
        file_of(image.convert("RGBA"), "PNG"),
        file_of(image, "WEBP", exif=exif.tobytes()),
        file_of(image, "WEBP", lossless=True),
        file_of(image.convert("P"), "GIF"),
        moving,
        file_of(image, "TIFF", compression="tiff_lzw"),
        file_of(image, "TIFF", compression="jpeg"),
        file_of(image, "BMP"),
        file_of(image, "AVIF"),
    ]
    real = [file.read_bytes() for file in sorted(REAL.iterdir())] if REAL.is_dir() else []
    small = [file for file in real if len(file) < 60_000]
    return made + small[:12] + [file for file in real if file[4:8] == b"ftyp"][:1]


def changed(untrusted: bytes, chance: Random) -> bytes:
    """The file with a few bytes changed, cut, doubled, moved, or numbers in it made large."""
    file = bytearray(untrusted)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if not file:
            break
        at = chance.randrange(min(len(file), chance.choice((64, 512, 1 << 30))))
        match chance.randrange(8):
            case 0:
                file[at] ^= 1 << chance.randrange(8)
            case 1:
                file[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
            case 2:
                file[at : at + 4] = chance.choice(
                    (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\xff\xff")
                )
            case 3:
                del file[at : at + chance.randrange(1, 64)]
            case 4:
                file[at:at] = file[at : at + chance.randrange(1, 64)]
            case 5:
                file[at:at] = chance.randbytes(chance.randrange(1, 32))
            case 6:
                other = chance.randrange(len(file))
                file[at : at + 16] = file[other : other + 16]
            case _:
                del file[max(1, at) :]
    return bytes(file)


class Worker:
    """A worker that stays, started anew when it is gone."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        pipe = subprocess.PIPE
        command = (sys.executable, "-m", "tests.photos.fuzzing", SERVE)
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    def ask(self, file: bytes) -> str:
        """``opened``, ``refused``, or what went wrong: ``crashes``, ``hangs``, ``babbled``."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            self.process.stdin.write(b"%d\n" % len(file) + file)
            self.process.stdin.flush()
        except OSError:
            return self._again("crashes")
        if not select.select([self.process.stdout], [], [], PATIENCE)[0]:
            return self._again("hangs")
        line = self.process.stdout.readline()
        if not line:
            return self._again("crashes")
        try:
            told = json.loads(line)
        except ValueError:
            return self._again("babbled")
        return str(told)

    def _again(self, outcome: str) -> str:
        self.end()
        self._begin()
        return outcome

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def outcome_of(file: bytes) -> str:
    """What comes of one file, as the worker answers it."""
    answer, view = answered({"without": list(NOTHING), "view": True}, file)
    if answer.get("refused"):
        return "refused" if isinstance(answer["refused"], str) else "babbled"
    return "opened" if answer.get("picture") and view.startswith(b"P6\n") else "babbled"


def serve() -> None:
    """Answer file after file."""
    bound()
    without_network()
    while line := sys.stdin.buffer.readline():
        told = json.dumps(outcome_of(sys.stdin.buffer.read(int(line))))
        sys.stdout.write(told + "\n")
        sys.stdout.flush()


def files(count: int, seed: int) -> Iterator[bytes]:
    chance, known = Random(seed), seeds()
    for _ in range(count):
        yield changed(known[chance.randrange(len(known))], chance)


def run(count: int, seed: int = 1, keep: Path | None = None) -> Told:
    """Open so many changed files."""
    told, worker = Told(), Worker()
    for number, file in enumerate(files(count, seed)):
        begun = time.perf_counter()
        if number % WHOLE == WHOLE // 2:
            looked = look(file, without=NOTHING)
            outcome = "refused" if looked.refused else "opened"
        else:
            outcome = worker.ask(file)
        told.slowest = max(told.slowest, time.perf_counter() - begun)
        told.mutations += 1
        setattr(told, outcome, getattr(told, outcome) + 1)
        if keep is not None and outcome not in {"opened", "refused"}:
            (keep / f"{outcome}-{seed}-{number}").write_bytes(file)
        if number % 200 == 199:
            worker.end()
            worker = Worker()
    worker.end()
    return told


def main() -> None:
    if SERVE in sys.argv:
        serve()
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    folder = Path(tempfile.mkdtemp(prefix="fuzzing-"))
    told = run(count, seed, folder)
    sys.stdout.write(f"{told}\n")
    if any(folder.iterdir()):
        sys.stdout.write(f"{folder}\n")
    else:
        folder.rmdir()


if __name__ == "__main__":
    main()
