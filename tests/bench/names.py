"""Names and places on the public sets' tuning parts, in every spelling, by the program's own detectors.

``python -m tests.bench.names FOLDER`` prints, for each set, strict F1, the share of names touched and the findings
per 100 posts that touch no name, for the quick reader and for both together; then the same posts respelled.
The scorer is packaging/models/names_data.py.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from hatpeg.core.reading import read
from hatpeg.detect.text._named import PERSON, PLACE, named
from hatpeg.detect.text.read_place import INSIDE
from tests.bench.models import names_data

SETS = ("btc.dev", "wnut17.dev", "tb.dev")
KINDS = (("PERSON", PERSON), ("LOC", PLACE))
BARS = (0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


def found(text: str, bars: Iterable[float], *, first_look: bool) -> dict[float, list[tuple[int, int, str]]]:
    """The names and places in a text, by the score they must reach."""
    reading = read(text, first_look=first_look)
    return {
        bar: [
            (hit.place.start, hit.place.end, kind)
            for kind, which in KINDS
            for hit in named(reading, kind, which, bar, min(bar, 0.25 if which == PERSON else INSIDE))
        ]
        for bar in bars
    }


def lines(folder: Path, *, first_look: bool, variants: bool) -> Iterator[str]:
    yield f"{'set':<12}{'bar':>6}" + "".join(f"{kind + ' F1':>12}{'touched':>9}{'FP/100':>8}" for kind, _ in KINDS)
    for name in SETS:
        posts = names_data.posts(folder / name)
        everything = [found(post.text, BARS, first_look=first_look) for post in posts]
        for bar in BARS:
            row = f"{name:<12}{bar:>6}"
            for kind, _ in KINDS:
                result = names_data.score(posts, [one[bar] for one in everything], kind)
                row += f"{result['F1']:>12.1f}{result['touched']:>9.1f}{result['FP/100']:>8.1f}"
            yield row
    if not variants:
        return
    typed = [post for post in names_data.posts(folder / "btc.dev") if any(kind == "PERSON" for *_, kind in post.spans)]
    for variant in ("as typed", *names_data.VARIANTS):
        some = typed if variant == "as typed" else names_data.spoiled(typed, variant)
        result = names_data.score(some, [found(post.text, [0.2], first_look=first_look)[0.2] for post in some])
        yield f"{variant:<12}{0.2:>6}{result['F1']:>12.1f}{result['touched']:>9.1f}{result['FP/100']:>8.1f}"


def main() -> None:
    arguments = argparse.ArgumentParser(description="names and places on the public sets")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--quick", action="store_true", help="the quick reader alone")
    arguments.add_argument("--variants", action="store_true", help="also in other spellings")
    chosen = arguments.parse_args()
    for line in lines(chosen.folder, first_look=chosen.quick, variants=chosen.variants):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
