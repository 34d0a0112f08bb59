"""Where one client is named, tagged or meant: "a person we work with"."""

from __future__ import annotations

import re
from itertools import pairwise

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, around
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_at
from hatpeg.core.mending import leans_forward, whole
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import removed, replaced

WHO = ("one-client", "client-word", "handle", "someones-account", "person-name", "watch-name", "third-person")
SURVIVORS = frozenset({"survivor", "victim", "sobreviviente", "victima"})
SERVED = {Language.ENGLISH: "a person we work with", Language.SPANISH: "una persona con quien trabajamos"}
SURVIVOR = {Language.ENGLISH: "a survivor", Language.SPANISH: "una sobreviviente"}
SOMEONE = {Language.ENGLISH: "someone", Language.SPANISH: "alguien"}
AGREEING = {
    "una persona con quien trabajamos": {"o": "alguien con quien trabajamos"},
    "alguien": {"a": "una persona"},
}
"""Spanish: "alguien" goes with "cansado", "una persona" with "cansada"."""
AGREES = re.compile(
    r"(?:\w+[aei]d|sol|content|list|nervios|tranquil|orgullos|enferm|mism|viv|ciudadan)(?P<ending>[oa])"
)
HABER = frozenset("ha he has han habia haber hubo".split())
JOINS = frozenset({"that", "que"})
SPANISH_TITLES = frozenset("don doña sr sra srta señor señora tio tia".split())
TITLES = SPANISH_TITLES | frozenset("mr mrs ms mx dr miss".split())
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
    if _stands_beside(seen) and not owns:
        return removed(mark("the name"), text, span)
    if _is_part_of_a_name(seen):
        return None
    tag = span.of(text).find("@")  # inside the words ("Venmo @ana") it is more than a mention
    if tag > 0 or (leans_forward(seen) and not owns) or (tag == 0 and _is_spoken_to(seen)):
        return None
    language = language_at(facts.reading, span)
    values = {hit.value.removesuffix("s") for hit in found}
    words = SERVED if facts.draft.account.hat is Hat.PROFESSIONAL and not owns else SOMEONE
    if language is Language.SPANISH and words[language] in AGREEING:
        words = {language: AGREEING[words[language]].get(_gender(seen), words[language])}
    words = SURVIVOR if not values.isdisjoint(SURVIVORS) else words
    for token in reversed(seen.before[-NOUN_PHRASE:]):
        if token.word == "a" and language is Language.SPANISH:
            break
        if token.word in small.DETERMINERS - JOINS and SAME_PHRASE.fullmatch(seen.text, token.end, span.start):
            span = TextSpan(token.start, span.end)
            break
        if token.word in small.PREPOSITIONS | small.CLAUSE_JOINERS | small.PRONOUNS or token.is_verb:
            break
    return replaced(say("Use “{words}”", words=words[language]), text, _with_title(seen, span), words[language])


def _stands_beside(seen: Around) -> bool:
    """Whether a name only adds who is meant: "one of our residents, ⟦Darnell⟧, found work"."""
    before, after = seen.text[: seen.place.start].rstrip(), seen.text[seen.place.end :].lstrip()
    if not before.endswith(",") or not after.startswith(",") or not seen.place.of(seen.text)[:1].isupper():
        return False
    return any(token.word in small.DETERMINERS - JOINS for token in seen.before)


def _is_part_of_a_name(seen: Around) -> bool:
    """Whether the word before belongs to the same name: "Port ⟦Sorrel⟧", "Rosa ⟦Elvira⟧"."""
    if len(seen.before) < 2 or seen.gap_before(-1).strip() or not seen.place.of(seen.text)[:1].isupper():  # noqa: PLR2004
        return False
    last = seen.before[-1]
    return last.written[:1].isupper() and last.word not in TITLES | small.PRONOUNS and not last.is_verb


def _with_title(seen: Around, span: TextSpan) -> TextSpan:
    """The place with the title that a name was called by."""
    before = [token for token in seen.before if token.end <= span.start]
    titled = (
        before and before[-1].word in TITLES and (before[-1].written[0].isupper() or before[-1].word in SPANISH_TITLES)
    )
    if titled and not seen.text[before[-1].end : span.start].strip(" ."):
        return TextSpan(before[-1].start, span.end)
    return span


def _gender(seen: Around) -> str:
    """Spanish: what agrees with somebody after a verb, "llegó cansada"; nothing where nothing does."""
    for last, token in pairwise(seen.after):
        agrees = AGREES.fullmatch(token.word)
        if agrees and last.word not in HABER | small.DETERMINERS | small.PREPOSITIONS:
            return agrees.group("ending")
    return ""


def _is_spoken_to(seen: Around) -> bool:
    """Whether a tag calls somebody ("@ana we miss you") or repeats who was named ("our members @ana")."""
    if seen.before and not seen.gap_before(-1).strip():
        before = seen.before[-1]
        return not (before.word in small.PREPOSITIONS or before.is_verb)
    return seen.next_word is None or not seen.next_word.is_verb
