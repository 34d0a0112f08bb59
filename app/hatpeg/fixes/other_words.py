"""Puts the words that safe messaging asks for in place of those that do harm: "died by suicide"."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

KIND = "cue-suicide-terms"


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """The words that the list gives for these."""
    found = hits_at(facts, place, KIND)
    if not found or not found[0].value:
        return None
    words = found[0].value
    return replaced(say("Use “{words}”", words=words), facts.draft.text, found[0].place, words)


FIX = Fix(
    offer=offer,
    examples=(
        ("He ⟦committed suicide⟧ last spring.", "He died by suicide last spring."),
        ("A ⟦failed suicide attempt⟧ needs care too.", "A suicide attempt needs care too."),
        ("Ella ⟦cometió suicidio⟧ en marzo.", "Ella murió por suicidio en marzo."),
    ),
)
