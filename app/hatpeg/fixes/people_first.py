"""Puts the person first: "person with a substance use disorder" for a word that makes a person into a condition."""

from __future__ import annotations

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, Token, around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.language import Language, language_of
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced
from hatpeg.fixes._people_first_cases import CASES
from hatpeg.fixes._spanish_agreement import agreeing

NOUN, GROUP, LOOK = "stigma-noun", "stigma-group", "stigma-look"
KINDS = (NOUN, GROUP, LOOK, "stigma-words", "stigma-clean")
SPANISH = ("persona", "las persona", "una persona", "sobreviviente", "trabajadora", "orientaci", "transici")
"""How the Spanish words for people and their lives begin; all are feminine."""
PEOPLE = frozenset(
    "person persons people man men woman women mother mothers mom moms father fathers dad dads parent parents child"
    " children kid kids youth teen teens adult adults student students veteran veterans patient patients client clients"
    " guest guests resident residents neighbor neighbors neighbour neighbours family families folks worker workers baby"
    " babies infant infants newborn newborns son sons daughter daughters brother brothers sister sisters husband"
    " husbands wife wives partner partners couple couples friend friends colleague colleagues athlete athletes"
    " prisoner prisoners immigrant immigrants refugee refugees migrant migrants individual individuals".split()
)
MANY = ("s", "men", "people", "children")
OWNER = ("'", "’")


THEIRS = PEOPLE | frozenset("life lives story stories name names home homes house pain rights needs body loved".split())
ONE = frozenset("a an the this that every each another one".split())
"""Before one person: "every addict deserves", where "deserves" is what that person does."""
MOST_LOOKS = 2
"""Words that may stand before the noun they go with: "HIV-infected pregnant women"."""


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where the sentence would have to be built anew: "an addict hotline", "the homeless and hungry"."""
    found = hits_at(facts, place, *KINDS)
    if not found:
        return None
    hit, text = found[0], facts.draft.text
    words, seen, span = hit.value, around(text, hit.place), hit.place
    if hit.kind in {NOUN, GROUP} and _is_owner(text, span.end):
        return _of_theirs(hit, seen)
    if hit.kind in {NOUN, GROUP} and words.startswith(SPANISH):
        span, words = agreeing(seen, words)
    elif _goes_on(hit, seen):
        return _turned(hit, seen)
    elif hit.kind == GROUP and seen.next_word is not None and seen.next_word.word in small.JOINERS:
        return None
    elif _is_after_spanish_a(seen, words):
        span, words = TextSpan(seen.before[-1].start, span.end), f"{seen.before[-1].written} {words}"
    return _put(say("Use “{words}”", words=hit.value), text, span, words)


def _put(label: str, text: str, span: TextSpan, words: str) -> Rewrite:
    """The words in capitals where those they stand for are."""
    return replaced(label, text, span, words.upper() if span.of(text).isupper() else words)


def _goes_on(hit: Hit, seen: Around) -> bool:
    """Whether the words go with the next one: "HIV-infected mothers", "addict parents"; many people go with none."""
    if hit.kind == NOUN and seen.next_word is not None and seen.next_word.word in PEOPLE:
        return True
    is_one = not hit.place.of(seen.text).casefold().endswith(MANY)
    return (hit.kind == LOOK or (hit.kind == NOUN and is_one and not _does(seen))) and leans_forward(seen)


def _does(seen: Around) -> bool:
    """Whether the next word is what one person does, as far as endings tell: "every addict deserves a doctor"."""
    if seen.next_word is None or not seen.before or seen.before[-1].word not in ONE - {"the"}:
        return False
    return seen.next_word.word.endswith("s") and not seen.next_word.word.endswith("ss")


def _is_after_spanish_a(seen: Around, words: str) -> bool:
    """Whether the "a" before the words is no article."""
    before = bool(seen.before) and seen.before[-1].word == "a" and not seen.gap_before(-1).strip()
    return before and language_of(f"{seen.sentence.of(seen.text)} {words}") is Language.SPANISH


def _turned(hit: Hit, seen: Around) -> Rewrite | None:
    """Gives "mothers living with HIV" for "HIV-infected mothers"; nothing for what is no person."""
    noun = _noun_ahead(seen)
    if noun is None or _is_owner(seen.text, noun.end):
        return None
    head, _, tail = hit.value.partition(" ")
    words = hit.value if hit.kind == LOOK else tail if head in {"person", "people"} else ""
    if not words:
        return None
    turned = f"{seen.text[seen.after[0].start : noun.end]} {words}"
    return _put(say("Use “{words}”", words=turned), seen.text, TextSpan(hit.place.start, noun.end), turned)


def _noun_ahead(seen: Around) -> Token | None:
    """The person that the words go with, at most one look away: "young people"."""
    at = seen.place.end
    for token in seen.after[:MOST_LOOKS]:
        if seen.text[at : token.start].strip() or token.word in small.PREPOSITIONS | small.JOINERS or token.is_verb:
            return None
        if token.word in PEOPLE:
            return token
        at = token.end
    return None


def _of_theirs(hit: Hit, seen: Around) -> Rewrite | None:
    """Gives "the mother of a person with ..." for "an addict's mother"."""
    text, start = seen.text, hit.place.start
    thing = next(iter(seen.after), None)
    if hit.kind != NOUN or thing is None or thing.word not in THEIRS or hit.value.startswith(SPANISH):
        return None
    words, before = hit.value, seen.before[-1] if seen.before and not seen.gap_before(-1).strip() else None
    if before is not None and before.word in ONE:
        start = before.start
        article = "a" if before.word == "an" else before.word
        words = words if article == "the" and words.startswith("people") else f"{article} {words}"
    elif before is not None and before.word in small.DETERMINERS | small.LOOKS:
        return None
    turned = f"the {thing.written} of {words}"
    return _put(say("Use “{words}”", words=turned), text, TextSpan(start, thing.end), turned)


def _is_owner(text: str, end: int) -> bool:
    """Whether a thing of theirs follows: "the addict's mother", "the addicts' mothers"."""
    if text[end - 2 : end].casefold() in {f"{mark}s" for mark in OWNER}:
        return True
    return text[end : end + 1] in OWNER and not text[end + 1 : end + 2].strip()


FIX = Fix(offer=offer, examples=CASES)
