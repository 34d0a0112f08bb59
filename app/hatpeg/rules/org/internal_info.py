"""Codes, keys, dead cameras, hours with few staff, and papers or systems from inside the agency."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import with_told

LISTED = ("internal-system", "internal-link")
AT_WORK = ("work-mention", "on-duty", "own-site", "client-word", "service-place", "confidential-site", "employer-name")
KNOWN, GAP = 0.9, 0.6
"""A code with its value is enough alone; a gap matters where it is the agency's and not the writer's own home."""
SHOWN = 0.8


def look(facts: Facts) -> Iterator[TextSpan]:
    """What would help somebody who wants in, or comes from inside."""
    return with_told(facts, "internal", _seen(facts))


def _seen(facts: Facts) -> Iterator[TextSpan]:
    yield from facts.places_of(*LISTED)
    yield from (hit.place for hit in facts.hits_of("internal-document") if hit.score >= SHOWN)
    work = facts.draft.account.hat is Hat.PROFESSIONAL or bool(facts.hits_of(*AT_WORK))
    for hit in facts.hits_of("security-detail"):
        named = facts.inside(hit.place, "employer-name")  # a programme may be called Open Door
        if hit.score >= (GAP if work else KNOWN) and not named and not _is_complaint(facts, hit):
            yield hit.place


def _is_complaint(facts: Facts, hit: Hit) -> bool:
    """Whether a worker speaks of too few staff on their own account, and not of this very night."""
    if hit.value != "staffing" or facts.draft.account.hat is Hat.PROFESSIONAL:
        return False
    talk = facts.in_sentence_of(hit.place, "workplace-talk")
    return bool(talk) and not facts.in_sentence_of(hit.place, "time-now")


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No codes, keys, cameras, gaps in staffing or inside papers that would help somebody get in.",
    message="May help somebody get in, or show inside papers",
    why="Somebody who is looking for a resident, or for records, reads this as well.",
    instead="Leave the detail out. That staffing or safety is poor can be said without it.",
    flags=(
        "The new door code for our shelter is 4471#.",
        "Only one staff on tonight at the house, say a prayer.",
        "The spare key to our office is under the frog.",
        "Cameras behind our building are down until Friday.",
        "The casefile login is still Purple2019.",
        "LabTrakker is down again at our clinic.",
        "Here's a screen recording from our system, look at this.",
        "La alarma de nuestro refugio se desconecta a las dos.",
        "Our back door never locks, just push.",
    ),
    passes=(
        "We are hiring a night advocate.",
        "We are understaffed and underpaid, and we are organizing.",
        "Read our annual report on our website.",
        "Never reuse your birth year as a gate code.",
        "The zip code is 04417 and the dress code is casual.",
        "Zoom passcode: 884321, see you at noon.",
        "Key finding: cameras do not make shelters kinder.",
        "Check that your alarm has batteries and your door locks.",
        "I lost the key to my tackle box.",
        "Bring your ID. The front door is open to everyone.",
    ),
    sources=(
        Source("TS-LOC", "NNEDV, shelter location and the internet", "https://www.techsafety.org/shelter-location"),
        Source(
            "CT-OLR",
            "Connecticut OLR 2014-R-0011, confidentiality of safe-house locations",
            "https://www.cga.ct.gov/2014/rpt/2014-R-0011.htm",
        ),
    ),
    fixes=("remove-clause", "say-it-of-many"),
    family="internal",
    example_agency=Agency(internal_systems=("LabTrakker",)),
)
