"""Looks at photos, or writes a covered copy of one, from the command line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from hatpeg.core.errors import WrongUsage
from hatpeg.core.photo import SURE, Box, Picture
from hatpeg.photos.asking import Looked, clean, look

CLEAR, CHANGE, NOT_CHECKED = "look", "change", "unchecked"
STATUS = {CLEAR: 1, CHANGE: 2, NOT_CHECKED: 3}
"""A photo is never "clear": what is small or turned away can be missed, and a person looks too."""
FACE_ROOM, OTHER_ROOM = 0.25, 0.15
COVERED = ("faces", "text", "codes")
LOOK_TOO = "Nothing found. Small or turned faces can be missed. Please look too."


def photo(chosen: argparse.Namespace) -> int:
    """Check photos or clean one, and return the exit status."""
    return _check(chosen) if chosen.what == "check" else _clean(chosen)


def _check(chosen: argparse.Namespace) -> int:
    worst = CLEAR
    for file in chosen.files:
        seen = look(_bytes(file), Path(file).name, view=False)
        verdict = _verdict(seen)
        worst = max(worst, verdict, key=lambda each: STATUS[each])
        told = json.dumps(_answer(file, verdict, seen)) if chosen.format == "json" else "\n".join(_told(file, seen))
        sys.stdout.write(told + "\n")
        sys.stdout.flush()
    return STATUS[worst]


def _clean(chosen: argparse.Namespace) -> int:
    covers = tuple(name.strip() for name in chosen.cover.split(",") if name.strip())
    if unknown := set(covers) - set(COVERED):
        sentence = f"There is nothing called {min(unknown)!r} to cover. Choose from: {', '.join(COVERED)}."
        raise WrongUsage(sentence)
    original = _bytes(chosen.file)
    boxes: tuple[Box, ...] = ()
    if covers:
        seen = look(original, view=False)
        if seen.picture is None:
            return _refuse(chosen.file, seen.refused)
        if seen.picture.unseen:
            return _refuse(chosen.file, f"Could not be looked for: {', '.join(seen.picture.unseen)}.")
        boxes = tuple(_boxes(seen.picture, covers))
    copy, why_not = clean(original, boxes)
    if not copy:
        return _refuse(chosen.file, why_not)
    _write(Path(chosen.out), copy)
    sys.stdout.write(f"{chosen.out}: {len(boxes)} covered, hidden details removed. Please look at it too.\n")
    return 0


def _refuse(file: str, sentence: str) -> int:
    sys.stdout.write(f"{file}: Not checked. {sentence}\n")
    return STATUS[NOT_CHECKED]


def _boxes(picture: Picture, covers: tuple[str, ...]) -> Iterator[Box]:
    """What is to be covered, each a little larger than it was seen."""
    size = picture.width, picture.height
    if "faces" in covers:
        yield from (face.box.grown(FACE_ROOM, *size) for face in picture.faces)
    if "text" in covers:
        yield from (line.box.grown(OTHER_ROOM, *size) for line in picture.writing)
    if "codes" in covers:
        yield from (code.box.grown(OTHER_ROOM, *size) for code in picture.codes)


def _verdict(seen: Looked) -> str:
    picture = seen.picture
    if picture is None or picture.unseen:
        return NOT_CHECKED
    sure = any(face.score >= SURE for face in picture.faces)
    return CHANGE if sure or picture.codes or picture.writing or picture.details else CLEAR


def _answer(file: str, verdict: str, seen: Looked) -> dict[str, object]:
    picture = seen.picture or Picture("", 0, 0)
    return {
        "file": file,
        "verdict": verdict,
        "format": picture.format or None,
        "width": picture.width,
        "height": picture.height,
        "details": [{"kind": each.kind, "words": each.words} for each in picture.details],
        "faces": [_places(face.box) | {"score": round(face.score, 3)} for face in picture.faces],
        "text": [_places(line.box) | {"words": line.words} for line in picture.writing],
        "codes": [_places(code.box) | {"kind": code.kind, "content": code.content} for code in picture.codes],
        "unseen": list(picture.unseen),
        "refused": seen.refused or None,
        "milliseconds": dict(seen.milliseconds),
    }


def _places(box: Box) -> dict[str, float]:
    return {name: round(value, 1) for name, value in zip("xywh", box, strict=True)}


def _told(file: str, seen: Looked) -> Iterator[str]:
    picture = seen.picture
    if picture is None:
        yield f"{file}: Not checked. {seen.refused}"
        return
    yield f"{file}: {picture.format}, {picture.width} x {picture.height}"
    yield from (f"    {note}" for note in picture.notes)
    yield from (f"    hidden: {detail.words}" for detail in picture.details)
    for face in picture.faces:
        where = f"at {face.box.x:.0f}, {face.box.y:.0f}"
        yield f"    {'face' if face.score >= SURE else 'maybe a face'} {where}"
    yield from (f"    words: {line.words or '(could not be read)'}" for line in picture.writing)
    yield from (f"    code ({code.kind}): {code.content}" for code in picture.codes)
    if picture.unseen:
        yield f"    Not looked for: {', '.join(picture.unseen)}. Please look closely."
    elif not (picture.faces or picture.writing or picture.codes or picture.details):
        yield f"    {LOOK_TOO}"


def _bytes(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as problem:
        sentence = f"Cannot read {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None


def _write(file: Path, data: bytes) -> None:
    try:
        with file.open("xb") as out:
            out.write(data)
    except FileExistsError:
        sentence = f"{file} is there already. Choose another name; nothing was changed."
        raise WrongUsage(sentence) from None
    except OSError as problem:
        sentence = f"Cannot write {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None
