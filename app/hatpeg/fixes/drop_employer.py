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
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

WORKPLACES = ("employer-name", "house-name", "confidential-site", "service-place", "care-place")
AT = frozenset({"at", "in", "from", "to", "for", "of", "en", "de", "desde", "a"})
ALREADY = frozenset("work works worked working job trabajo trabaja trabaje trabajar chamba chambeo".split())
LOOKED_BACK = 5
WORK = {Language.ENGLISH: "work", Language.SPANISH: "mi trabajo"}


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where the word would not fit: "Lantern House residents", "I work at ...", a hashtag."""
    text = facts.draft.text
    found = hits_at(facts, place, *WORKPLACES)
    if not found or leans_forward(around(text, found[0].place)):
        return None
    span = found[0].place.joined(place) if place.covers(found[0].place) else found[0].place
    before = list(around(text, span).before)
    while before and before[-1].word in small.DETERMINERS and not text[before[-1].end : span.start].strip():
        span = TextSpan(before.pop().start, span.end)
    if before and (before[-1].word not in AT or text[before[-1].end : span.start].strip()):
        return None
    if not ALREADY.isdisjoint(token.word for token in before[-LOOKED_BACK:]):
        return None
    words = WORK[language_at(facts.reading, span)]
    return replaced(say("Use “{words}”", words=words), text, span, words)


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
