"""What stands in the background of a photo."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import Place
from hatpeg.core.rule import BOTH_HATS, Rule, Source


def nothing_yet(_facts: Facts) -> Iterable[Place]:
    """Nothing: a draft that carries a photo is "not checked" until photos can be."""
    return ()


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=nothing_yet,
    statement="The background of every picture is looked at: numbers, signs, plates, screens, badges, mirrors.",
    message="Something in the background can be read",
    why="A door number, a badge or a whiteboard tells what the picture was not meant to.",
    instead="Cover it, or crop the picture.",
    flags=(),
    passes=(),
    sources=(
        Source(
            "CRNBC",
            "CRNBC social media snapshots (regulator's vignettes)",
            "https://www.crnbc.ca/Standards/resourcescasestudies/ethics/socialmedia/Pages/SocialMediaCases.aspx",
        ),
        Source("GVETS", "GVETS training vignette", "http://gvets.eu/quizzes/module-7-unit-1-casestudy-1/"),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
        Source("TS-LOC", "NNEDV, shelter location and the internet", "https://www.techsafety.org/shelter-location"),
    ),
    fixes=(),
    family="location",
    sees_photos=True,
    no_fix="Photos are mended on the photo page.",
)
