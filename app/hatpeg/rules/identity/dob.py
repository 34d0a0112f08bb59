"""Birth dates and birthdays of persons served, and ages of ninety and more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.identity._person import around, is_of_a_person_served

ON_FILE = re.compile(r"d\.?o\.?b|f\w{0,4}\.? (?:de )?nac|nac\b")
"""How a record gives a day: "DOB", "F. de nac.", "Nac:"."""
WHOLE_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
OLD = 90
"""From here on HIPAA counts an age itself as an identifier."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every birth date of a person served, and every age of ninety or more."""
    for hit in facts.hits_of("birth-date"):
        if _is_on_file(facts, hit) or _is_of_a_client(facts, hit.place):
            yield hit.place
    yield from _beside_names(facts)
    for hit in facts.hits_of("age"):
        if hit.value.isdigit() and int(hit.value) >= OLD and is_of_a_person_served(facts, hit.place):
            yield hit.place


def _beside_names(facts: Facts) -> Iterator[TextSpan]:
    """Days with their year right after a name, as in a list of birthdays: "Antoine L. (4/2/1979)"."""
    ends = {hit.place.end for hit in facts.hits_of("person-name")}
    for hit in facts.hits_of("date"):
        start = hit.place.start
        if WHOLE_DAY.fullmatch(hit.place.of(facts.draft.text)) and not ends.isdisjoint(range(start - 4, start)):
            yield hit.place


def _is_on_file(facts: Facts, hit: Hit) -> bool:
    """Whether it is written as in a record ("DOB 3/14/48"), which nobody does about their own family."""
    words = hit.place.of(facts.draft.text).casefold()
    return ON_FILE.match(words) is not None or "nacimiento" in words or "date of birth" in words


def _is_of_a_client(facts: Facts, place: TextSpan) -> bool:
    if facts.draft.account.hat is Hat.PERSONAL:
        return is_of_a_person_served(facts, place)
    others = ("not-served", "staff-name", "own-life", "own-age", "public-event")
    person = (
        "one-client",
        "third-person",
        "named-age",
        "person-name",
        "client-word",
        "age",
        "work-mention",
        "whereabouts",
    )
    if facts.inside(facts.reading.sentence_of(place), "one-client"):
        return True
    near = around(facts, place)
    return facts.inside(near, *person) and not facts.inside(near, *others)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No birth date, birthday or age above eighty-nine of a person served is given.",
    message="Gives a birth date, or an age of ninety or more.",
    why="A birth date is one of the surest ways to find one person.",
    instead='Write "an older adult" or "a teenager", or leave the day out.',
    fixes=("age-band", "remove-passage", "remove-clause", "say-it-of-many"),
    flags=(
        "Birthday club: Antoine L. (4/2/1979) and Vuong T. (4/23/1988).",
        "DOB 3/14/48, who has access?",
        "State ID left in the shower, DOB 07/30/1968.",
        "My client was born March 14 1964 and sings.",
        "One of our residents turns 9 tomorrow.",
        "My client's birthday is on the 19th.",
        "Fecha de nacimiento: 10/02/1986",
        "F. de nac. 03/11/1957, sin familia",
        "Our newest kiddo, born 6/14, sleeps well.",
        "Mi clienta cumple hoy 15.",
        "She'll be 16 on May 3rd, our bravest resident.",
        "My client is 91 and dances.",
    ),
    passes=(
        "World AIDS Day is on December 1.",
        "Our agency turned 50 on Tuesday.",
        "My daughter turns 9 tomorrow.",
        "Happy 60th to my brother.",
        "Ages 13-64 should test once.",
        "Harvey Milk was born in 1930.",
        "Our volunteer Hank turns 84 on Sunday.",
        "The law was born on March 3, 1977, out of anger.",
        "Mi abuela cumple 91 el domingo.",
        "Nuestra fundación cumple 30 años el 12 de octubre.",
        "I turn 40 tomorrow.",
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
