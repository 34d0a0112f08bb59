"""Takes away the part of the sentence that the words stand in, for where the words alone are not all that tells."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.things import thing_at
from hatpeg.core.wording import part_removed


def offer(facts: Facts, place: TextSpan) -> Rewrite:
    """Always has something to offer; the whole sentence where it is all one part."""
    return part_removed(f"Remove {thing_at(facts, place)}", facts.draft.text, place)


FIX = Fix(
    offer=offer,
    examples=(
        ("We gave out soup, and she lives on ⟦Elm Street⟧.", "We gave out soup."),
        ("We gave out soup. ⟦You absolute walnut⟧.", "We gave out soup."),
        ("The printer died; ⟦the door code is 4471#⟧.", "The printer died."),
        ("Hoy hubo sopa, pero ella vive en ⟦Olmo 14⟧.", "Hoy hubo sopa."),
    ),
)
