"""On a personal account: says "work" for the name of the workplace."""

from __future__ import annotations

from hatpeg.core import small_words as small
from hatpeg.core.agency import Agency
from hatpeg.core.clauses import around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_at
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

WORKPLACES = ("employer-name", "house-name", "confidential-site", "service-place", "care-place")
WORK = {Language.ENGLISH: "work", Language.SPANISH: "mi trabajo"}


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where another word leans on the name: "Lantern House residents"."""
    text = facts.draft.text
    found = hits_at(facts, place, *WORKPLACES)
    if not found or leans_forward(around(text, found[0].place)):
        return None
    span = found[0].place.joined(place) if place.covers(found[0].place) else found[0].place
    seen = around(text, span)
    before = list(seen.before)
    while before and before[-1].word in small.DETERMINERS and not text[before[-1].end : span.start].strip():
        span = TextSpan(before.pop().start, span.end)
    words = WORK[language_at(facts.reading, span)]
    return replaced(f"Use “{words}”", text, span, words)


FIX = Fix(
    offer=offer,
    examples=(
        ("Week one at ⟦Lantern House⟧ done.", "Week one at work done."),
        ("⟦Wrenfield⟧ had me up all night.", "Work had me up all night."),
        ("Night shift at the ⟦safe house⟧ again.", "Night shift at work again."),
        ("Otra noche en ⟦Casa Amapola⟧ con lluvia.", "Otra noche en mi trabajo con lluvia."),
    ),
    example_agency=Agency(name="Wrenfield"),
)
