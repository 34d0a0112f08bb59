"""A person's use of an address confidentiality program or a protected identity."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

PERSON = frozenset({"one-client", "third-person", "person-name"})


def look(facts: Facts) -> Iterator[TextSpan]:
    """The program beside a person; the program alone may be explained to anybody."""
    for sentence in facts.sentences:
        if sentence.kinds & PERSON and "advice" not in sentence.kinds:
            yield from (hit.place for hit in sentence.hits_of("address-confidentiality"))


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No word that a person uses an address confidentiality program or a protected identity.",
    message="Tells that a person’s address or name is protected",
    why="It tells the person they hide from where to start looking.",
    instead="Leave the person out and describe the program in general.",
    flags=(
        "My client is in Safe at Home now",
        "Our resident's ACP card came, she cried",
        "She lives under a new name since May, my bravest client",
        "one of our residents got a protected identity",
        "Mi clienta ya tiene identidad protegida",
    ),
    passes=(
        "Safe at Home gives survivors a substitute address. Ask us how.",
        "The address confidentiality program is free in our state.",
        "Stay safe at home, everyone.",
        "ACP enrollment help on Thursdays at our public office.",
        "Learn how address confidentiality works at our training.",
    ),
    sources=(
        Source(
            "ACP-CA",
            "California Safe at Home FAQ",
            "https://www.sos.ca.gov/registries/safe-home/frequently-asked-questions/businesses-government-and-public",
        ),
        Source(
            "ACP-MO",
            "Missouri Safe at Home, private businesses",
            "https://sos.mo.gov/business/SafeAtHome/PrivateBusinesses",
        ),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="location",
)
