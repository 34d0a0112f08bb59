"""How many dates, phone numbers and addresses are seen in generated sentences, and how often something else is.

``python -m tests.bench.patterns presidio-synth-v2.json [--misses 10] [--strays 10]``

The file is presidio-research's ``synth_dataset_v2.json`` (microsoft/presidio-research, MIT) or one of its form: a list
of ``full_text`` and ``spans``. A passage counts as touched when a hit of its kinds overlaps it; hits are stray when
they overlap no passage of any kind, those at one place counting once. Half hits are those that a detector gives 0.5 at
most: a time told from today ("next week"), a street without a house. Of the strays many are true times that the file
does not label, so the surer ones are also counted by themselves.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import read

KINDS = {
    "DATE_TIME": frozenset({"date", "year", "birth-date", "relative-time", "clock-time", "time-now", "month"}),
    "PHONE_NUMBER": frozenset({"phone-number"}),
    "STREET_ADDRESS": frozenset({"street-address", "street-name", "unit", "postcode", "po-box", "intersection"}),
}
"""What the sentences call it, and what the detectors call it."""
BARS = {"DATE_TIME": 95, "PHONE_NUMBER": 95, "STREET_ADDRESS": 85}
MOST_STRAY = 1.0
"""Stray hits in 100 sentences, at most."""
HALF = 0.5


@dataclass
class Score:
    """Counts of one run over the sentences."""

    texts: int = 0
    seconds: float = 0.0
    gold: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    anyhow: Counter[str] = field(default_factory=Counter)
    stray: Counter[tuple[str, bool]] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=dict)
    strays: list[str] = field(default_factory=list)

    def add(self, text: str, gold: list[tuple[str, TextSpan]], hits: list[Hit]) -> None:
        self.texts += 1
        for name, place in gold:
            touching = {hit.kind for hit in hits if hit.place.overlaps(place)}
            self.gold[name] += 1
            self.anyhow[name] += bool(touching)
            self.touched[name] += bool(touching & KINDS.get(name, touching))
            if not touching & KINDS.get(name, touching):
                self.missed.setdefault(name, []).append(f"{place.of(text)!r} in {text!r}")
        for hit in _apart([hit for hit in hits if not any(hit.place.overlaps(place) for _, place in gold)]):
            self.stray[hit.kind, hit.score > HALF] += 1
            self.strays.append(f"{hit.kind} {hit.score} {hit.place.of(text)!r} in {text!r}")


def _apart(hits: list[Hit]) -> list[Hit]:
    """One hit for each place, the surest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: -hit.score):
        if not any(hit.place.overlaps(other.place) for other in kept):
            kept.append(hit)
    return kept


def seeing() -> list[TextDetector]:
    """The detectors that see one of the measured kinds."""
    wanted = frozenset().union(*KINDS.values())
    return [detector for detector in catalogue.load().detectors if not wanted.isdisjoint(detector.kinds)]


def score(rows: Iterable[dict]) -> Score:
    detectors, result = seeing(), Score()
    for row in rows:
        gold = [(s["entity_type"], TextSpan(s["start_position"], s["end_position"])) for s in row["spans"]]
        start = time.perf_counter()
        reading = read(row["full_text"])
        hits = [hit for detector in detectors for hit in detector.find(reading, NO_AGENCY)]
        result.seconds += time.perf_counter() - start
        result.add(row["full_text"], gold, hits)
    return result


def told(result: Score, misses: int, strays: int) -> Iterator[str]:
    yield f"{'kind':<20}{'gold':>6}{'touched':>10}{'by any hit':>12}{'bar':>6}"
    for name, gold in result.gold.most_common():
        touched, anyhow = 100 * result.touched[name] / gold, 100 * result.anyhow[name] / gold
        own = f"{touched:8.1f} %" if name in KINDS else " " * 10
        yield f"{name:<20}{gold:>6}{own}{anyhow:>10.1f} %{BARS.get(name, ''):>6}"
    yield ""
    yield f"{'stray hits in 100 texts':<34}{'sure':>10}{'half':>10}{'all':>10}{'bar':>6}"
    for name, kinds in KINDS.items():
        yield from (f"  {name:<18}{kind:<14}{_in_100(result, {kind})}" for kind in sorted(kinds))
    yield f"{'  all':<34}{_in_100(result, {kind for kind, _ in result.stray})}{MOST_STRAY:>6}"
    yield f"\n{result.texts} texts, {1000 * result.seconds / result.texts:.2f} ms each"
    for name in KINDS:
        yield from (f"MISSED {name} {miss}" for miss in _some(result.missed.get(name, []), misses))
    yield from (f"STRAY {stray}" for stray in _some(result.strays, strays))


def _in_100(result: Score, kinds: set[str]) -> str:
    sure, half = (100 * sum(result.stray[kind, sure] for kind in kinds) / result.texts for sure in (True, False))
    return f"{sure:>10.2f}{half:>10.2f}{sure + half:>10.2f}"


def _some(lines: list[str], most: int) -> list[str]:
    """At most so many lines, from all over the file."""
    return lines[:: max(1, -(-len(lines) // most))] if most else []


def main() -> None:
    arguments = argparse.ArgumentParser(description="measure the pattern detectors on generated sentences")
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--misses", type=int, default=0, help="so many of each kind")
    arguments.add_argument("--strays", type=int, default=0)
    chosen = arguments.parse_args()
    if not chosen.file.is_file():
        sys.stdout.write(f"skipped: there is no file {chosen.file}\n")
        return
    rows = json.loads(chosen.file.read_text("utf-8"))
    sys.stdout.write("\n".join(told(score(rows), chosen.misses, chosen.strays)) + "\n")


if __name__ == "__main__":
    main()
