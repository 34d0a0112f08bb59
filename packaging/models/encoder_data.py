"""Turns labelled posts, sentences and tagged tweets into rows of numbers for the encoder's training."""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from records import FAMILIES, Record, corpus, written

from hatpeg.core.reading import read
from hatpeg.reader.windows import LONGEST, windows
from hatpeg.reader.wordpiece import WordPiece

TAGS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
MEANINGS = ("concrete_client", "advocacy", "self", "colleague_or_public", "event_or_service", "other")
NO_LABEL = -100


@dataclass(slots=True)
class Row:
    """One text in numbers, with the labels there are: those of other tasks stay empty."""

    ids: list[int]
    hat: int
    """0 the work account, 1 the personal one."""
    flag: int = NO_LABEL
    block: int = NO_LABEL
    families: list[int] | None = None
    leaks: list[list[int]] | None = None
    """Per piece: the families of the passages it stands in, and last whether it stands in any."""
    tags: list[int] | None = None
    meaning: int = NO_LABEL
    weight: float = 1.0
    record: Record | None = None


def post_rows(record: Record, cutter: WordPiece) -> Iterator[Row]:
    """The rows of one post: one a window. A window of a flagged post that holds no passage teaches nothing."""
    reading = read(record.text)
    loose = reading.loose
    found = windows(reading, cutter)
    for window in found:
        at = window.start
        places = [(loose.starts[at + piece.start], loose.ends[at + piece.end - 1]) for piece in window.pieces]
        leaks = [_leaks(record, *place) for place in places]
        if record.is_flagged and len(found) > 1 and not any(leak[-1] for leak in leaks):
            continue
        row = Row([cutter.first, *(piece.id for piece in window.pieces), cutter.last], 0 if record.is_work else 1)
        row.leaks = None if record.is_flagged and not record.spans else [_no_leak(), *leaks, _no_leak()]
        row.flag = int(record.is_flagged)
        row.block = int(record.severity == "block")
        row.families = [int(family in record.labels) for family in FAMILIES]
        row.record = record
        yield row


def _no_leak() -> list[int]:
    return [0] * (len(FAMILIES) + 1)


def _leaks(record: Record, start: int, end: int) -> list[int]:
    row = _no_leak()
    for begun, finished, family in record.spans:
        if start < finished and begun < end:
            row[-1] = 1
            if family:
                row[FAMILIES.index(family)] = 1
            else:
                row[:-1] = [NO_LABEL] * len(FAMILIES)
    return row


def tag_row(text: str, spans: Sequence[tuple[int, int, str]], cutter: WordPiece) -> Row:
    """One tagged tweet: spans of PERSON, LOC and ORG; those of other labels are not learnt from."""
    loose = read(text).loose
    pieces = cutter.pieces(loose.text)[:LONGEST]
    tags, before = [], None
    for piece in pieces:
        start, end = loose.starts[piece.start], loose.ends[piece.end - 1]
        met = next((span for span in spans if start < span[1] and span[0] < end), None)
        if met is None:
            tags.append(0)
        elif met[2] not in ("PERSON", "LOC", "ORG"):
            tags.append(NO_LABEL)
        else:
            kind = ("PERSON", "LOC", "ORG").index(met[2])
            tags.append(1 + 2 * kind + (met is before))
        before = met
    row = Row([cutter.first, *(piece.id for piece in pieces), cutter.last], 1)
    row.tags = [NO_LABEL, *tags, NO_LABEL]
    return row


def sentence_row(text: str, label: str, cutter: WordPiece) -> Row:
    loose = read(text).loose
    pieces = cutter.pieces(loose.text)[:LONGEST]
    row = Row([cutter.first, *(piece.id for piece in pieces), cutter.last], 0)
    row.meaning = MEANINGS.index(label)
    return row


def records_of(corpus_folder: Path, posts_folder: Path, *, with_train_split: bool) -> list[Record]:
    """Every labelled post that may be learnt from."""
    found: list[Record] = []
    for path in sorted(corpus_folder.glob("train-*.jsonl")):
        found += corpus(path)
    if with_train_split:
        found += corpus(corpus_folder / "posts.jsonl", "train")
    for path in sorted(posts_folder.glob("*.txt")):
        found += written(path)
    return found


def is_held_out(group: str, share: int = 12) -> bool:
    """Whether a group of twins is kept for validation: one of ``share`` groups, always the same ones."""
    return zlib.crc32(group.encode()) % share == 0


def sentences(path: Path, split: str) -> list[tuple[str, str]]:
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return [(row["text"], row["label"]) for row in rows if row["split"] == split]


def batches(rows: Iterable[Row], size: int, chance: random.Random) -> list[list[Row]]:
    """Batches of rows of like length, in a random order."""
    mixed = list(rows)
    chance.shuffle(mixed)
    pools = [sorted(mixed[at : at + 40 * size], key=lambda row: len(row.ids)) for at in range(0, len(mixed), 40 * size)]
    cut = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    chance.shuffle(cut)
    return cut
