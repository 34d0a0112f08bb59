"""The reader's table: how well and how fast it reads, each row with the bar it is held to, and peers beside it.

``python -m tests.bench.reading [--data ../shared] [--peers] [--quick]``

Rows that need public or labelled texts say so where the folder is not there. Peers run in an environment of their own
(``packaging/peers`` sets it up), on the same posts and texts, in turn with ours.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench import names_rows, peers, post_rows, rows, speed_rows

DATA = Path("../shared")


def lines(data: Path, *, with_peers: bool, quick: bool = False) -> Iterator[str]:
    """The table, line by line, as soon as a row is measured; ``quick`` leaves out what needs posts to be read."""
    with peers.running(wanted=with_peers) as beside:
        yield from rows.head(beside.names)
        yield from (rows.line(rows.Row(why, "-"), beside.names) for why in beside.why_not)
        for part in (speed_rows,) if quick else (names_rows, post_rows, speed_rows):
            yield from (rows.line(row, beside.names) for row in part.rows(data, beside))


def options() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(description="how well and how fast the program reads")
    arguments.add_argument("--data", type=Path, default=DATA, help="the folder with public and labelled texts")
    arguments.add_argument("--peers", action="store_true", help="also the programs it is compared with")
    arguments.add_argument("--quick", action="store_true", help="times and sizes alone")
    return arguments


def main() -> None:
    chosen = options().parse_args()
    for line in lines(chosen.data, with_peers=chosen.peers, quick=chosen.quick):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
