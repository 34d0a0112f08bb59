"""Puts the person first: "person with a substance use disorder" for a word that makes a person into a condition."""

from __future__ import annotations

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.language import Language, language_of
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced
from hatpeg.fixes._people_first_cases import CASES
from hatpeg.fixes._spanish_agreement import agreeing

NOUN, GROUP, LOOK = "stigma-noun", "stigma-group", "stigma-look"
KINDS = (NOUN, GROUP, LOOK, "stigma-words", "stigma-clean")
SPANISH = ("persona", "las persona", "una persona", "sobreviviente", "trabajadora", "orientaci", "transici")
"""How the Spanish words for people and their lives begin; all are feminine."""
PEOPLE = frozenset(
    "person people man men woman women mother mothers mom moms father fathers dad dads parent parents child children"
    " kid kids youth teen teens adult adults student students veteran veterans patient patients client clients guest"
    " guests resident residents neighbor neighbors neighbour neighbours family families folks worker workers baby"
    " babies infant infants newborn newborns son sons daughter daughters brother brothers sister sisters husband"
    " husbands wife wives partner partners couple couples friend friends colleague colleagues athlete athletes"
    " prisoner prisoners immigrant immigrants refugee refugees migrant migrants individual individuals".split()
)
MANY = ("s", "men", "people", "children")
OWNER = ("'", "’")


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing where the sentence would have to be built anew: "an addict's brother", "an addict hotline"."""
    found = hits_at(facts, place, *KINDS)
    if not found:
        return None
    hit, text = found[0], facts.draft.text
    words, seen, span = hit.value, around(text, hit.place), hit.place
    if hit.kind in {NOUN, GROUP} and _is_owner(text, span.end):
        return None
    if hit.kind in {NOUN, GROUP} and words.startswith(SPANISH):
        span, words = agreeing(seen, words)
    elif _goes_on(hit, seen):
        return _turned(hit, seen)
    elif hit.kind == GROUP and seen.next_word is not None and seen.next_word.word in small.JOINERS:
        return None
    elif _is_after_spanish_a(seen, words):
        span, words = TextSpan(seen.before[-1].start, span.end), f"{seen.before[-1].written} {words}"
    return replaced(f"Use “{hit.value}”", text, span, words)


def _goes_on(hit: Hit, seen: Around) -> bool:
    """Whether the words go with the next one: "HIV-infected mothers", "addict parents"; many people go with none."""
    if hit.kind == NOUN and seen.next_word is not None and seen.next_word.word in PEOPLE:
        return True
    is_one = not hit.place.of(seen.text).casefold().endswith(MANY)
    return (hit.kind == LOOK or (hit.kind == NOUN and is_one)) and leans_forward(seen)


def _is_after_spanish_a(seen: Around, words: str) -> bool:
    """Whether the "a" before the words is no article."""
    before = bool(seen.before) and seen.before[-1].word == "a" and not seen.gap_before(-1).strip()
    return before and language_of(f"{seen.sentence.of(seen.text)} {words}") is Language.SPANISH


def _turned(hit: Hit, seen: Around) -> Rewrite | None:
    """Gives "mothers living with HIV" for "HIV-infected mothers"; nothing for what is no person."""
    noun = seen.next_word
    if noun is None or noun.word not in PEOPLE or _is_owner(seen.text, noun.end):
        return None
    head, _, tail = hit.value.partition(" ")
    words = hit.value if hit.kind == LOOK else tail if head in {"person", "people"} else ""
    if not words:
        return None
    turned = f"{noun.written} {words}"
    return replaced(f"Use “{turned}”", seen.text, TextSpan(hit.place.start, noun.end), turned)


def _is_owner(text: str, end: int) -> bool:
    """Whether a thing of theirs follows: "the addict's mother", "the addicts' mothers"."""
    if text[end - 2 : end].casefold() in {f"{mark}s" for mark in OWNER}:
        return True
    return text[end : end + 1] in OWNER and not text[end + 1 : end + 2].strip()


FIX = Fix(offer=offer, examples=CASES)
