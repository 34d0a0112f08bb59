"""Takes the words away, with the small words that lean on them; the label names the thing that goes."""

from __future__ import annotations

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.limping import limps
from hatpeg.core.passages import is_left, passage_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import is_thing, leads_the_way, thing_at, things_joined
from hatpeg.core.whole_sentences import sentences_replaced
from hatpeg.core.wording import WHOLE_SENTENCE, removed

FEW = 24
"""A longer passage that is no one thing is told in sentences: without a part of it they would limp."""


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where no post would be left."""
    text = facts.draft.text
    rewrite = removed(thing_at(facts, place), text, things_joined(facts, place))
    is_passage = place.end - place.start > FEW and not is_thing(facts, place)
    if is_passage or leads_the_way(facts, place) or limps(text, rewrite):
        rewrite = sentences_replaced(say(WHOLE_SENTENCE), text, passage_at(facts, place), "")
    return rewrite if is_left(text, rewrite.applied_to(text)) else None


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
