"""Words for suicide that safe messaging asks to change, and how it was done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

TERMS = cued("suicide-terms")
IN_QUOTES = {"“": "”", "«": "»", '"': '"'}
ABOUT_WORDS = re.compile(
    r"\b(?:better|rather) (?:words? |terms? )?than\b|\binstead of\b"
    r"|\b(?:do not|don['’]t|never|stop) (?:say|saying|write|use)\b"
    r"|\bthe (?:word|term|phrase)s?\b|\bnot [\"“']?committed\b|\ben (?:vez|lugar) de\b|\bla (?:palabra|frase)\b",
    re.IGNORECASE,
)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Both sorts of words; those for suicide not where words are what is talked of."""
    text = facts.draft.text
    for place in TERMS(facts):
        is_quoted = IN_QUOTES.get(text[place.start - 1 : place.start]) == text[place.end : place.end + 1]
        if not is_quoted and not ABOUT_WORDS.search(facts.reading.sentence_of(place).of(text)):
            yield place
    yield from facts.places_of("suicide-means")


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
        "He jumped from the Elm bridge.",
        "Stigma is real: he committed suicide, and nobody spoke of it.",
        "He killed himself with his dad's gun.",
        "Se mató con un arma.",
    ),
    passes=(
        "Talk about suicide. It helps. Call or text 988.",
        "Our suicide prevention training is on May 3.",
        "We lost a friend to suicide, and we miss him.",
        "The committed volunteers painted all night.",
        "Hablemos del suicidio. Marca al 988.",
        "Suicide is preventable.",
        "Died by suicide is better than committed suicide.",
        "Don't say “committed suicide”.",
        "Say died by suicide, not committed suicide.",
        "A bottle of pills goes in the drop box.",
        "She hung herself a wreath on the door.",
        "We shot ourselves in the foot with that form.",
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
