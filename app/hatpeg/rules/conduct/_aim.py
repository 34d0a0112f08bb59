"""At whom words are aimed that the reader takes for an attack or for mockery: somebody served, or anybody else."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core import telling_weights as weights
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan
from hatpeg.core.telling import telling
from hatpeg.rules._told import is_of_superiors

SERVED = ("client-word", "one-client", "care-event", "dwelling", "watch-name")
REPLIES = ("@", ".@", "reply", "replying to", "re:")
"""How an answer to a comment begins; what follows is aimed at whoever wrote it."""
SOMEBODY = frozenset(
    "you your you're youre u ur ya yall y'all he he's she she's him her his they they're them their who whoever this"
    " these those people guy man woman lady sir ma'am tu tus ti te usted ustedes su sus el ella ellos ellas le les lo"
    " la los las quien señor señora".split()
)
BY_NAME = ("insult", "person-name", "handle", "staff-name")
COARSE = {Hat.PROFESSIONAL: 0.4, Hat.PERSONAL: 0.7}
"""How strong a word has to be for the rule about coarse words."""


def at_people_served(facts: Facts) -> Iterator[TextSpan]:
    """The passages that mock or attack a person served."""
    return (passage for passage in _aimed(facts) if _is_of_people_served(facts, passage))


def at_others(facts: Facts) -> Iterator[TextSpan]:
    """The passages that mock or attack anybody else."""
    return (passage for passage in _aimed(facts) if not _is_of_people_served(facts, passage))


def _aimed(facts: Facts) -> Iterator[TextSpan]:
    """All of them; a coarse word about nobody is for another rule."""
    return (passage for passage in telling(facts).of("conduct") if not _is_coarse_alone(facts, passage))


def _is_of_people_served(facts: Facts, passage: TextSpan) -> bool:
    """On a worker's own account it is taken for that: other quarrels are their own, and the reader lets them be.

    On the agency's the rule for it stops the draft, which the reader has to find likely as well.
    """
    if facts.draft.account.hat is Hat.PERSONAL:
        return not is_of_superiors(facts, passage)
    if telling(facts).stop < weights.STOP_FROM:
        return False
    if facts.draft.text.lstrip().casefold().startswith(REPLIES):
        return facts.inside(passage, "one-client")
    spans = facts.reading.sentences
    here = facts.reading.sentence_at(passage.start)
    near = spans[max(0, here - 1)].joined(spans[min(len(spans) - 1, here + 1)])
    return facts.inside(near.joined(passage), *SERVED)


def _is_coarse_alone(facts: Facts, passage: TextSpan) -> bool:
    least = COARSE[facts.draft.account.hat]
    if not any(hit.score >= least and hit.place.overlaps(passage) for hit in facts.hits_of("obscenity")):
        return False
    sentence = facts.reading.sentence_of(passage).joined(passage)
    words = {word.text for word in facts.reading.words if sentence.covers(word.place)}
    return SOMEBODY.isdisjoint(words) and not facts.inside(sentence, *BY_NAME)
