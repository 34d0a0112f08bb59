"""The date of something that happened to a person served: a move, a hearing, a test, a death."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import with_told
from hatpeg.rules.identity._person import around

OTHERS = ("public-event", "open-to-all", "not-served", "own-life", "staff-name", "own-age")
PERSON = ("one-client", "third-person", "named-age", "person-name", "client-word")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every date or weekday of an event in the life of a person served, and what else tells a day or an age."""
    days = (hit.place for hit in facts.hits_of("date") if _is_of_a_stay(facts, hit.place))
    return with_told(facts, "dates-ages", days)


def _is_of_a_stay(facts: Facts, place: TextSpan) -> bool:
    """Whether the sentence ties a date to an event of somebody served, and not to kin, staff or a public event."""
    sentence, near = facts.reading.sentence_of(place), around(facts, place)
    if facts.inside(sentence, "one-client"):
        return True
    if not facts.inside(sentence, "stay-event"):
        return False
    if facts.inside(near, *OTHERS):
        same = facts.inside(sentence, "third-person") and not facts.inside(sentence, *OTHERS)
        return same and not facts.inside(near, "own-life", "own-age", "staff-name")
    professional = facts.draft.account.hat is Hat.PROFESSIONAL
    return facts.inside(near, *PERSON) or (
        professional and facts.inside(sentence, "care-event") and not facts.inside(sentence, "open-door")
    )


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="The day of a person's move, hearing, test, treatment or death is left out.",
    message="May give a day or an age out of somebody's life.",
    why="A day can be matched with court lists, news or what neighbors saw.",
    instead='Write "recently", "this spring" or only the year.',
    fixes=("vague-date", "remove-passage", "say-it-of-many"),
    flags=(
        "She was admitted March 3 and cried all night.",
        "One of our residents moved out on Tuesday.",
        "He has a hearing on 4/16 and no ride.",
        "My client relapsed last Friday.",
        "Ella ingresó el lunes.",
        "He passed away on the 9th.",
        "Mi clienta tiene audiencia el 14 de marzo.",
        "Her surgery is Nov 12.",
        "He aged out of our program on June 2.",
        "Our youngest resident was discharged 11/3.",
    ),
    passes=(
        "Join us October 3 at 6 p.m. for the vigil.",
        "World AIDS Day is December 1.",
        "Applications are due by Friday.",
        "Our office is closed on Labor Day.",
        "The council votes June 4 on syringe services.",
        "My surgery is on Tuesday and I am scared.",
        "My son moved out on Saturday.",
        "Support group meets every Thursday at 7.",
        "The Supreme Court ruled on June 28.",
        "Feria de salud el sábado 12 de octubre.",
        "Tuesday's board meeting moved to Thursday.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-"
            "Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
    ),
    family="dates_ages",
)
