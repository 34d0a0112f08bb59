"""The programs that Hatpeg is measured beside, each in a process of its own, asked the same texts in turn with it."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.models import names_data

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-peers" / "bin" / "python"
NAMES = ("presidio", "spacy", "scrubadub")
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
IDENTIFYING = {
    "PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "US_SSN", "CREDIT_CARD", "US_DRIVER_LICENSE", "IP_ADDRESS", "IBAN_CODE",
    "MEDICAL_LICENSE", "US_PASSPORT", "US_BANK_NUMBER", "US_ITIN", "EMAIL", "PHONE", "SOCIAL_SECURITY_NUMBER",
}  # fmt: skip
"""What a peer must find in a post for it to count as spoken about: people and what identifies them."""
Spans = list[names_data.Span]


@dataclass(frozen=True, slots=True)
class Told:
    """How a peer came up: seconds of processor time, and megabytes."""

    load: float
    first: float
    added: float
    memory: float
    model: str


class Peer:
    """One running peer, by the name that heads its column."""

    def __init__(self, name: str, process: subprocess.Popen[str], told: Told) -> None:
        self.name = f"{name} {told.model}".strip()
        self.told = told
        self.finds_people = name != "scrubadub"
        self.finds_all_patterns = name == "presidio"
        self._process = process

    def ask(self, texts: Sequence[str]) -> tuple[list[Spans], list[float]]:
        """What it finds in each text, and the seconds of processor time that each took."""
        if self._process.stdin is None or self._process.stdout is None:
            raise TypeError("the peer was started without pipes")
        self._process.stdin.write(json.dumps(list(texts)) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return [[tuple(span) for span in spans] for spans in told["found"]], told["seconds"]

    def end(self) -> None:
        self._process.communicate()


@dataclass(frozen=True, slots=True)
class Beside:
    """The peers that run, and for those that do not, why."""

    running: tuple[Peer, ...] = ()
    why_not: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(peer.name for peer in self.running)

    @property
    def readers(self) -> tuple[Peer, ...]:
        """Those that look for people at all."""
        return tuple(peer for peer in self.running if peer.finds_people)


@contextmanager
def running(*, wanted: bool) -> Iterator[Beside]:
    """The peers, started; they end with the block."""
    if wanted and not PYTHON.exists():
        yield Beside(why_not=("peers: not set up; packaging/peers does it",))
        return
    started = [_started(name) for name in NAMES if wanted]
    try:
        yield Beside(
            tuple(one for one in started if isinstance(one, Peer)),
            tuple(one for one in started if isinstance(one, str)),
        )
    finally:
        for one in started:
            if isinstance(one, Peer):
                one.end()


def _started(name: str) -> Peer | str:
    complaints = tempfile.TemporaryFile("w+")  # noqa: SIM115 - a pipe that nobody empties would stop the peer
    process = subprocess.Popen(
        [PYTHON, Path(__file__).with_name("peer.py"), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        text=True,
        env=os.environ | ONE_THREAD,
    )
    first = process.stdout.readline() if process.stdout else ""
    if first:
        return Peer(name, process, Told(**json.loads(first)))
    process.communicate()
    complaints.seek(0)
    said = complaints.read().strip().splitlines() or ["it said nothing"]
    return f"{name}: could not be run ({said[-1][:120]})"
