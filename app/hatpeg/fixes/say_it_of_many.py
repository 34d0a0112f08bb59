"""Puts a sentence about people in general where one person's story is told; the writer's other sentences stay."""

from __future__ import annotations

import hashlib

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_at
from hatpeg.core.passages import passage_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.core.whole_sentences import sentences_replaced
from hatpeg.fixes._of_many_english import ENGLISH
from hatpeg.fixes._of_many_spanish import SPANISH
from hatpeg.fixes._topics import topic_of

OF_MANY = {Language.ENGLISH: ENGLISH, Language.SPANISH: SPANISH}
EVERY = tuple(words for table in OF_MANY.values() for topic in table.values() for words in topic)
LABEL = mark("Say it of people in general")


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """One such sentence is enough for a draft: where there is one, the story is taken away."""
    text = facts.draft.text
    passage = passage_at(facts, place)
    if any(words.casefold() in text.casefold() for words in EVERY):
        return sentences_replaced(say("Remove this part"), text, passage, "")
    words = _chosen(facts, passage)
    return sentences_replaced(say(LABEL), text, passage, words)


def _chosen(facts: Facts, passage: TextSpan) -> str:
    """Always the same sentence for the same passage, another for another, so that not all posts sound alike."""
    words = passage.of(facts.draft.text)
    topic = topic_of(facts, passage)
    if facts.draft.account.hat is Hat.PROFESSIONAL and (facts.draft.is_reply or words.startswith("@")):
        topic = "reply"
    options = OF_MANY[language_at(facts.reading, passage)][topic]
    digest = hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return options[int.from_bytes(digest, "big") % len(options)]


FIX = Fix(
    offer=offer,
    examples=(
        (
            "Big news. ⟦Marisela got her keys⟧ today! #Home",
            "Big news. A stable home makes every other step easier. #Home",
        ),
    ),
)
