"""So few people that one of them can be known."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import READ, cued

CALLED_SERVED = cued("only-one", company=("client-word", "one-client"), told_from=0.3)
READ_AS_SERVED = cued("only-one", company=("about-concrete-client",), told_from=0.5)


def look(facts: Facts) -> Iterator[TextSpan]:
    """The only one of a kind, where the words beside it say that people are served, or the reader does."""
    yield from CALLED_SERVED(facts)
    if facts.hits_of(READ):
        yield from READ_AS_SERVED(facts)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Small numbers stay out: with fewer than ten people, one of them can be known.",
    message="Counts so few people that one can be known",
    why="In a small place, the only one of a kind is a name.",
    instead="Say “fewer than ten”, or count a longer time or a wider area.",
    flags=(
        "Our only trans resident has a job interview tomorrow.",
        "The only client we have from Somalia moved into unit 3.",
        "Our first ever deaf resident got her keys.",
        "The only man in our survivor program is a guest tonight.",
        "Nuestra única clienta trans consiguió trabajo.",
        "Our only guest from the reservation left on Friday.",
        "The only beekeeper on the island gets his meds from us.",
    ),
    passes=(
        "The only way out of homelessness is a home.",
        "We are the only shelter in three counties.",
        "Our only ask: socks for our residents.",
        "1 in 4 women live through it.",
        "We served 412 residents last year.",
        "The only nurse who stays late is our Ana, thank you.",
        "El único refugio del condado tiene 40 camas.",
    ),
    sources=(
        Source(
            "TS-HUD",
            "NNEDV, HUD CoC/ESG monitoring for victim service providers",
            "https://www.techsafety.org/hud-coc-esg-monitoring",
        ),
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
    ),
    fixes=("say-it-of-many", "remove-clause", "remove-passage"),
    family="reidentify",
)
