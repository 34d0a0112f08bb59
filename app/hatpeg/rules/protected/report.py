"""Reporting abuse or danger.

It lowers nothing about inside papers, codes or cameras: that they were reported does not make them fit to be posted.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Reach, Rule, Source
from hatpeg.rules.protected._around import sentences_around


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words of a report to somebody whose task it is, and what is said around them."""
    return sentences_around(facts, "cue-reports")


RULE = Rule(
    severity=Severity.ALLOW,
    hats=BOTH_HATS,
    look=look,
    statement="Reporting abuse, danger or a broken law is not stopped.",
    message="A report to those whose task it is",
    why="Authorities, regulators, unions, lawyers and the press may be told. Clients stay out of public words.",
    instead="Nothing has to change. Leave clients out, and use the official way for the details.",
    flags=(
        "I filed a complaint with OSHA about the mold.",
        "We are mandated reporters, and we report.",
        "Called the labor board about our missing pay. This is wage theft.",
        "Whistleblowers deserve protection from retaliation.",
        "Puse una queja por las represalias.",
    ),
    passes=(
        "My garden is late this year.",
        "Our annual report is out.",
        "She called me from the road.",
        "El perro duerme.",
        "The bus was late.",
    ),
    sources=(
        Source(
            "NLRB-VEN",
            "Nonprofits and the NLRA (Venable, 2011)",
            "https://www.venable.com/insights/publications/2011/08/nonprofits-beware-your-employees-blogs-facebook-po",
        ),
    ),
    fixes=(),
    family="other",
    lowers=(
        "org.spokesperson",
        "crossover.employer_on_personal",
        "crossover.disclaimer",
        "conduct.insult_person",
        "audience.public_default",
    ),
    reach=Reach.SENTENCE,
    no_fix="It protects; there is nothing to mend.",
)
