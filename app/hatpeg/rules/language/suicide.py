"""Words for suicide that safe messaging asks to change, and how it was done."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

TERMS, MEANS = cued("suicide-terms"), cued("suicide-means")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Both sorts of words."""
    yield from TERMS(facts)
    yield from MEANS(facts)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Suicide and overdose are spoken of without method, note or place, and with a way to get help.",
    message="Says how, or in words that can do harm",
    why="Details of how are copied. Words such as “committed” keep people from asking for help.",
    instead="Say “died by suicide”, leave the method out, and add a help line such as 988.",
    flags=(
        "He committed suicide last spring.",
        "She left a suicide note on the fridge.",
        "They found out he hanged himself in the garage.",
        "Two successful suicides this year in our town.",
        "Se suicidó, dejó una carta de despedida.",
        "Ella cometió suicidio en marzo.",
    ),
    passes=(
        "Talk about suicide. It helps. Call or text 988.",
        "Our suicide prevention training is on May 3.",
        "We lost a friend to suicide, and we miss him.",
        "The committed volunteers painted all night.",
        "Hablemos del suicidio. Marca al 988.",
        "Suicide is preventable.",
    ),
    sources=(
        Source(
            "SUI",
            "Framework for successful messaging: safety tips",
            "https://www.suicidepreventionmessaging.org/safety/tips-messaging-safely",
        ),
    ),
    fixes=("other-words", "remove-clause", "remove-passage"),
    family="other",
)
