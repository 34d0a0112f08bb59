"""The process that opens one photo: bounded in time, memory and pixels, without network, gone when it is done.

It reads one request from standard input, a line of JSON with a length and then the bytes of the file, and answers
with a line of JSON and the bytes of the picture or the copy. The window never decodes a file.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from typing import BinaryIO

from hatpeg.core.photo import Box, Picture
from hatpeg.photos.bounds import bound, without_network

VIEW = 2048
"""The longest side that the picture given back to be looked at has at most; it is shrunk by whole numbers."""


def answered(request: dict[str, object], untrusted: bytes) -> tuple[dict[str, object], bytes]:
    """The answer to one request: what was seen and a picture to look at, or the covered copy."""
    from hatpeg.photos.formats import NotAPhoto  # noqa: PLC0415 - after the bounds are in force

    try:
        return _cleaned(request, untrusted) if request.get("clean") else _looked(request, untrusted)
    except NotAPhoto as refusal:
        return {"refused": refusal.sentence}, b""
    except MemoryError:
        from hatpeg.photos.formats import TOO_LARGE  # noqa: PLC0415

        return {"refused": TOO_LARGE}, b""


def _looked(request: dict[str, object], untrusted: bytes) -> tuple[dict[str, object], bytes]:
    from PIL import Image  # noqa: PLC0415

    from hatpeg.photos.decoding import Pixels  # noqa: PLC0415
    from hatpeg.photos.looking import looked_at  # noqa: PLC0415

    left_out = request.get("without")
    without = [str(each) for each in left_out] if isinstance(left_out, list) else []
    picture, opened, took = looked_at(untrusted, str(request.get("name", "")), without=without)
    view: Pixels = opened.pixels
    if max(view.shape[:2]) > VIEW:
        import numpy as np  # noqa: PLC0415

        view = np.asarray(Image.fromarray(view).reduce(-(-max(view.shape[:2]) // VIEW)))
    head = b"P6\n%d %d\n255\n" % (view.shape[1], view.shape[0])
    shown = head + view.tobytes() if request.get("view", True) else b""
    return {"refused": None, "picture": asdict(picture), "milliseconds": took}, shown


def _cleaned(request: dict[str, object], untrusted: bytes) -> tuple[dict[str, object], bytes]:
    from hatpeg.photos.decoding import decoded  # noqa: PLC0415
    from hatpeg.photos.looking import cleaned  # noqa: PLC0415

    listed = request.get("boxes")
    boxes = [Box(*(float(value) for value in each)) for each in listed] if isinstance(listed, list) else []
    file, why_not = cleaned(decoded(untrusted), boxes, to_paste=bool(request.get("to_paste")))
    return {"refused": why_not or None}, file


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer one request."""
    request = json.loads(source.readline())
    untrusted = source.read(int(request["length"]))
    answer, data = answered(request, untrusted)
    target.write(json.dumps({**answer, "length": len(data)}).encode() + b"\n" + data)
    target.flush()


def picture_of(told: dict[str, object]) -> Picture:
    """A picture as the worker told it."""
    from hatpeg.core.photo import Code, Detail, Face, Writing  # noqa: PLC0415

    def each(name: str) -> list[dict[str, object]]:
        listed = told[name]
        return listed if isinstance(listed, list) else []

    def box(of: dict[str, object]) -> Box:
        values = of["box"]
        return Box(*(float(value) for value in values)) if isinstance(values, list) else Box(0, 0, 0, 0)

    place = told.get("place")
    return Picture(
        format=str(told["format"]),
        width=int(str(told["width"])),
        height=int(str(told["height"])),
        faces=tuple(Face(box(one), float(str(one["score"]))) for one in each("faces")),
        writing=tuple(Writing(box(one), str(one["words"]), float(str(one["score"]))) for one in each("writing")),
        codes=tuple(Code(box(one), str(one["kind"]), str(one["content"])) for one in each("codes")),
        details=tuple(Detail(str(one["kind"]), str(one["words"]), str(one["value"])) for one in each("details")),
        unseen=tuple(map(str, each("unseen"))),
        notes=tuple(map(str, each("notes"))),
        place=(float(place[0]), float(place[1])) if isinstance(place, list) else None,
    )


def main() -> None:
    """Give up what is not needed, then answer."""
    bound()
    without_network()
    os.environ.clear()
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
