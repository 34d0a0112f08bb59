"""Cuts a draft into windows: the stretches of whole sentences that the encoder reads at one go.

A short draft is one window, so that every sentence is read in its company. A long one is cut where its sentences say
so, not where counting says so: a change in one sentence then leaves the windows before and after as they were, and
what is known about them stays known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from hatpeg.core.reading import Reading
from hatpeg.reader.wordpiece import Piece, WordPiece

LONGEST = 126
"""Pieces of a window; with the two that open and close it, 128."""
ENOUGH = 56
"""Pieces after which a window may end."""


class Window(NamedTuple):
    """A stretch of the loose view (characters ``start`` to ``end``) with its pieces, placed from its start.

    ``sentences``: for each sentence, where its pieces end in ``pieces``.
    """

    start: int
    end: int
    pieces: tuple[Piece, ...]
    sentences: tuple[int, ...]


def windows(reading: Reading, cutter: WordPiece) -> list[Window]:
    """The windows of a draft, in order; a draft without words has none."""
    loose = reading.loose
    bounds = [bisect_left(loose.starts, sentence.start) for sentence in reading.sentences[1:]]
    edges = [0, *bounds, len(loose.text)]
    cut = [cutter.pieces(loose.text, start, end) for start, end in pairwise(edges)]
    grouped = [range(len(cut))] if sum(map(len, cut)) <= LONGEST else list(_groups(cut, loose.text, edges))
    return [window for group in grouped for window in _windows_of(group, cut, edges)]


def _groups(cut: Sequence[Sequence[Piece]], text: str, edges: Sequence[int]) -> Iterator[range]:
    """Runs of sentences, each as long as a window may be."""
    first, length = 0, 0
    for at, pieces in enumerate(cut):
        if length and length + len(pieces) > LONGEST:
            yield range(first, at)
            first, length = at, 0
        length += len(pieces)
        if length >= ENOUGH and crc32(text[edges[at] : edges[at + 1]].encode("utf-8", "surrogatepass")) % 2:
            yield range(first, at + 1)
            first, length = at + 1, 0
    if first < len(cut):
        yield range(first, len(cut))


def _windows_of(group: range, cut: Sequence[Sequence[Piece]], edges: Sequence[int]) -> Iterator[Window]:
    """The windows of one run: one, or several for a sentence that is longer than a window."""
    start, end = edges[group.start], edges[group.stop]
    pieces = [piece for at in group for piece in cut[at]]
    if not pieces:
        return
    if len(pieces) <= LONGEST:
        ends, length = [], 0
        for at in group:
            length += len(cut[at])
            ends.append(length)
        yield Window(start, end, _from(pieces, start), tuple(ends))
        return
    for at in range(0, len(pieces), LONGEST):
        part = pieces[at : at + LONGEST]
        finish = pieces[at + LONGEST].start if at + LONGEST < len(pieces) else end
        yield Window(start, finish, _from(part, start), (len(part),))
        start = finish


def _from(pieces: Sequence[Piece], start: int) -> tuple[Piece, ...]:
    made = tuple.__new__  # as in the cutter
    return tuple([made(Piece, (number, first - start, end - start)) for number, first, end in pieces])
