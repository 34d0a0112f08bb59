"""The hits near a place, found without walking through all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan


class Near:
    """The hits of each kind by where they begin, so that many places can each be asked about quickly."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[str, tuple[tuple[Hit, ...], list[int], int]] = {}

    def hits(self, place: TextSpan, *kinds: str) -> list[Hit]:
        """The hits of these kinds that overlap a place."""
        return [hit for kind in kinds for hit in self._of_kind(kind, place)]

    def _of_kind(self, kind: str, place: TextSpan) -> Iterator[Hit]:
        if kind not in self._known:
            hits = self._facts.hits_of(kind)
            longest = max((hit.place.end - hit.place.start for hit in hits), default=0)
            self._known[kind] = hits, [hit.place.start for hit in hits], longest
        hits, starts, longest = self._known[kind]
        first, last = bisect_left(starts, place.start - longest), bisect_left(starts, place.end)
        return (hit for hit in hits[first:last] if hit.place.overlaps(place))
