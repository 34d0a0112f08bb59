"""Everything a rule may look at: the draft, its reading, what was seen, and what the agency has told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hatpeg.core.agency import Agency
from hatpeg.core.draft import Draft
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about one draft. ``hits`` stand in the order of their places."""

    draft: Draft
    reading: Reading
    hits: tuple[Hit, ...]
    agency: Agency

    def hits_of(self, *kinds: str) -> tuple[Hit, ...]:
        """The hits of any of these kinds, in the order of the text."""
        return tuple(hit for hit in self.hits if hit.kind in kinds)

    def places_of(self, *kinds: str) -> tuple[TextSpan, ...]:
        """Where the hits of any of these kinds stand."""
        return tuple(hit.place for hit in self.hits if hit.kind in kinds)

    def in_sentence_of(self, place: TextSpan, *kinds: str) -> tuple[Hit, ...]:
        """The hits of these kinds that share the sentence in which ``place`` begins, other than at the place itself."""
        sentence = self.reading.sentence_of(place)
        return tuple(hit for hit in self.hits_of(*kinds) if hit.place.overlaps(sentence) and hit.place != place)

    def with_company(self, hits: Iterable[Hit], *kinds: str) -> Iterator[TextSpan]:
        """The places of those ``hits`` that share their sentence with a hit of one of the kinds."""
        for hit in hits:
            if self.in_sentence_of(hit.place, *kinds):
                yield hit.place

    def inside(self, place: TextSpan, *kinds: str) -> bool:
        """Whether a hit of one of the kinds overlaps the place."""
        return any(hit.place.overlaps(place) for hit in self.hits_of(*kinds))
