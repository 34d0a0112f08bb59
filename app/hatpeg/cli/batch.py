"""Checks or reads many drafts, one JSON object a line in and one a line out, in order and as they come."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import BinaryIO

from hatpeg import catalogue, policies
from hatpeg.cli import inputs
from hatpeg.cli.answers import batch_answer
from hatpeg.core.check import check, see
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import HatpegError, WrongUsage
from hatpeg.core.policy import Policy

ELSEWHERE = "elsewhere"
NOT_CHECKED = 3
CANNOT = "This line could not be checked."

Row = Mapping[str, object]


class LineBroken(HatpegError):
    """A line of a batch that cannot be understood."""


def check_all(chosen: argparse.Namespace) -> int:
    """Check every line. Returns 0, or 3 when a line could not be understood."""
    known = catalogue.load()
    agency = inputs.with_watched(inputs.agency_of(chosen.agency), chosen.watchlist)

    organisation = policies.organisation_here()

    @cache
    def policy_of(sectors: tuple[str, ...]) -> Policy:
        return policies.policy_in_force(known, sectors, agency, organisation)

    def checked(row: Row) -> object:
        policy = policy_of(_sectors(row) or tuple(chosen.sector))
        network = str(row.get("network", chosen.network))
        network = network if network in known.networks else ELSEWHERE
        account = Account("batch", _hat(row, chosen.hat), network, "batch")
        draft = Draft(_text(row), account, policy_revision=policy.revision, is_reply=row.get("reply") is True)
        start = time.perf_counter()
        verdict = check(draft, known, policy, offers=False)
        return batch_answer(row.get("id"), verdict, (time.perf_counter() - start) * 1000)

    return _each_line(chosen.batch, checked)


def read_all(chosen: argparse.Namespace) -> int:
    """Read every line with the detectors alone. Returns 0, or 3 when a line could not be understood."""
    known = catalogue.load()
    agency = inputs.with_watched(inputs.agency_of(chosen.agency), chosen.watchlist)
    policy = policies.policy_in_force(known, (), agency, policies.organisation_here())

    def seen(row: Row) -> object:
        hits, unchecked = see(_text(row), known, policy)
        told = [
            {"kind": hit.kind, "start": hit.place.start, "end": hit.place.end, "score": round(hit.score, 4)}
            for hit in hits
        ]
        return {"id": row.get("id"), "hits": told} | ({"unchecked": list(unchecked)} if unchecked else {})

    return _each_line(chosen.batch, seen)


def _each_line(file: str, answered: Callable[[Row], object]) -> int:
    status = 0
    with _opened(file) as lines:
        for number, untrusted in enumerate(lines, 1):
            if not untrusted.strip():
                continue
            name: object = None
            try:
                row = _row(untrusted)
                name = row.get("id")
                told = json.dumps(answered(row))
            except Exception as problem:  # noqa: BLE001 - whatever it is, the other lines have their turn
                status = NOT_CHECKED
                sentence = problem.sentence if isinstance(problem, HatpegError) else CANNOT
                named = None if isinstance(problem, RecursionError) else name
                told = json.dumps({"id": named, "line": number, "error": sentence})
            sys.stdout.write(told + "\n")
            sys.stdout.flush()
    return status


def _opened(file: str) -> BinaryIO:
    if file == "-":
        return inputs.standard_input()
    try:
        return Path(file).open("rb")
    except OSError as problem:
        sentence = f"Cannot read {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None


def _row(untrusted: bytes) -> Row:
    try:
        row = json.loads(untrusted.decode("utf-8-sig"), parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError):
        sentence = "This line is not JSON in UTF-8."
        raise LineBroken(sentence) from None
    if not isinstance(row, dict):
        sentence = "This line is not a JSON object."
        raise LineBroken(sentence)
    return row


def _finite(number: str) -> float:
    """A number that can be written again: NaN and Infinity are no JSON, though Python reads them."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(number)
    return value


def _text(row: Row) -> str:
    text = row.get("text")
    if not isinstance(text, str):
        sentence = 'This line has no "text".'
        raise LineBroken(sentence)
    return text


def _hat(row: Row, default: str | None) -> Hat:
    value = row.get("account", default)
    if value not in tuple(Hat):
        sentence = '"account" must be "personal" or "professional".'
        raise LineBroken(sentence)
    return Hat(str(value))


def _sectors(row: Row) -> tuple[str, ...]:
    value = row.get("sector")
    return tuple(_each_sector(value))


def _each_sector(value: object) -> Iterator[str]:
    match value:
        case None | "":
            return
        case str():
            yield value
        case list() if all(isinstance(each, str) for each in value):
            yield from value
        case _:
            sentence = '"sector" must be a word, or a list of words.'
            raise LineBroken(sentence)
