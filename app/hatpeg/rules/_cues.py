"""Looks that start from a turn of phrase: alone, in company, or unless something else stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hatpeg.core.facts import Facts, Sentence
from hatpeg.core.place import TextSpan
from hatpeg.core.telling import telling

SOMEBODY = ("one-client", "client-word", "third-person", "person-name", "watch-name", "handle")
SERVED = ("one-client", "client-word", "watch-name")
READ = "words-tell"
"""A hit of the second opinion: there is one wherever the reader has read the draft."""


def cued(
    name: str,
    *,
    company: Iterable[str] = (),
    unless: Iterable[str] = (),
    beside: bool = False,
    told_from: float = 0.0,
) -> Callable[[Facts], Iterator[TextSpan]]:
    """A ``look`` at the phrases of one list.

    ``company`` are kinds of which one must share the sentence, or stand in the one beside it where ``beside``;
    ``unless`` are kinds that must not share it. Where the reader has read the draft, and finds it less likely than
    ``told_from`` that it tells anything, nothing is said.
    """
    kind, wanted, against = f"cue-{name}", frozenset(company), frozenset(unless)

    def look(facts: Facts) -> Iterator[TextSpan]:
        if not facts.hits_of(kind) or is_told_less(facts, told_from):
            return
        for sentence in facts.sentences:
            if kind in sentence.kinds and not sentence.kinds & against and _has(sentence, wanted, beside=beside):
                yield from (hit.place for hit in sentence.hits_of(kind))

    return look


def is_told_less(facts: Facts, chance: float) -> bool:
    """Whether the reader has read the draft, and finds it less likely than this that anything is told."""
    return chance > 0 and bool(facts.hits_of(READ)) and telling(facts).any < chance


def _has(sentence: Sentence, wanted: frozenset[str], *, beside: bool) -> bool:
    kinds = sentence.kinds | sentence.beside if beside else sentence.kinds
    return not wanted or bool(kinds & wanted)
