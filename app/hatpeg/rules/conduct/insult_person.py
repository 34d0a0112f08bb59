"""Attacks on a person rather than on what was done or said."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._aim import at_others

LEAST = {Hat.PROFESSIONAL: 0.4, Hat.PERSONAL: 0.8}
"""How sure it has to be that somebody is meant."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Each insult that is meant for somebody, and what else attacks or mocks a person who is not served."""
    least = LEAST[facts.draft.account.hat]
    yield from (hit.place for hit in facts.hits_of("insult") if hit.score >= least and not _is_protected(facts, hit))
    yield from at_others(facts)


def _is_protected(facts: Facts, hit: Hit) -> bool:
    """Whether a worker speaks of management on their own account, to nobody's face."""
    personal = facts.draft.account.hat is Hat.PERSONAL
    return personal and hit.value != "you" and bool(facts.in_sentence_of(hit.place, "workplace-talk"))


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No personal attacks on commenters, officials, other agencies or colleagues.",
    message="May attack or mock a person",
    why="It pulls the agency into a fight and drowns what you wanted to say.",
    instead="Answer the point, or leave the comment alone.",
    flags=(
        "Learn to spell before you lecture anyone.",
        "You absolute walnut, the meeting was public.",
        "Councilman Pratt is a coward and a liar.",
        "wow @dana you are pathetic",
        "These clowns on the zoning board again.",
        "Usted, señor, es un imbécil.",
        "Eres un payaso, vete a llorar a otro lado.",
        "touch grass, Kevin",
    ),
    passes=(
        "The council's decision was wrong and will cost lives.",
        "The council votes on the new building next week, and we will be there.",
        "An abuser may call somebody stupid and worthless for years.",
        "If you feel like a loser tonight, text 988.",
        "I'm such an idiot, I left the cake in the car.",
        "The bill is a bad joke on renters, the numbers are below.",
        "You absolute legends, you filled the truck!",
        "A clown will paint faces at the picnic.",
        "No eres tonta. Mereces respeto.",
    ),
    sources=(
        Source(
            "SAFEALL",
            "Safe Alliance social media policy, 2014",
            "http://www.safealliance.org/about-us/social-media-policy/",
        ),
        Source(
            "HCPC",
            "HCPC social media guidance for social workers, 2017 (report)",
            "http://locumtoday.co.uk/article.php?s=2017-09-11-using-social-media-can-raise-profile-of-social-work",
        ),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="conduct",
)
