"""Asks the worker process about a photo, and gives up on it in time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from hatpeg.core.photo import Box, Picture
from hatpeg.photos.formats import BROKEN, TOO_LARGE
from hatpeg.photos.worker import SECONDS, picture_of

COMMAND = (sys.executable, "-I", "-m", "hatpeg.photos.worker")
PATIENCE = SECONDS + 10.0
MOST_BYTES = 60_000_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen, or the sentence that says why the file was refused. ``view`` is a picture to look at, bare."""

    picture: Picture | None
    refused: str = ""
    view: bytes = b""
    milliseconds: tuple[tuple[str, float], ...] = ()


def look(
    untrusted: bytes, name: str = "", *, view: bool = True, without: Iterable[str] = (), seconds: float = PATIENCE
) -> Looked:
    """Have a photo looked at. Blocks until the worker is done or ``seconds`` are over; never raises.

    ``without`` names fields of :class:`Picture` that are not to be looked for, such as ``"writing"``.
    """
    told, data = _asked({"name": name, "view": view, "without": list(without)}, untrusted, seconds)
    refused, picture = told.get("refused"), told.get("picture")
    if refused or not isinstance(picture, dict):
        return Looked(None, str(refused or BROKEN))
    took = told.get("milliseconds")
    return Looked(picture_of(picture), "", data, tuple(took.items()) if isinstance(took, dict) else ())


def clean(untrusted: bytes, boxes: Iterable[Box] = (), *, seconds: float = PATIENCE) -> tuple[bytes, str]:
    """The verified copy with these boxes covered, or no bytes and the reason why there is none."""
    told, data = _asked({"clean": True, "boxes": [list(box) for box in boxes]}, untrusted, seconds)
    return (b"", str(told["refused"])) if told.get("refused") or not data else (data, "")


def _asked(request: dict[str, object], untrusted: bytes, seconds: float) -> tuple[dict[str, object], bytes]:
    if len(untrusted) > MOST_BYTES:
        return {"refused": TOO_LARGE}, b""
    line = json.dumps({**request, "length": len(untrusted)}).encode() + b"\n"
    try:
        done = subprocess.run(  # noqa: S603 - our own worker, by a fixed command
            COMMAND, input=line + untrusted, capture_output=True, timeout=seconds, check=False, close_fds=True
        )
        head, _, data = done.stdout.partition(b"\n")
        told = json.loads(head)
    except (OSError, ValueError, subprocess.SubprocessError):
        return {"refused": BROKEN}, b""
    if done.returncode or not isinstance(told, dict) or told.get("length") != len(data):
        return {"refused": BROKEN}, b""
    return told, data
