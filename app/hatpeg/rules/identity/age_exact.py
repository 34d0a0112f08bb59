"""The exact age of a person served."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import is_surely_nothing
from hatpeg.rules.identity._person import is_of_a_person_served

SURE = 0.7
"""Below this score a number of years is as likely a span of time."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every exact age that is told of a person served."""
    for hit in facts.hits_of("age"):
        if hit.score >= SURE and is_of_a_person_served(facts, hit.place) and not is_surely_nothing(facts):
            yield hit.place


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="The age of a person served is given in rough terms only.",
    message="Gives the exact age of a person you serve.",
    why="With one or two other details, an age can be enough to tell who it is.",
    instead='Write "in her thirties", "a child" or "an older adult", or leave the age out.',
    fixes=("age-band", "remove-passage", "say-it-of-many"),
    flags=(
        "One of our residents, 34, moved out of our shelter.",
        "My client is a 34-year-old who sings.",
        "A mom on my caseload, 22, got her keys.",
        "My clients are tired. She's 7 and she asked for a lawyer.",
        "Our newest kiddo, 8, loves the swing.",
        "Una señora que atiendo, de 71 años, llegó sola.",
        "I drove my client home. He's nineteen.",
        "One of our guests (23) got a job.",
        "Mi clienta tiene 26 años.",
        "A mi paciente de 44 le dieron buenas noticias.",
    ),
    passes=(
        "I'm 34 and I have HIV.",
        "My daughter is 7 and loves sharks.",
        "Ages 13-64 should get tested once.",
        "Youth 18-24 can stay for eighteen months.",
        "Our agency turned 40 this year.",
        "I have been sober for 7 years.",
        "Residents must be 18 or older.",
        "Our volunteer Hank, 84, peels potatoes.",
        "The median age of our clients is 42.",
        "Marsha P. Johnson was 23 that summer.",
        "20 años de servicio a nuestra comunidad.",
        "Nuestro voluntario don Ernesto, 81 años, pela papas.",
        "El albergue cumple 40 años con misa y comida.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-"
            "Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source(
            "THOMAS",
            "Social worker struck off, 2019",
            "http://www.computeracademie.com/2018/08/13/social-worker-sacked-for-facebook-posts-about-moronic-parents-and-demonic-kids/",
        ),
    ),
    family="dates_ages",
)
