"""Which of eight rules speaks when something private is tied to a person: the one whose words stand nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan
from hatpeg.core.telling import telling
from hatpeg.rules._told import passages_to_stop

TOPICS = ("hiv", "lgbtq", "immigration", "drugs", "violence", "health", "housing", "legal")
"""What can harm a person most comes first, and so does what is said in fewer senses."""
KINDS = tuple(f"topic-{topic}" for topic in TOPICS)
OTHERWISE = "health"
"""Its rule speaks of any private matter, and so also where no word tells which."""


def linked(topic: str) -> Callable[[Facts], Iterator[TextSpan]]:
    """A ``look`` at the passages that tie this private matter to a person."""

    def look(facts: Facts) -> Iterator[TextSpan]:
        passages = facts.reading.once("private passages", lambda: _with_topics(facts))
        return (passage for passage, of in passages if of == topic)

    return look


def _with_topics(facts: Facts) -> list[tuple[TextSpan, str]]:
    """The passages, each with its matter: worked out once for all eight rules."""
    return [(passage, topic_of(facts, passage)) for passage in _private(facts)]


def _private(facts: Facts) -> list[TextSpan]:
    """The passages that tie something private to a person: by the reader's word, or by a topic's words in them."""
    passages = list(telling(facts).of("sensitive-linked"))
    for passage in passages_to_stop(facts):
        if facts.inside(passage, *KINDS) and not any(passage.overlaps(other) for other in passages):
            passages.append(passage)
    return passages


def topic_of(facts: Facts, passage: TextSpan) -> str:
    """The matter whose words stand in the passage, else in its sentence, else in the sentences beside it."""
    spans = facts.reading.sentences
    here = facts.reading.sentence_at(passage.start)
    beside = spans[max(0, here - 1)].joined(spans[min(len(spans) - 1, here + 1)])
    for place in (passage, spans[here].joined(passage), beside.joined(passage)):
        for topic in TOPICS:
            if facts.inside(place, f"topic-{topic}"):
                return topic
    return OTHERWISE
