"""Asks the worker process about a photo, gives up on it in time, and believes nothing of it that can be looked at."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import IO

from hatpeg.core.photo import Box, Picture
from hatpeg.photos.bareness import is_bare
from hatpeg.photos.bounds import SECONDS, bounded_from_outside
from hatpeg.photos.formats import BROKEN, TOO_LARGE
from hatpeg.photos.worker import VIEW, picture_of

AS_WORKER = "photo-worker"
"""What a frozen program, which has no ``-m``, is started with to be the worker."""


def worker_command(program: str, *, frozen: bool) -> tuple[str, ...]:
    """How the worker is started by a program that runs as this one does."""
    if not frozen:
        return program, "-I", "-m", "hatpeg.photos.worker"
    windowed = Path(program)  # on Windows the program with a window has no standard input: the other one beside it does
    return str(windowed.with_name("hatpeg-cli.exe") if windowed.suffix == ".exe" else windowed), AS_WORKER


COMMAND = worker_command(sys.executable, frozen=getattr(sys, "frozen", False))
PATIENCE = SECONDS + 10.0
MOST_BYTES, MOST_TOLD, MOST_BACK = 60_000_000, 8_000_000, 300_000_000
"""Of a file that is looked at, of what is told about it, and of the copy that comes back."""
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
Told = dict[str, object]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen, or the sentence that says why the file was refused.

    ``view`` is the picture to look at, shrunk, as a PPM ("P6"): a line of sizes and bare pixels, so that the window
    opens it without decoding anything.
    """

    picture: Picture | None
    refused: str = ""
    view: bytes = b""
    milliseconds: tuple[tuple[str, float], ...] = ()


def look(  # noqa: PLR0913 - a file, and how far to go
    untrusted: bytes,
    name: str = "",
    *,
    view: bool = True,
    without: Iterable[str] = (),
    seconds: float = PATIENCE,
    over: Event | None = None,
) -> Looked:
    """Have a photo looked at. Blocks until the worker is done or ``seconds`` are over; never raises.

    ``without`` names fields of :class:`Picture` that are not to be looked for, such as ``"writing"``. Whoever sets
    ``over`` ends the worker at once; it is set when all is over, too.
    """
    told, data = _asked({"name": name, "view": view, "without": list(without)}, untrusted, seconds, over or Event())
    refused, picture = told.get("refused"), told.get("picture")
    if refused or not isinstance(picture, dict) or (data and not _is_view(data)):
        return Looked(None, str(refused or BROKEN))
    took = told.get("milliseconds")
    try:
        return Looked(picture_of(picture), "", data, tuple(took.items()) if isinstance(took, dict) else ())
    except (ValueError, TypeError, KeyError):
        return Looked(None, BROKEN)


def clean(
    untrusted: bytes,
    boxes: Iterable[Box] = (),
    *,
    to_paste: bool = False,
    seconds: float = PATIENCE,
    over: Event | None = None,
) -> tuple[bytes, str]:
    """The verified copy with these boxes covered, or no bytes and the reason why there is none.

    One ``to_paste`` is a PNG that needs no decoder, and no larger than networks show. ``over`` is as in :func:`look`.
    """
    request: Told = {"clean": True, "boxes": [list(box) for box in boxes], "to_paste": to_paste}
    told, data = _asked(request, untrusted, seconds, over or Event())
    if told.get("refused") or not is_bare(data):
        return b"", str(told.get("refused") or BROKEN)
    return data, ""


def _asked(request: Told, untrusted: bytes, seconds: float, over: Event) -> tuple[Told, bytes]:
    if len(untrusted) > MOST_BYTES:
        return {"refused": TOO_LARGE}, b""
    line = json.dumps({**request, "length": len(untrusted)}).encode() + b"\n"
    try:
        told, data = _answered(line + untrusted, seconds, over)
    except (OSError, ValueError, RecursionError, subprocess.SubprocessError):
        return {"refused": BROKEN}, b""
    if not isinstance(told, dict) or told.get("length") != len(data):
        return {"refused": BROKEN}, b""
    return told, data


def _answered(request: bytes, seconds: float, over: Event) -> tuple[object, bytes]:
    """What the worker answers, no more of it than fits. Raises OSError and ValueError."""
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - our own worker, by a fixed command
        COMMAND, stdin=pipe, stdout=pipe, stderr=nothing, close_fds=True, creationflags=NO_WINDOW
    ) as worker:
        hold = bounded_from_outside(worker)
        Thread(target=_end_in_time, args=(worker, seconds, over), daemon=True).start()
        try:
            if worker.stdin is None or worker.stdout is None:
                raise OSError
            Thread(target=_hand_over, args=(worker.stdin, request), daemon=True).start()
            told = json.loads(worker.stdout.readline(MOST_TOLD))
            data = worker.stdout.read(MOST_BACK)
            if worker.stdout.read(1) or worker.wait():
                raise ValueError
            return told, data
        finally:
            over.set()
            worker.kill()
            del hold


def _end_in_time(worker: subprocess.Popen[bytes], seconds: float, over: Event) -> None:
    """Kill the worker when it is no longer wanted, or takes too long."""
    over.wait(seconds)
    worker.kill()


def _hand_over(pipe: IO[bytes], request: bytes) -> None:
    """Write the request; a worker that is gone does not read it, and that shows in its answer."""
    with suppress(OSError, ValueError):
        pipe.write(request)
        pipe.close()


def _is_view(data: bytes) -> bool:
    """Whether these are bare pixels of a size that can be shown."""
    head = data[:20].split(b"\n", 3)
    try:
        (kind, sizes, most), rest = head[:3], len(data) - sum(len(part) + 1 for part in head[:3])
        wide, high = map(int, sizes.split(b" "))
    except ValueError:
        return False
    return kind == b"P6" and most == b"255" and 0 < wide <= VIEW and 0 < high <= VIEW and rest == 3 * wide * high
