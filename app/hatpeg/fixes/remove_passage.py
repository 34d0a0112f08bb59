"""Takes the words away, with the small words that lean on them; the label names the thing that goes."""

from __future__ import annotations

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.things import thing_at
from hatpeg.core.wording import removed


def offer(facts: Facts, place: TextSpan) -> Rewrite:
    """Always has something to offer."""
    return removed(f"Remove {thing_at(facts, place)}", facts.draft.text, place)


FIX = Fix(
    offer=offer,
    examples=(
        ("She needs furniture, call her at ⟦303-555-0142⟧.", "She needs furniture."),
        ("We met at ⟦418 Quarry Lane⟧ to plan.", "We met to plan."),
        ("Double shift at ⟦Heron House⟧ tonight.", "Double shift tonight."),
        ("One of our residents, ⟦34⟧, has a job.", "One of our residents has a job."),
        ("Nos vemos en la calle ⟦Olmo 14⟧ mañana.", "Nos vemos mañana."),
        ("This ⟦fucking⟧ form again.", "This form again."),
    ),
    example_agency=Agency(confidential_sites=(ConfidentialSite("Heron House"),)),
)
