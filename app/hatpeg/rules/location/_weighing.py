"""Weighs the signs in one sentence, and some of the rest of the post, on a scale.

A hint is harmless until something ties it to people served or to those who serve them, and an invitation to
everybody takes weight away again. The weights are logarithms of odds, fitted to labelled posts and rounded, so
that they add up; a scale's ``enough`` is where a warning is right clearly more often than not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan

Signs = Mapping[str, float]
"""What a kind of hit weighs; ``"kind=value"`` for one value of it, which goes before the plain kind."""

WORK = ("on-duty", "one-client", "client-word", "service-place", "secret-place", "confidential-site")
"""Kinds of which a personal post must have one: an ordinary evening out has none."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What counts, and how much.

    A sentence is weighed if it has one of the ``hints``. ``company`` is what else counts there, ``pairs`` what
    two kinds together add, ``elsewhere`` what counts from the other sentences.
    """

    enough: float
    hints: Signs
    company: Signs
    elsewhere: Signs
    pairs: tuple[tuple[frozenset[str], frozenset[str], float], ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sentence that weighs enough: its hints, and everything else that was seen in it."""

    hints: tuple[Hit, ...]
    hits: tuple[Hit, ...]
    weight: float

    def has(self, *kinds: str) -> bool:
        """Whether a hit of one of the kinds, or of one ``"kind=value"``, stands in the sentence."""
        return any(hit.kind in kinds or f"{hit.kind}={hit.value}" in kinds for hit in self.hits)


def weighed(facts: Facts, scale: Scale) -> Iterator[Weighed]:
    """Each sentence that weighs enough on a scale."""
    if facts.draft.account.hat is Hat.PERSONAL and not facts.hits_of(*WORK):
        return
    by_sentence: dict[int, list[Hit]] = defaultdict(list)
    for hit in facts.hits:
        by_sentence[facts.reading.sentence_at(hit.place.start)].append(hit)
    everywhere = _signs(facts.hits, scale.elsewhere)
    for hits in by_sentence.values():
        hints = tuple(hit for hit in hits if _sign(hit, scale.hints))
        if not hints:
            continue
        weight = _sum(hits, scale.hints) + _sum(hits, scale.company) + _paired(hits, scale)
        weight += sum(scale.elsewhere[sign] for sign in everywhere - _signs(hits, scale.elsewhere))
        if weight >= scale.enough:
            yield Weighed(hints, tuple(hits), weight)


def places(hints: Iterable[Hit], signs: Signs, least: float) -> tuple[TextSpan, ...]:
    """Where to point: at the hints that weigh at least so much, or, where there is none, at all of them."""
    all_of_them = tuple(hints)
    heavy = tuple(hit.place for hit in all_of_them if signs[_sign(hit, signs)] >= least)
    return heavy or tuple(hit.place for hit in all_of_them)


def _sign(hit: Hit, signs: Signs) -> str:
    exact = f"{hit.kind}={hit.value}"
    if exact in signs:
        return exact
    return hit.kind if hit.kind in signs else ""


def _signs(hits: Iterable[Hit], signs: Signs) -> set[str]:
    return {_sign(hit, signs) for hit in hits} - {""}


def _sum(hits: Iterable[Hit], signs: Signs) -> float:
    """Each sign counts once, however often it stands there."""
    return sum(signs[sign] for sign in _signs(hits, signs))


def _paired(hits: Iterable[Hit], scale: Scale) -> float:
    if not scale.pairs:
        return 0.0
    kinds = {hit.kind for hit in hits}
    return sum(bonus for one, other, bonus in scale.pairs if kinds & one and kinds & other)
