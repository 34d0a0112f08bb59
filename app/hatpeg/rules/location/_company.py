"""Groups what was seen by sentence, so that a rule asks each sentence once, however many hits it has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence's hits, and the kinds that stand in it and right beside it."""

    hits: tuple[Hit, ...]
    kinds: frozenset[str]
    beside: frozenset[str]

    def hits_of(self, *kinds: str) -> Iterator[Hit]:
        """The sentence's hits of these kinds."""
        return (hit for hit in self.hits if hit.kind in kinds)

    def has(self, *kinds: str) -> bool:
        """Whether a hit of one of the kinds, or of one ``"kind=value"``, stands in the sentence."""
        return any(hit.kind in kinds or f"{hit.kind}={hit.value}" in kinds for hit in self.hits)


def sentences(facts: Facts) -> Iterator[Sentence]:
    """The sentences in which something was seen, in order. Takes time in proportion to the hits."""
    grouped: dict[int, list[Hit]] = defaultdict(list)
    for hit in facts.hits:
        grouped[facts.reading.sentence_at(hit.place.start)].append(hit)
    kinds = {index: frozenset(hit.kind for hit in hits) for index, hits in grouped.items()}
    nothing: frozenset[str] = frozenset()
    for index, hits in grouped.items():
        beside = kinds.get(index - 1, nothing) | kinds.get(index + 1, nothing)
        yield Sentence(tuple(hits), kinds[index], beside)
