"""Whether a detail belongs to a person served: shared by the rules about ages, birth dates and dates."""

from __future__ import annotations

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan

OTHERS = ("not-served", "own-life", "staff-name", "public-event", "own-age")
"""Whom else a sentence can be about: staff, kin, the public at an event, the writer."""
SERVED = ("client-word", "work-mention", "service-place")


def around(facts: Facts, place: TextSpan, sentences: int = 1) -> TextSpan:
    """Give the sentence of a place with as many neighbors on both sides."""
    spans = facts.reading.sentences
    here = facts.reading.sentence_at(place.start)
    return TextSpan(spans[max(0, here - sentences)].start, spans[min(len(spans) - 1, here + sentences)].end)


def is_of_a_person_served(facts: Facts, place: TextSpan) -> bool:
    """Tell whether what stands at a place is told of a person served.

    One known client nearby is enough. Under Work a pronoun, a name or what happens to clients is enough as well;
    under Personal it needs words of the writer's work besides. Where the words are about somebody else (kin, a
    volunteer, a dog, an event), only a known client in the very sentence counts.
    """
    sentence, near = facts.reading.sentence_of(place), around(facts, place)
    if facts.inside(sentence, "own-age", "own-life", "staff-name"):
        return False
    if facts.inside(near, *OTHERS):
        return facts.inside(sentence, "one-client")
    person = facts.inside(near, "third-person", "named-age", "stay-event")
    if facts.draft.account.hat is Hat.PROFESSIONAL:
        return person or facts.inside(near, *SERVED, "one-client", "dwelling")
    wide = around(facts, place, 2)
    named = facts.inside(sentence, "client-word") and not facts.inside(sentence, "advice", "open-to-all")
    return facts.inside(wide, "one-client") or named or (person and facts.inside(wide, *SERVED))
