"""Takes away the part of the sentence that the words stand in, for where the words alone are not all that tells."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.limping import limps
from hatpeg.core.passages import is_left, passage_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import leads_the_way, thing_at, things_joined
from hatpeg.core.whole_sentences import sentences_replaced
from hatpeg.core.wording import WHOLE_SENTENCE, part_removed


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """The whole sentence where it is all one part; nothing where no post would be left."""
    text = facts.draft.text
    rewrite = part_removed(thing_at(facts, place), text, things_joined(facts, place))
    if rewrite.label == say(WHOLE_SENTENCE) or leads_the_way(facts, place) or limps(text, rewrite):
        rewrite = sentences_replaced(say(WHOLE_SENTENCE), text, passage_at(facts, place), "")
    return rewrite if is_left(text, rewrite.applied_to(text)) else None


FIX = Fix(
    offer=offer,
    examples=(
        ("We gave out soup, and she lives on ⟦Elm Street⟧.", "We gave out soup."),
        ("We gave out soup. ⟦You absolute walnut⟧.", "We gave out soup."),
        ("The printer died; ⟦the door code is 4471#⟧.", "The printer died."),
        ("Hoy hubo sopa, pero ella vive en ⟦Olmo 14⟧.", "Hoy hubo sopa."),
    ),
)
