"""A threat, or a wish that somebody be hurt."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

THREATENS = cued("threat", unless=("cue-threat-told",))
QUOTES = '“”"«»'


def look(facts: Facts) -> Iterator[TextSpan]:
    """Threats that are the writer's own: none that stands in quotation marks, or that somebody else is said to make."""
    text = facts.draft.text
    for place in THREATENS(facts):
        before = text[: place.start]
        if sum(before.count(mark) for mark in QUOTES) % 2 == 0:
            yield place


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No threats, and no wishes that anybody be hurt.",
    message="Threatens somebody, or wishes them harm",
    why="It frightens, it can be a crime, and it is quoted back at everybody who works with you.",
    instead="Say what has to change. If somebody is in danger, call the police instead.",
    flags=(
        "I hope he dies in there.",
        "Someone should burn his house down.",
        "I will find you and make you pay, I know where you live.",
        "They deserve to hang.",
        "Ojalá se muera ese señor.",
        "Lo voy a matar si vuelve.",
    ),
    passes=(
        "The band killed it at the gala.",
        "He told her: I will find you. That is a threat, and it is abuse.",
        "Strangulation is a warning sign.",
        "We fight for housing.",
        "This heat is killing me.",
        "Le dijo que la iba a matar, y nadie le creyó.",
    ),
    sources=(
        Source(
            "SAFEALL",
            "Safe Alliance social media policy, 2014",
            "http://www.safealliance.org/about-us/social-media-policy/",
        ),
        Source("VOA", "Volunteers of America comment rules", "https://www.voascla.org/facebook-terms-of-use-voagbr"),
    ),
    fixes=("remove-passage", "remove-clause"),
    family="conduct",
)
