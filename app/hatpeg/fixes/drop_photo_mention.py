"""Takes away the words that say that a picture shows somebody."""

from __future__ import annotations

import re

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.limping import limps
from hatpeg.core.passages import is_left, sentences_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.core.whole_sentences import sentences_replaced
from hatpeg.core.wording import THESE_WORDS, part_removed

LABEL = mark("Remove the words about the picture")
ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s*📸[^.!?\n]*")
PICTURES = "picture-words"


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """What stands in brackets, else the part of the sentence, else the sentence; nothing where no post is left."""
    text = facts.draft.text
    found = [hit.place for hit in facts.hits_of(PICTURES) if hit.place.overlaps(sentences_at(facts, place))]
    if not found:
        return None
    change = _taken(facts, found[0])
    return change if is_left(text, change.applied_to(text)) else None


def _taken(facts: Facts, picture: TextSpan) -> Rewrite:
    text = facts.draft.text
    for match in ASIDE.finditer(text):
        if match.start() <= picture.start and picture.end <= match.end():
            return Rewrite(say(LABEL), TextSpan(*match.span()), "")
    part = part_removed(THESE_WORDS, text, picture)
    if part.span.end - part.span.start and not limps(text, part):
        return Rewrite(say(LABEL), part.span, part.words)
    return sentences_replaced(say(LABEL), text, sentences_at(facts, picture), "")


FIX = Fix(
    offer=offer,
    examples=(
        ("Reading camp is over! (⟦pic shared by Grandma⟧) Thank you all.", "Reading camp is over! Thank you all."),
        ("We had a great day at the park. ⟦Swipe to see her holding up the keys⟧.", "We had a great day at the park."),
        (
            "Gracias por las cobijas que trajeron. ⟦Foto con ella afuera de la corte⟧.",
            "Gracias por las cobijas que trajeron.",
        ),
    ),
)
