"""Makes the details of a story general: no name, no age, no day, no town, no job, no number of children."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.fixes._details import generalised

FEWEST = 2
"""For one detail alone there is a fix of its own."""


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where fewer than two details can be told from the rest."""
    made = generalised(facts, place)
    return made[0] if made and made[1] >= FEWEST else None


FIX = Fix(
    offer=offer,
    examples=(
        (
            "⟦Marisela moved out on March 3⟧ with her three kids.",
            "A person we work with moved out recently with her children.",
        ),
        ("⟦Our client, 34, is a nurse⟧.", "Our client, in their thirties, works in health care."),
        ("⟦A father of four from Fairview called⟧ us.", "A father from a nearby town called us."),
        ("⟦Llegó el 3 de marzo con sus tres hijos⟧.", "Llegó hace poco con sus hijos."),
    ),
)
