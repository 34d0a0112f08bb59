"""A worker as a citizen on a matter of public concern."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PERSONAL_ONLY, Reach, Rule, Source
from hatpeg.rules.protected._around import sentences_around


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words of what concerns everybody, and what is said around them."""
    return sentences_around(facts, "cue-public-matter")


RULE = Rule(
    severity=Severity.ALLOW,
    hats=PERSONAL_ONLY,
    look=look,
    statement="As a citizen you may speak on what concerns everybody: budgets, laws, votes.",
    message="A matter of public concern",
    why="In many places public workers are protected when they speak as citizens. It is a balance, no shield.",
    instead="Nothing has to change. Contempt for the people served is not protected.",
    flags=(
        "The county cut our shelter budget and the mayor shrugged.",
        "Call the city council before Tuesday's vote.",
        "This bill will put families on the street.",
        "El condado quiere recortes al albergue.",
        "Vote yes on the levy.",
    ),
    passes=(
        "My garden is late this year.",
        "She called me from the road.",
        "Soup again.",
        "El perro duerme.",
        "The bus was late.",
    ),
    sources=(
        Source(
            "FA-UNC",
            "UNC School of Government, public employees and social media",
            "https://vdocuments.us/the-first-amendment-public-employees-and-social-media.html",
        ),
        Source(
            "SHEP",
            "Shepherd v. McGee (D. Or. 2013)",
            "https://blog.ericgoldman.org/archives/2013/11/social-workers-facebook-rant-justified-termination-shepherd-v-mcgee.htm",
        ),
    ),
    fixes=(),
    family="other",
    lowers=(
        "conduct.obscenity",
        "conduct.insult_person",
        "crossover.disclaimer",
        "crossover.employer_on_personal",
        "audience.public_default",
    ),
    reach=Reach.SENTENCE,
    no_fix="It protects; there is nothing to mend.",
)
