"""Begins a blended story: the details made general, and a first line that says what the story is."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_at
from hatpeg.core.passages import sentences_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.fixes._details import generalised

LINE = {
    Language.ENGLISH: "This story blends several people, and details are changed.",
    Language.SPANISH: "Esta historia reúne a varias personas y se cambiaron los detalles.",
}
FEWEST = 3
"""With fewer details changed the line would not be true."""


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """A beginning: it is for the writer to blend in the others."""
    made = generalised(facts, place)
    line = LINE[language_at(facts.reading, place)]
    if made is None or made[1] < FEWEST or line in facts.draft.text:
        return None
    change, text = made[0], facts.draft.text
    start = min(sentences_at(facts, place).start, change.span.start)
    return Rewrite(
        say("Start a blended story"),
        TextSpan(start, change.span.end),
        f"{line} {text[start : change.span.start]}{change.words}",
    )


FIX = Fix(
    offer=offer,
    examples=(
        (
            "⟦Marisela moved out on March 3⟧ with her three kids.",
            f"{LINE[Language.ENGLISH]} A person we work with moved out recently with her children.",
        ),
    ),
)
