"""When workers come, go, drive or are alone."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import is_surely_nothing, with_told
from hatpeg.rules.location._time_scale import TIMES, is_live, told
from hatpeg.rules.location._weighing import weighed


def look(facts: Facts) -> Iterator[TextSpan]:
    """Hours and ways of people at work, or of people served."""
    return with_told(facts, "schedule", _hinted(facts))


def _hinted(facts: Facts) -> Iterator[TextSpan]:
    """Hours and ways of people at work, or of people served; what is happening now is another rule's."""
    for found in weighed(facts, TIMES):
        if not is_live(found.sentence) and not is_surely_nothing(facts):
            yield told(found.sentence.hits)


RULE = Rule(
    severity=Severity.ADVISE,
    hats=BOTH_HATS,
    look=look,
    statement="No shift pattern, route, car or time alone, of yourself or of a colleague.",
    message="May show when and where a worker or a client can be met",
    why="Workers have been followed and attacked by people who knew their hours.",
    instead="Leave out the hours, the place and the car.",
    flags=(
        "My shift ends at 7 if any of my clients' exes are wondering, lol",
        "I work nights every weekend at the shelter, residents love my pancakes",
        "Just me till six with a house full of residents",
        "Our nurse walks the camp alone Wednesday nights",
        "Leaving the shelter at 7, my residents are asleep",
        "Mi turno acaba a las seis en el albergue",
    ),
    passes=(
        "It has been a long week.",
        "We are hiring: overnight advocate, 11 pm to 7 am, apply by Friday.",
        "Our office is open from 9 to 5.",
        "You are never alone.",
        "I like my coffee black.",
    ),
    sources=(
        Source(
            "SWT",
            "Social Work Today, Spring 2025, Advocates in Danger",
            "https://www.socialworktoday.com/archive/Spring25p26.shtml",
        ),
        Source(
            "SWE-BLOG",
            "Social Work England statement on a blog targeting workers, 2020",
            "https://www.socialworkengland.org.uk/news/statement-on-a-blog-sharing-social-worker-information/",
        ),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="schedule",
)
