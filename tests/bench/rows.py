"""One row of the bench's table: what is measured, the bar it is held to, our figure, and those of the peers."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

WIDTHS = (70, 15, 24, 19)
NO_TEXTS = "no data here"


@dataclass(frozen=True, slots=True)
class Row:
    """``peers``: what each of them, by its name, was measured at; who is not in it was not measured."""

    what: str
    ours: str
    bar: str = "-"
    peers: Mapping[str, str] = field(default_factory=dict)


def head(peers: Sequence[str]) -> Iterator[str]:
    """The first two lines of the table, in Markdown."""
    cells = ("what", "bar", "Hatpeg", *peers)
    yield _line(cells)
    yield _line(tuple("-" * _width(at) for at in range(len(cells))))


def line(row: Row, peers: Sequence[str]) -> str:
    """The row as a line of the table."""
    return _line((row.what, row.bar, row.ours, *(row.peers.get(peer, "-") for peer in peers)))


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(f"{cell:<{_width(at)}}" for at, cell in enumerate(cells)) + " |"


def _width(at: int) -> int:
    return WIDTHS[min(at, len(WIDTHS) - 1)]


def milliseconds(seconds: Sequence[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return f"{1000 * statistics.median(ordered):.2f} / {1000 * p95:.2f} ms"


def percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"
