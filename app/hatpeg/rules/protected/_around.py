"""Where words that protect reach: their own sentence and the two beside it, unless somebody served stands there."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan

GUARDED = (
    "one-client",
    "watch-name",
    "confidential-site",
    "secret-place",
    "security-detail",
    "internal-system",
    "internal-link",
    "whereabouts",
)
"""What is never made a note of, however just the complaint beside it."""


def sentences_around(facts: Facts, kind: str) -> Iterator[TextSpan]:
    """The sentences in which hits of a kind stand, with their neighbours; each of them free of what is guarded.

    A complaint runs over a few sentences, and the coarse word or the employer's name often stands in the next one.
    """
    if kind not in facts.kinds:
        return
    sentences = facts.reading.sentences
    free = {index: not facts.inside(sentences[index], *GUARDED) for index in _near(facts, kind)}
    for place in facts.places_of(kind):
        here = facts.reading.sentence_at(place.start)
        if free[here]:
            first = here - 1 if free.get(here - 1) else here
            last = here + 1 if free.get(here + 1) else here
            yield sentences[first].joined(sentences[last])


def _near(facts: Facts, kind: str) -> set[int]:
    here = {facts.reading.sentence_at(place.start) for place in facts.places_of(kind)}
    near = {index + step for index in here for step in (-1, 0, 1)}
    return {index for index in near if 0 <= index < len(facts.reading.sentences)}
