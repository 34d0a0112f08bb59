"""The band of ten years that an age falls into, in words that fit the sentence."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_at
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import removed, replaced

ADULT, OLDEST_BAND = 18, 90
DECADES = ("teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties")
DECENAS = ("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta")
NUMBER = re.compile(r"\d{1,3}")
HYPHENED = re.compile(r"\d{1,3}[- ]?(?:years?|yr|y)[- /]?(?:old|o)\b", re.IGNORECASE)
AGED = frozenset({"aged", "age"})
SAYS_CHILD = frozenset("girl boy kid child baby toddler daughter son student are were they're".split())
BEFORE_A_BAND = AGED | {"is", "was", "she's", "he's", "they're", "are", "were"}


def banded(facts: Facts, place: TextSpan) -> Rewrite | None:
    """The band of ten years, or no age at all where a band would limp."""
    text = facts.draft.text
    found = hits_at(facts, place, "age")
    if not found:
        return None
    span = found[0].place
    number = NUMBER.search(found[0].value) or NUMBER.search(span.of(text))
    if number is None:
        return None
    age = 0 if "month" in found[0].value or "week" in found[0].value else int(number.group())
    seen = around(text, span)
    if len(seen.after) > 1 and seen.after[0].word in small.JOINERS and seen.after[1].word.isdigit():
        return None
    hyphened = bool(HYPHENED.match(span.of(text)))
    if not hyphened and language_at(facts.reading, span) is Language.SPANISH:
        words = _spanish(age, seen)
    else:
        words = _english(age, seen, hyphened)
        if words and seen.before and seen.before[-1].word in AGED:
            span = TextSpan(seen.before[-1].start, span.end)
    return (
        replaced(say("Use “{words}”", words=words), text, span, words)
        if words
        else removed(mark("the age"), text, span)
    )


def _english(age: int, seen: Around, as_noun: bool) -> str:  # noqa: FBT001
    if as_noun:
        adult, child = ("adult", "child") if seen.before and seen.before[-1].word in {"a", "an", "the"} else ("", "")
        return "" if leans_forward(seen) else adult if age >= ADULT else child
    apart = _stands_apart(seen) or (bool(seen.before) and seen.before[-1].word in BEFORE_A_BAND)
    if not apart or leans_forward(seen):
        return ""
    if age < ADULT:
        return "" if any(token.word in SAYS_CHILD for token in seen.before) else "a child"
    if age >= OLDEST_BAND:
        return "over eighty"
    return "a young adult" if age < ADULT + 2 else f"in {_whose(seen)} {DECADES[age // 10 - 1]}"


def _spanish(age: int, seen: Around) -> str:
    counted = seen.before and seen.before[-1].word in {"de", "tiene", "tenia", "cumplio"}
    if not counted or age < ADULT + 2 or age >= OLDEST_BAND or (seen.next_word and seen.next_word.word == "años"):
        return ""
    return "veintitantos años" if age // 10 == 2 else f"{DECENAS[age // 10 - 2]} y tantos años"  # noqa: PLR2004


def _stands_apart(seen: Around) -> bool:
    """Whether commas, dashes or brackets set the age off, as in "a resident, 34, said"."""
    before = seen.text[: seen.place.start].rstrip()[-1:]
    after = seen.text[seen.place.end :].lstrip()[:1]
    return before in set(",(–—") and after in set(",).;–—") | {""}


def _whose(seen: Around) -> str:
    said = {token.word for token in (*seen.before, *seen.after)}
    if not said.isdisjoint({"she", "her", "hers", "she's", "woman", "mom", "mother", "girl", "lady"}):
        return "her"
    return "their" if said.isdisjoint({"he", "his", "him", "he's", "man", "dad", "father", "guy"}) else "his"
