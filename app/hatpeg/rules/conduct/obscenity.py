"""Coarse and sexual words: out of place on an agency's account, a matter of style on one's own."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

LEAST = {Hat.PROFESSIONAL: 0.4, Hat.PERSONAL: 0.7}
"""How strong a word has to be: "wtf" is nobody's business on a worker's own account."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Each word that is strong enough for the account."""
    least = LEAST[facts.draft.account.hat]
    return (hit.place for hit in facts.hits_of("obscenity") if hit.score >= least)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No coarse or sexual language on the agency's account; on your own it is your choice.",
    message="Uses a coarse word",
    why="People in a hard place may read it, and so may a funder or a judge.",
    instead="Say the same thing in plain words.",
    flags=(
        "What a load of bullshit from the county.",
        "This f***ing form again",
        "F*** this, see you Monday",
        "the printer is sh!t today",
        "Otra vez la misma mierda con los papeles.",
        "el sistema se cayó, pinche lunes",
        "so fuuuucking proud of this team",
    ),
    passes=(
        "Free condoms, STI tests and PrEP on Friday.",
        "Let's talk about anal health and breast exams.",
        "Our Essex and Scunthorpe offices are open.",
        "Assess, analyze, and pass it on.",
        "Dick Cavett will host the gala.",
        "Damn, what a hell of a year.",
        "The lecture is on slut shaming and the law.",
        "Cock-a-doodle-doo says the rooster at the petting zoo.",
        "Shiitake soup at noon.",
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
    fixes=("cleaner-words", "remove-clause", "say-it-of-many"),
    family="conduct",
)
