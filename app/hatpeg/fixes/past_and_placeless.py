"""Takes the place out of what tells where somebody is right now."""

from __future__ import annotations

from hatpeg.core import small_words as small
from hatpeg.core.clauses import tokens_of
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.limping import limps
from hatpeg.core.passages import is_left
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark
from hatpeg.core.things import ADDRESSES, PLACES, hits_at, leads_the_way
from hatpeg.core.wording import removed

NOT_A_PLACE = frozenset({"check-in", "whereabouts", "secret-place", "site-description", "own-site"})


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where no place can be told from the rest."""
    kinds = [kind for kind in (*PLACES, *ADDRESSES) if kind not in NOT_A_PLACE]
    found = hits_at(facts, place, *kinds)
    if not found:
        return None
    text = facts.draft.text
    words = tokens_of(text, place)
    is_place = words and words[0].word in small.PREPOSITIONS and not any(word.is_verb for word in words)
    rewrite = removed(mark("the place"), text, place if is_place else found[0].place)
    if leads_the_way(facts, place) or limps(text, rewrite):
        return None
    return rewrite if is_left(text, rewrite.applied_to(text)) else None


FIX = Fix(
    offer=offer,
    examples=(
        ("Sitting ⟦at Mercy Hospital⟧ with a family.", "Sitting with a family."),
        ("We cried ⟦at the courthouse⟧ today.", "We cried today."),
        ("Long day. We're ⟦at the courthouse⟧ now.", "Long day."),
        ("Lloramos ⟦en el juzgado⟧ hoy.", "Lloramos hoy."),
    ),
)
