"""Looks at photos, or writes a covered copy of one, from the command line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from hatpeg import catalogue, policies
from hatpeg.cli import inputs
from hatpeg.cli.answers import EXIT_STATUS
from hatpeg.cli.report import on_photo, reasons
from hatpeg.core.check import Catalogue, check
from hatpeg.core.draft import Account, Draft, Hat, Photo
from hatpeg.core.errors import WrongUsage
from hatpeg.core.finding import Finding
from hatpeg.core.photo import SURE, Box, Picture
from hatpeg.core.place import PhotoPlace
from hatpeg.core.policy import Policy
from hatpeg.core.seen import Answer, Sort, seen_on
from hatpeg.core.verdict import Decision
from hatpeg.photos.asking import Looked, clean, look

NOT_CHECKED = EXIT_STATUS[Decision.UNCHECKED]
COVERED = {"faces": Sort.FACE, "text": Sort.WORDS, "codes": Sort.CODE}
LOOK_TOO = "Nothing found. Small or turned faces can be missed. Please look too."


def photo(chosen: argparse.Namespace) -> int:
    """Check photos or clean one, and return the exit status."""
    return _check(chosen) if chosen.what == "check" else _clean(chosen)


def _check(chosen: argparse.Namespace) -> int:
    known = catalogue.load()
    agency = inputs.with_watched(inputs.agency_of(chosen.agency), chosen.watchlist)
    policy = policies.policy_in_force(known, chosen.sector, agency, policies.organisation_here())
    worst = Decision.CLEAR
    for file in chosen.files:
        seen = look(_bytes(file), Path(file).name, view=False)
        decision, findings = _judged(seen, Hat(chosen.hat), known, policy)
        worst = max(worst, decision, key=lambda each: EXIT_STATUS[each])
        if chosen.format == "json":
            told = json.dumps(_answer(file, decision, seen, findings))
        else:
            told = "\n".join(_told(file, seen, findings))
        sys.stdout.write(told + "\n")
        sys.stdout.flush()
    return EXIT_STATUS[worst]


def _judged(seen: Looked, hat: Hat, known: Catalogue, policy: Policy) -> tuple[Decision, tuple[Finding, ...]]:
    """What the rules say of the file as it is. Nobody has looked at it yet, so it never is clear."""
    if seen.picture is None:
        return Decision.UNCHECKED, ()
    account = Account("command-line", hat, "elsewhere", "command line")
    photos = (Photo("command-line", seen=seen_on(seen.picture)),)
    verdict = check(Draft("", account, photos, policy.revision), known, policy, offers=False)
    return verdict.decision, tuple(each for each in verdict.findings if isinstance(each.place, PhotoPlace))


def _clean(chosen: argparse.Namespace) -> int:
    covers = tuple(name.strip() for name in chosen.cover.split(",") if name.strip())
    if unknown := set(covers) - COVERED.keys():
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
        boxes = _boxes(seen.picture, covers)
    copy, why_not = clean(original, boxes)
    if not copy:
        return _refuse(chosen.file, why_not)
    _write(Path(chosen.out), copy)
    sys.stdout.write(f"{chosen.out}: {len(boxes)} covered, hidden details removed. Please look at it too.\n")
    return 0


def _refuse(file: str, sentence: str) -> int:
    sys.stdout.write(f"{file}: Not checked. {sentence}\n")
    return NOT_CHECKED


def _boxes(picture: Picture, covers: Iterable[str]) -> tuple[Box, ...]:
    """What is to be covered, each a little larger than it was seen."""
    kinds, seen = [COVERED[name] for name in covers], seen_on(picture)
    for number, region in enumerate(seen.regions):
        if region.kind in kinds:
            seen = seen.answered(number, Answer.COVERED)
    return seen.covers


def _answer(file: str, decision: Decision, seen: Looked, findings: Iterable[Finding]) -> dict[str, object]:
    picture = seen.picture or Picture("", 0, 0)
    return {
        "file": file,
        "verdict": decision.value,
        "format": picture.format or None,
        "width": picture.width,
        "height": picture.height,
        "details": [{"kind": each.kind, "words": each.told} for each in picture.details],
        "faces": [_places(face.box) | {"score": round(face.score, 3)} for face in picture.faces],
        "text": [_places(line.box) | {"words": line.words} for line in picture.writing],
        "codes": [_places(code.box) | {"kind": code.kind, "content": code.content} for code in picture.codes],
        "findings": [_finding(finding) for finding in findings],
        "unseen": list(picture.unseen),
        "refused": seen.refused or None,
        "milliseconds": dict(seen.milliseconds),
    }


def _finding(finding: Finding) -> dict[str, object]:
    box = finding.place.box if isinstance(finding.place, PhotoPlace) else None
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": finding.message,
        "seen": list(finding.listed),
        **(_places(box) if box else {}),
    }


def _places(box: Box) -> dict[str, float]:
    return {name: round(value, 1) for name, value in zip("xywh", box, strict=True)}


def _told(file: str, seen: Looked, findings: Iterable[Finding]) -> Iterator[str]:
    picture = seen.picture
    if picture is None:
        yield f"{file}: Not checked. {seen.refused}"
        return
    yield f"{file}: {picture.format}, {picture.width} x {picture.height}"
    yield from (f"    {note}" for note in picture.notes)
    yield from (f"    hidden: {detail.told}" for detail in picture.details)
    for face in picture.faces:
        where = f"at {face.box.x:.0f}, {face.box.y:.0f}"
        yield f"    {'face' if face.score >= SURE else 'maybe a face'} {where}"
    yield from (f"    words: {line.words or '(could not be read)'}" for line in picture.writing)
    yield from (f"    code ({code.kind}): {code.content}" for code in picture.codes)
    if picture.unseen:
        yield f"    Not looked for: {', '.join(picture.unseen)}. Please look closely."
    elif not (picture.faces or picture.writing or picture.codes or picture.details):
        yield f"    {LOOK_TOO}"
    for finding in findings:
        if isinstance(finding.place, PhotoPlace):
            yield f"  {on_photo(finding, finding.place)}"
            yield from reasons(finding)


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
