"""Several small details that together single one person out."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.details import NARROWS, Details, details_of, people_in, plainly
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import told

MANY = 3
"""Kinds of details about one person; that there is a person, served, man or woman, is none: every story has that."""
WHO = 2
"""So many of them tell who, and not only what happened and when: on labelled posts one alone was hardly enough."""
LAST = 4
"""Drafts let out before this one whose details still add up with it; further back it hardly is the same person."""

read_as_such = told("reidentify")


def look(facts: Facts) -> Iterator[TextSpan]:
    """What singles somebody out by the reader's word, by the count of its details, or together with the last drafts."""
    yield from read_as_such(facts)
    for person in people_in(facts):
        if len(person) >= MANY and len(person.keys() & NARROWS) >= WHO:
            yield _whole(person)
    added = _added(facts)
    if added:
        yield _whole(added)


def listed(facts: Facts) -> tuple[str, ...]:
    """Each kind of detail in the draft; and, where they only add up with those of the last drafts, these too."""
    kinds = set(details_of(facts))
    if _added(facts):
        kinds |= _before(facts)
    return plainly(kinds)


def _added(facts: Facts) -> Details:
    """What this draft adds, where its details and those of the last drafts come to be too many: once, not each time."""
    before = _before(facts)
    if not before or len(before) >= MANY:
        return {}
    new = {kind: places for kind, places in details_of(facts).items() if kind in NARROWS - before}
    return new if len(before | new.keys()) >= MANY else {}


def _before(facts: Facts) -> frozenset[str]:
    return frozenset().union(*facts.past.details[:LAST]) & NARROWS


def _whole(person: Details) -> TextSpan:
    """From the first to the last of the details."""
    places = [place for of_kind in person.values() for place in of_kind]
    return TextSpan(min(place.start for place in places), max(place.end for place in places))


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    listed=listed,
    statement="Small details about one person add up: together they can tell who it is.",
    message="May give so many details that readers can tell who it is.",
    why="In a small town, one job and one number of children can be enough.",
    instead='Keep one detail at most: a wider place, a decade, "children", "a job".',
    flags=(
        "The only Somali nurse in our county is staying with us with her four boys.",
        "The only Ukrainian cellist in our county is one of ours, she has twin boys.",
        "He is the only deaf rodeo clown in Montana and he gets his meds from us.",
        "The former mayor's youngest daughter, the one with the pink truck, sleeps at our shelter.",
        "A retired astronaut from our little town is in our detox program this week.",
        "The one-legged tuba player from the high school band gets his meds from us.",
        "The only Mongolian wrestler at the community college is one of ours, he has a daughter in second grade.",
        "One of our residents, 34, is a welder from Dayton.",
        "My client is deaf. She has twin girls and works at the bakery.",
        "Una clienta hondureña de 29 años llegó con sus tres hijos.",
    ),
    passes=(
        "Of the people we served, 62 percent were women and 18 percent were over sixty.",
        "Our program is open to mothers between 18 and 25 with children under five.",
        "We are hiring a bilingual nurse with two years of experience.",
        "The fair has a red food truck, a fiddler and pony rides.",
        "I am a mother of four, a nurse, and the only vegan in my town.",
        "Families of every size and faith live in our county.",
        "The teacher of the year will speak at our gala.",
        "Our town has 4,000 people and one stoplight.",
        "Damos clases de inglés a personas de doce países.",
        "Two huskies are up for adoption at the county pound.",
        "I am 34, a welder, and my twin girls love Dayton.",
        "A client asked me for socks today, and I had some.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
        Source(
            "THOMAS",
            "Social worker struck off, 2019",
            "http://www.computeracademie.com/2018/08/13/social-worker-sacked-for-facebook-posts-about-moronic-parents-and-demonic-kids/",
        ),
    ),
    fixes=("generalise", "say-it-of-many", "declared-example", "remove-passage", "remove-clause"),
    family="reidentify",
)
