"""Adds that the views are the writer's own."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_of
from hatpeg.core.own_views import says_own_views
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say

WORDS = {Language.ENGLISH: "Views are my own.", Language.SPANISH: "Opiniones mías."}


def offer(facts: Facts, _place: TextSpan) -> Rewrite | None:
    """One more sentence, unless it is said already."""
    text = facts.draft.text
    if says_own_views(text):
        return None
    end = len(text.rstrip())
    words = WORDS[language_of(text)]
    return Rewrite(say("Add “{words}”", words=words), TextSpan(end, end), f" {words}")


FIX = Fix(
    offer=offer,
    examples=(
        (
            "⟦As a social worker I think⟧ this bill is wrong.",
            "As a social worker I think this bill is wrong. Views are my own.",
        ),
        ("⟦Como trabajadora social⟧, digo que no.", "Como trabajadora social, digo que no. Opiniones mías."),
    ),
)
