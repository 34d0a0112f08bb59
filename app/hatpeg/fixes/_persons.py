"""Where one client is named, tagged or meant: "a person we work with"."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, around
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_at
from hatpeg.core.mending import leans_forward, whole
from hatpeg.core.place import TextSpan
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

WHO = ("one-client", "client-word", "handle", "someones-account", "person-name", "watch-name", "third-person")
SURVIVORS = frozenset({"survivor", "victim", "sobreviviente", "victima"})
SERVED = {Language.ENGLISH: "a person we work with", Language.SPANISH: "una persona con quien trabajamos"}
SURVIVOR = {Language.ENGLISH: "a survivor", Language.SPANISH: "una sobreviviente"}
SOMEONE = {Language.ENGLISH: "someone", Language.SPANISH: "alguien"}
LONGEST_NAME = 24
"""A longer passage in which nobody is seen is no name."""
SAME_PHRASE = re.compile(r"(?:[^\W\dA-ZÁÉÍÓÚÑ_]|[ ,])*")
NOUN_PHRASE = 3
"""Words before a client word among which its "our" may stand: "our newest, bravest client"."""


def unnamed(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing for several people at once, nor for a name that another word leans on: "the Maria fund"."""
    text = facts.draft.text
    found = hits_at(facts, place, *WHO)
    if not found and place.end - place.start > LONGEST_NAME:
        return None
    span = whole(text, found[0].place if found else place)
    seen = around(text, span)
    owns = text[span.end : span.end + 2].lower() in {"'s", "’s"}
    tag = span.of(text).find("@")  # inside the words ("Venmo @ana") it is more than a mention
    if tag > 0 or (leans_forward(seen) and not owns) or (tag == 0 and _is_spoken_to(seen)):
        return None
    language = language_at(facts.reading, span)
    values = {hit.value.removesuffix("s") for hit in found}
    words = SERVED if facts.draft.account.hat is Hat.PROFESSIONAL and not owns else SOMEONE
    words = SURVIVOR if not values.isdisjoint(SURVIVORS) else words
    for token in reversed(seen.before[-NOUN_PHRASE:]):
        if token.word == "a" and language is Language.SPANISH:
            break
        if token.word in small.DETERMINERS and SAME_PHRASE.fullmatch(seen.text, token.end, span.start):
            span = TextSpan(token.start, span.end)
            break
        if token.word in small.PREPOSITIONS | small.CLAUSE_JOINERS | small.PRONOUNS or token.is_verb:
            break
    return replaced(f"Use “{words[language]}”", text, span, words[language])


def _is_spoken_to(seen: Around) -> bool:
    """Whether a tag calls somebody ("@ana we miss you") or repeats who was named ("our members @ana")."""
    if seen.before and not seen.gap_before(-1).strip():
        before = seen.before[-1]
        return not (before.word in small.PREPOSITIONS or before.is_verb)
    return seen.next_word is None or not seen.next_word.is_verb
