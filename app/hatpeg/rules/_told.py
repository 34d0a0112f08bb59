"""The passages that the reader says tell something, for the rules that mind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hatpeg.core import telling_weights as weights
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan
from hatpeg.core.telling import telling

NEXT_TO_NOTHING = 0.1
"""Below this, of lone signs such as an age or an hour fewer than one in ten were of a person served."""
SOMEBODY_ELSE = (
    "one-client",
    "client-word",
    "person-word",
    "watch-name",
    "person-name",
    "perhaps-a-name",
    "initial",
    "name-initial",
    "handle",
    "dwelling",
    "unit",
    "age",
    "third-person",
)
OF_SUPERIORS = frozenset({"su", "sus"})
"""What may be the superior's own: "se subió su sueldo"."""
ABOUT_PEOPLE = ("client-identity", "sensitive-linked", "client-story", "minors", "reidentify", "photo-mention")


def told(family: str) -> Callable[[Facts], Iterable[TextSpan]]:
    """A ``look`` at every passage that tells what a family is about."""

    def look(facts: Facts) -> Iterable[TextSpan]:
        return telling(facts).of(family)

    return look


def told_of_people(family: str) -> Callable[[Facts], Iterable[TextSpan]]:
    """The same, but for what tells of the writer's superiors and of nobody else: that is no client's story."""

    def look(facts: Facts) -> Iterable[TextSpan]:
        return [place for place in telling(facts).of(family) if not is_of_superiors(facts, place)]

    return look


def is_of_superiors(facts: Facts, passage: TextSpan) -> bool:
    """Whether each sentence of a passage speaks of those above the writer, and of nobody else."""
    if "superior" not in facts.kinds:
        return False
    first = facts.reading.sentence_at(passage.start)
    last = facts.reading.sentence_at(max(passage.start, passage.end - 1))
    others = [hit.place for hit in facts.hits_of(*SOMEBODY_ELSE) if hit.value not in OF_SUPERIORS]
    return all(
        facts.inside(sentence, "superior") and not any(place.overlaps(sentence) for place in others)
        for sentence in facts.reading.sentences[first : last + 1]
    )


def with_told(facts: Facts, family: str, found: Iterable[TextSpan], *weighed: str) -> Iterator[TextSpan]:
    """What a rule found by itself, then the passages of a family that touch none of it.

    Nor may they touch a hit of the kinds that the rule has ``weighed`` already, and let pass.
    """
    places = tuple(found)
    yield from places
    for passage in telling(facts).of(family):
        if not any(place.overlaps(passage) for place in places) and not facts.inside(passage, *weighed):
            yield passage


def is_surely_nothing(facts: Facts) -> bool:
    """Whether the reader, having read the draft, finds next to nothing in it that should be spoken about.

    Signs that are harmless more often than not then stay unsaid. What identifies somebody by itself is said whatever
    the reader finds; and at first look, or where it could not read, nothing is left unsaid.
    """
    return bool(facts.hits_of("words-tell")) and telling(facts).any < NEXT_TO_NOTHING


def passages_to_stop(facts: Facts) -> Iterator[TextSpan]:
    """What tells of people served, whatever the family, in a draft that most likely must be stopped.

    Which family it is the reader knows less well than that it is one: words beside the passage may tell better.
    """
    seen = telling(facts)
    if seen.stop >= weights.STOP_FROM:
        for family in ABOUT_PEOPLE:
            yield from seen.of(family)
