"""A nickname, an initial or a code name for somebody served."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import SOMEBODY, cued, is_told_less

LIKELY = 0.5
"""A letter alone says little: the reader must find it likely enough that the draft tells something."""
OTHERS = ("staff-name", "own-life", "not-served", "public-event")
KNOWN_AS = cued("first-known", company=SOMEBODY, beside=True, told_from=0.2)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Nicknames, and initials that stand for a person."""
    yield from KNOWN_AS(facts)
    initials = facts.hits_of("initial", "name-initial")
    if not initials or is_told_less(facts, LIKELY):
        return
    for kind, place, *_ in initials:
        is_somebody = kind == "initial" or _is_whole_name(facts, place)
        if is_somebody and not facts.inside(facts.reading.sentence_of(place), *OTHERS):
            yield place


def _is_whole_name(facts: Facts, place: TextSpan) -> bool:
    """Whether the name ends with the initial: "Marisol T.", and not "Marsha P. Johnson"."""
    names = [hit.place for hit in facts.hits_of("person-name") if hit.place.overlaps(place)]
    return bool(names) and all(name.end <= place.end + 1 for name in names)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Initials, nicknames and code names of people served are still names.",
    message="Gives a nickname or initial of somebody you serve",
    why="Whoever knows the person knows the nickname, and the room tells the rest.",
    instead="Write about a person we work with, or about people in general.",
    flags=(
        "Lil man in room 4 told me my shoes are ugly. He is not wrong.",
        "Big guy in bed 7 finally slept through the night, he cried when he woke.",
        "Our resident goes by Smiley and he got the job today.",
        "We all call her Mama Bear, our client with the five kids.",
        "My client, nicknamed Red, called me from detox last night.",
        "Mi clienta, le decimos la Güera, ya tiene su cuarto.",
        "So proud of our resident Marisol T. for ninety days clean.",
        "My client K. relapsed again, third time since the judge let him out.",
        "Hoy mi paciente R. lloró porque le quitaron a sus hijos.",
    ),
    passes=(
        "The bus goes by the library twice an hour.",
        "We call her back within a day when a donor writes.",
        "The Nickname Project paints murals downtown.",
        "HIV, PrEP and U=U explained in plain words.",
        "Dr. K speaks at our gala on Saturday.",
        "Marsha P. Johnson is remembered today.",
        "Thank you for the quilts! - J.",
        "Building C. has the pantry, and Plan B. is free there.",
        "Le decimos sí a la vivienda para todas.",
    ),
    sources=(
        Source(
            "NASW-8",
            "NASW, 8 ethical considerations on privacy (Code 1.07)",
            "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethics-8/Upholding-Privacy-and-Confidentiality-in-Social-Work-Practice",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
    ),
    fixes=("a-person", "say-it-of-many", "remove-passage"),
    family="client_identity",
)
