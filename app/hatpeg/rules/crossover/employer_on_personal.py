"""On a personal account: the workplace together with client or location talk, or oneself as staff of a hidden place.

Talk of pay and conditions, a shared event or job, and "I work in domestic violence" stay untouched.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source
from hatpeg.rules._told import with_told

AT_WORK = ("work-mention", "on-duty")
CLIENT_TALK = ("one-client", "security-detail", "whereabouts", "site-landmark", "internal-document")
NAMES = ("house-name", "place-name", "street-name", "street-address", "secret-place", "check-in")
COMPANY = {
    "employer-name": (*CLIENT_TALK, "confidential-site", "secret-place"),
    "house-name": (*AT_WORK, *CLIENT_TALK, "secret-place"),
    "service-place": AT_WORK,
    "secret-place": AT_WORK,
    "care-place": ("work-mention",),
    "workplace-name": (*CLIENT_TALK, "client-word", "secret-place", "stay-event"),
}
"""What has to stand near each kind of workplace before it matters."""
HIDDEN, CARE = "hidden", "care"
DEFINITE = frozenset({"the", "our", "my", "this", "el", "la", "los", "del", "al", "nuestro", "nuestra", "mi"})
NO_ONE_PLACE = frozenset({"a", "an", "any", "every", "each", "some", "un", "una", "cada"})
LOOKED_BACK = 4
"""Words before "safe house" among which "the" or "our" may stand: "our queer youth refuge"."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """The words by which the workplace can be known."""
    return with_told(facts, "employer-crossover", _named(facts))


def _named(facts: Facts) -> Iterator[TextSpan]:
    told = _told(facts)
    for hit in facts.hits:
        if hit.kind == "confidential-site" or (hit.kind in COMPANY and _tells(facts, told, hit)):
            yield hit.place


def _tells(facts: Facts, told: Mapping[int, set[str]], hit: Hit) -> bool:
    if not _near(facts, told, hit, *COMPANY[hit.kind]):
        return False
    if hit.kind == "workplace-name":
        return hit.value == CARE or _near(facts, told, hit, *CLIENT_TALK, "client-word")
    if hit.kind == "house-name":
        return not _is_protected(facts, told, hit)
    if hit.kind == "service-place":
        return hit.value == HIDDEN and (_is_one(facts, hit) or _near(facts, told, hit, *NAMES))
    return hit.kind != "care-place" or _near(facts, told, hit, *NAMES)


def _told(facts: Facts) -> Mapping[int, set[str]]:
    """The kinds of hits in each sentence, gathered once: asking for each hit anew would take long in a long draft."""
    told: defaultdict[int, set[str]] = defaultdict(set)
    for hit in facts.hits:
        told[facts.reading.sentence_at(hit.place.start)].add(hit.kind)
    return told


def _near(facts: Facts, told: Mapping[int, set[str]], hit: Hit, *kinds: str) -> bool:
    """Whether one of these kinds was seen in the sentence of a hit, in the one before or in the one after."""
    index = facts.reading.sentence_at(hit.place.start)
    return any(not told.get(other, set()).isdisjoint(kinds) for other in (index - 1, index, index + 1))


def _is_one(facts: Facts, hit: Hit) -> bool:
    """Whether one certain house is meant, "the safe house", and not just any: "a safe house"."""
    words = facts.reading.words
    first = bisect_left(words, hit.place.start, key=lambda word: word.place.start)
    before = [word.text for word in words[max(0, first - LOOKED_BACK) : first]]
    return next((word for word in reversed(before) if word in DEFINITE | NO_ONE_PLACE), "") in DEFINITE


def _is_protected(facts: Facts, told: Mapping[int, set[str]], hit: Hit) -> bool:
    """Whether the sentence is about working conditions, and no client and no secret is near."""
    index = facts.reading.sentence_at(hit.place.start)
    return "workplace-talk" in told[index] and not _near(facts, told, hit, *CLIENT_TALK, "secret-place")


RULE = Rule(
    severity=Severity.ADVISE,
    hats=PERSONAL_ONLY,
    look=look,
    statement="On a personal account, the workplace and client or location talk stay apart.",
    message="May tie you to a workplace that others could find through you",
    why="Name, face, job and place in one post let a stranger connect the dots.",
    instead="Keep the work part or the name, not both. Pay and conditions can be named freely.",
    flags=(
        "Wrenfield had me up all night. One of our residents cried till four.",
        "Week one at Lantern House done, I already know every squeaky stair.",
        "I'm the new overnight advocate at the safe house behind the old feed store.",
        "POV: you work at a shelter nobody's supposed to know about.",
        "Double shift at Heron House tonight.",
        "I work at the Rainbow Loft and one of our kids was kicked out of school.",
        "Long day at Positive Steps Clinic, gave three guys their diagnosis",
        "Empecé a trabajar en Casa Amapola, el refugio confidencial.",
    ),
    passes=(
        "Wrenfield pays $17 an hour and we deserve better.",
        "Wrenfield is hiring a night advocate, apply by Friday.",
        "Come to the Wrenfield gala on Saturday!",
        "I work in domestic violence, so yes, I am tired.",
        "Overtime at Lantern House has not been paid since May. Union meeting Monday.",
        "Case manager at Wrenfield. Views are my own.",
        "We watched the game at the Elks Lodge.",
        "Every town needs a women's shelter.",
        "First day at Target, wish me luck!",
        "Our union at Union Gospel Mission won sick days.",
    ),
    sources=(
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "NLRB-HUB",
            "NLRB, Hispanics United of Buffalo (ALJ)",
            "https://www.nlrb.gov/news-outreach/news-story/administrative-law-judge-finds-new-york-nonprofit-unlawfully-discharged",
        ),
    ),
    fixes=("drop-employer", "remove-passage", "remove-clause", "say-it-of-many"),
    family="employer_crossover",
    example_agency=Agency(
        name="Wrenfield Family Services",
        nicknames=("Wrenfield",),
        confidential_sites=(ConfidentialSite("Heron House"),),
        ordinary_words=("heron",),
    ),
)
