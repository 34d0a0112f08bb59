"""Words with pictures between their letters (Mar💔is💔ol), read as words again.

People put a heart between two words (love❤️you, I❤NY) far oftener than into one, so the pieces are joined only where
a known word comes of it, or where the pieces themselves are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from hatpeg.core.segmentation import COST_OF_A_WORD, cut
from hatpeg.core.view import Edit, View, edited

SYMBOL = r"[^\w\s\x00-\x7f¿¡°]"
_SHREDDED = re.compile(rf"(?<![^\W_])[A-ZÑa-zñ]{{1,9}}(?:{SYMBOL}{{1,4}}[A-ZÑa-zñ]{{1,9}})+(?![^\W_])")
_LETTERS = re.compile(r"[A-ZÑa-zñ]+")
_STUB = 2
"""Pieces of so few letters are rarely words; longer ones are joined only to a known word."""
_SHREDS = 3
"""So many stubs in a row were not put apart for joy."""
_SAID_ALONE = frozenset("iunxy")
"""Letters that are written for words."""
_BEFORE_A_HEART = frozenset(
    "my mi tu su yo we he me us no so oh ay te le se lo go be do is in on at to of or by as if it an am hi ok".split()
)
"""Words of two letters after which a picture stands for a word, or for joy."""


def unshredded(view: View, vocabulary: Mapping[str, float]) -> View:
    """The view without the pictures that were put into words."""
    if view.text.isascii():
        return view
    edits = [edit for match in _SHREDDED.finditer(view.text) for edit in _joins(match, vocabulary)]
    return edited(view, edits) if edits else view


def _joins(match: re.Match[str], vocabulary: Mapping[str, float]) -> Iterator[Edit]:
    start, text = match.start(), match.group()
    pieces = list(_LETTERS.finditer(text))
    if match.string[start - 1 : start] == "#":
        runs = [pieces] if _is_one_tag([piece.group() for piece in pieces], vocabulary) else []
    else:
        runs = [run for run in _runs(pieces) if _is_one_word([piece.group() for piece in run], vocabulary)]
    for run in runs:
        for left, right in pairwise(run):
            yield start + left.end(), start + right.start(), ""
        if run[-1].end() < len(text) and len(run) > 1:
            seam = _LETTERS.search(text, run[-1].end())
            yield start + run[-1].end(), start + (seam.start() if seam else len(text)), " "


def _runs(pieces: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The pieces in runs: where a capital follows a small letter, a new word begins."""
    run = [pieces[0]]
    for left, right in pairwise(pieces):
        if left.group()[-1].islower() and right.group()[0].isupper():
            yield run
            run = []
        run.append(right)
    yield run


def _is_one_word(written: Sequence[str], vocabulary: Mapping[str, float]) -> bool:
    pieces = [piece.lower() for piece in written]
    known = [_is_known(piece, vocabulary) for piece in pieces]
    whole = vocabulary.get("".join(pieces))
    if whole is not None:
        apart = sum(vocabulary.get(piece, 0.0) + COST_OF_A_WORD for piece in pieces)
        return not all(known) or whole + COST_OF_A_WORD < apart
    if max(map(len, pieces)) > _STUB:
        return False
    if len(pieces) >= _SHREDS:
        return not all(known)
    return not any(known) or ("".join(written).istitle() and min(map(len, pieces)) == _STUB and _may_begin(pieces[0]))


def _is_one_tag(written: Sequence[str], vocabulary: Mapping[str, float]) -> bool:
    """Whether pieces behind a hash are one hashtag; its words are found later."""
    pieces = [piece.lower() for piece in written]
    if len(pieces) >= _SHREDS and max(map(len, pieces)) <= _STUB:
        return not all(_is_known(piece, vocabulary) for piece in pieces)
    return all(word in vocabulary for word in cut("".join(pieces), vocabulary)) and not all(
        _is_known(piece, vocabulary) for piece in pieces
    )


def _is_known(piece: str, vocabulary: Mapping[str, float]) -> bool:
    return piece in _SAID_ALONE if len(piece) == 1 else piece in vocabulary


def _may_begin(piece: str) -> bool:
    return piece not in _BEFORE_A_HEART
