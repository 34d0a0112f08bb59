"""Small helpers for making several rewrites at once and for showing them."""

from __future__ import annotations

from hatpeg.core.finding import Rewrite
from hatpeg.core.folding import folded
from hatpeg.core.place import TextSpan
from hatpeg.core.sentences import sentences_of

SHORTEST_QUOTE = 40


def apart(rewrites: list[Rewrite]) -> tuple[Rewrite, ...]:
    """Those that can be made together: of two that overlap, the first one."""
    chosen: list[Rewrite] = []
    for rewrite in sorted(rewrites, key=lambda each: each.span):
        if not chosen or chosen[-1].span.end <= rewrite.span.start:
            chosen.append(rewrite)
    return tuple(chosen)


def short(span: TextSpan, text: str) -> str:
    """The words at a place in one line, cut where they are long."""
    words = " ".join(span.of(text).split())
    return words if len(words) <= SHORTEST_QUOTE else words[: SHORTEST_QUOTE - 1] + "…"


def deletes_too_much(rewrite: Rewrite, text: str) -> bool:
    """Whether a rewrite takes away more than one sentence: such a one is made singly, and never with others."""
    return _sentences(rewrite.span.of(text)) - _sentences(rewrite.words) > 1


def _sentences(words: str) -> int:
    return len(sentences_of(folded(words), len(words))) if words.strip() else 0
