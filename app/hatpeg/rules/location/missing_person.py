"""Calls to find somebody that do not come from the police or an official body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

PLEA = "plea"
"""A search that names the one looked for and asks everybody to share."""
HER = re.compile(r"\b(?:l[ao]s? h|ella\b)|(?:ar|er|ir)l[ao]s?$", re.IGNORECASE)
"""Spanish has the person in the phrase itself: "¿la han visto?", "encontrarla"."""
PERSON = frozenset({"one-client", "third-person", "person-name", "client-word", "age", "handle"})


def look(facts: Facts) -> Iterator[TextSpan]:
    """A call to find a person, with something about that person beside it and no official notice in the post."""
    if facts.hits_of("official-notice"):
        return
    for sentence in facts.sentences:
        told = bool((sentence.kinds | sentence.beside) & PERSON)
        for hit in sentence.hits_of("missing-person"):
            if told or hit.value == PLEA or HER.search(hit.place.of(facts.draft.text)):
                yield hit.place


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No “help find” posts, unless they come from the police or an official missing-persons body.",
    message="Asks people to look for somebody",
    why="The one who is searching may be the one they are hiding from.",
    instead="Share the official notice instead, or leave this out.",
    flags=(
        "Has anyone seen my client? She is 19 and left on Friday",
        "Please help us find her, last seen in a red coat",
        "Looking for my wife and kids, she took them on Monday",
        "Our resident is missing, she is 34 and has a scar",
        "Se busca a una señora, ella tiene 60 años",
        "¿La han visto? Salió con una mochila rosa.",
        "Ayúdenos a encontrarla, salió el lunes.",
        "anyone seen my buddy Rob? missing 4 days, share",
        "PLEASE SHARE my cousin Alyssa hasnt been seen since friday",
    ),
    passes=(
        "Soldiers missing in action are remembered today.",
        "We are missing our volunteers this winter!",
        "AMBER Alert from @RivertonPD: please share, she is 7.",
        "Have you seen our new mural?",
        "Help us find volunteers for Saturday.",
        "Help us find host families for teens, please share.",
        "Looking for Spanish speakers, please share!",
    ),
    sources=(
        Source(
            "METRO",
            "Metro Sweden, missing-children plea exposed a protected mother",
            "http://www.metro.se/nyheter/secret-identity-blown-after-plea-on-facebook/EVHmjv!OBNTJn7I6LZ42/",
        ),
    ),
    fixes=("remove-clause", "say-it-of-many"),
    family="location",
)
