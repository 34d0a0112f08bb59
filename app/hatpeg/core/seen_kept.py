"""How what was seen on a photo is kept with its draft: as one line of text, without what its file told."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from hatpeg.core.photo import Box
from hatpeg.core.seen import Answer, Region, Seen, Sort


def without_secrets(seen: Seen) -> Seen:
    """What the copy still shows: without what the file told, the place, and words that are covered."""
    covers = seen.covered
    regions = tuple(replace(each, words="") if each in covers else each for each in seen.regions)
    return replace(seen, regions=regions, details=(), details_removed=True, place=None)


def line_of(seen: Seen | None) -> str:
    """What is kept; empty for a photo that nobody has looked at. Hidden details and the place are left out."""
    if seen is None:
        return ""
    regions = [
        [each.kind, list(each.box), each.answer, each.score, each.words, each.until and each.until.isoformat()]
        for each in seen.regions
    ]
    told = [seen.width, seen.height, regions, list(seen.unseen), seen.looked_over, seen.copy, list(seen.likeness)]
    return json.dumps(told, ensure_ascii=False)


def seen_of(line: str) -> Seen | None:
    """What was kept, for no day: no consent holds until a day is set. None for anything else."""
    if not line:
        return None
    try:
        width, height, regions, unseen, looked_over, copy, likeness = json.loads(line)
        return Seen(
            int(width),
            int(height),
            tuple(_region(*each) for each in regions),
            details_removed=True,
            unseen=tuple(map(str, unseen)),
            looked_over=looked_over is True,
            copy=str(copy),
            likeness=tuple(map(int, likeness)),
        )
    except (ValueError, TypeError):
        return None


def _region(  # noqa: PLR0913, PLR0917 - the parts of one region, as they are kept
    kind: str, box: list[float], answer: str, score: float, words: str, until: str | None
) -> Region:
    last = date.fromisoformat(until) if until else None
    return Region(Sort(kind), Box(*map(float, box)), Answer(answer), float(score), str(words), last)
