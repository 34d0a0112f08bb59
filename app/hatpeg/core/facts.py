"""Everything a rule may look at: the draft, its reading, what was seen, and what the agency has told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from hatpeg.core.agency import Agency
from hatpeg.core.draft import Draft
from hatpeg.core.hit import Hit
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.core.seen import Seen


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


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about one draft. ``hits`` stand in the order of their places.

    The hits are indexed once, by kind and by the sentences they stand in, so that asking is quick however long
    the draft is.
    """

    draft: Draft
    reading: Reading
    hits: tuple[Hit, ...]
    agency: Agency
    past: Past = NO_PAST
    on_picture: bool = False
    """Whether the words are read on a picture, where names and numbers stand alone."""
    pictures: Mapping[int, Facts] = field(default_factory=dict, repr=False, compare=False)
    """What is known of the words on each photo of the draft, by its number; none for a photo without words."""
    sentences: tuple[Sentence, ...] = field(init=False, repr=False, compare=False)
    """The sentences in which a hit begins, in order."""
    _by_kind: Mapping[str, tuple[Hit, ...]] = field(init=False, repr=False, compare=False)
    _by_sentence: Mapping[tuple[str, int], Sequence[Hit]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_kind: dict[str, list[Hit]] = {}
        by_sentence: dict[tuple[str, int], list[Hit]] = {}
        grouped: dict[int, list[Hit]] = {}
        starts = [sentence.start for sentence in self.reading.sentences]
        for hit in self.hits:
            kind, (start, end) = hit.kind, hit.place
            by_kind.setdefault(kind, []).append(hit)
            first = max(0, bisect_right(starts, start) - 1)
            grouped.setdefault(first, []).append(hit)
            by_sentence.setdefault((kind, first), []).append(hit)
            for later in range(first + 1, max(first + 1, bisect_left(starts, end))):
                by_sentence.setdefault((kind, later), []).append(hit)
        object.__setattr__(self, "sentences", _with_neighbours(grouped))
        object.__setattr__(self, "_by_kind", {kind: tuple(hits) for kind, hits in by_kind.items()})
        object.__setattr__(self, "_by_sentence", by_sentence)

    @property
    def photos(self) -> Iterator[tuple[int, Seen]]:
        """The photos that were looked at, with their numbers."""
        return ((number, photo.seen) for number, photo in enumerate(self.draft.photos) if photo.seen is not None)

    @property
    def kinds(self) -> AbstractSet[str]:
        """The kinds of all hits."""
        return self._by_kind.keys()

    def hits_of(self, *kinds: str) -> tuple[Hit, ...]:
        """The hits of any of these kinds, in the order of the text."""
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], ())
        return _in_order([hit for kind in kinds for hit in self._by_kind.get(kind, ())], kinds)

    def places_of(self, *kinds: str) -> tuple[TextSpan, ...]:
        """Where the hits of any of these kinds stand."""
        return tuple(hit.place for hit in self.hits_of(*kinds))

    def in_sentence_of(self, place: TextSpan, *kinds: str) -> tuple[Hit, ...]:
        """The hits of these kinds that share the sentence in which ``place`` begins, other than at the place itself."""
        sentence = self.reading.sentence_at(place.start)
        return _in_order(
            [hit for kind in kinds for hit in self._by_sentence.get((kind, sentence), ()) if hit.place != place], kinds
        )

    def with_company(self, hits: Iterable[Hit], *kinds: str) -> Iterator[TextSpan]:
        """The places of those ``hits`` that share their sentence with a hit of one of the kinds."""
        for hit in hits:
            if self.in_sentence_of(hit.place, *kinds):
                yield hit.place

    def inside(self, place: TextSpan, *kinds: str) -> bool:
        """Whether a hit of one of the kinds overlaps the place."""
        known = [kind for kind in kinds if kind in self._by_kind]
        if not known:
            return False
        first = self.reading.sentence_at(place.start)
        for sentence in range(first, self.reading.sentence_at(max(place.start, place.end - 1)) + 1):
            for kind in known:
                for hit in self._by_sentence.get((kind, sentence), ()):
                    if hit.place.overlaps(place):
                        return True
        return False


def _with_neighbours(grouped: Mapping[int, list[Hit]]) -> tuple[Sentence, ...]:
    """The sentences of the hits that begin in each."""
    kinds = {index: frozenset([hit.kind for hit in hits]) for index, hits in grouped.items()}
    nothing: frozenset[str] = frozenset()
    return tuple(
        Sentence(tuple(hits), kinds[index], kinds.get(index - 1, nothing) | kinds.get(index + 1, nothing))
        for index, hits in grouped.items()
    )


def _in_order(hits: list[Hit], kinds: tuple[str, ...]) -> tuple[Hit, ...]:
    if len(kinds) > 1:
        hits.sort(key=lambda hit: hit.place)
    return tuple(hits)
