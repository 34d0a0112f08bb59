"""What the rules about places share: what stands in the same sentence, or the ones beside it."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan

SERVED = ("one-client", "client-word")
"""Kinds for somebody the writer serves, or for all of them."""

PUBLIC = ("public-place", "public-event")
"""Kinds for what the agency publishes."""


def around(facts: Facts, place: TextSpan, *kinds: str, reach: int = 0) -> tuple[Hit, ...]:
    """The hits of these kinds in the sentence of ``place``, and in ``reach`` sentences on each side."""
    sentences = facts.reading.sentences
    index = facts.reading.sentence_at(place.start)
    first, last = max(0, index - reach), min(len(sentences) - 1, index + reach)
    stretch = TextSpan(sentences[first].start, sentences[last].end)
    return tuple(hit for hit in facts.hits_of(*kinds) if hit.place.overlaps(stretch))


def of_value(hits: Iterable[Hit], *values: str) -> tuple[Hit, ...]:
    """The hits that have one of these values."""
    return tuple(hit for hit in hits if hit.value in values)


def at_work(facts: Facts) -> bool:
    """Whether the writer speaks as somebody at work: from the work account, or in words of that work."""
    return facts.draft.account.hat is Hat.PROFESSIONAL or bool(facts.hits_of("on-duty", "one-client"))
