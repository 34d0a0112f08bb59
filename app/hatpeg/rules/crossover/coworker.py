"""Private matters, place or hours of somebody the writer works with."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

PRIVATE = cued("coworker-private", company=("cue-coworker",))
NAMED = ("person-name", "handle", "staff-name", "perhaps-a-name")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Something private beside a word for a colleague and a name."""
    for place in PRIVATE(facts):
        if facts.in_sentence_of(place, *NAMED):
            yield place


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Colleagues are not named with their place, hours, home or health without their yes.",
    message="Tells something private of a colleague",
    why="A colleague can be followed home too, and at a shelter their name leads to the door.",
    instead="Thank them without name or place, or ask them first.",
    flags=(
        "My coworker Dana Pruitt works nights alone at the shelter.",
        "Our receptionist Maribel is pregnant, don't tell her.",
        "My supervisor Kevin Ochoa got arrested on Saturday.",
        "My coworker Ana Pruitt lives on Birch Street.",
        "Mi compañera Lupe tiene cáncer.",
        "My coworker Jess was in rehab last year, so brave.",
    ),
    passes=(
        "Thank you to our front desk for the long weekend.",
        "My coworkers deserve overtime pay.",
        "My supervisor refuses to fix the schedule.",
        "Ana has answered our line for six years.",
        "Mi compañera hace el mejor mole.",
        "Our nurse works hard, like all of us.",
    ),
    sources=(
        Source(
            "SWE-BLOG",
            "Social Work England statement on a blog targeting workers, 2020",
            "https://www.socialworkengland.org.uk/news/statement-on-a-blog-sharing-social-worker-information/",
        ),
        Source("TS-LOC", "NNEDV, shelter location and the internet", "https://www.techsafety.org/shelter-location"),
        Source(
            "SWT",
            "Social Work Today, Spring 2025, Advocates in Danger",
            "https://www.socialworktoday.com/archive/Spring25p26.shtml",
        ),
    ),
    fixes=("remove-clause", "remove-passage", "a-person", "say-it-of-many"),
    family="employer_crossover",
)
