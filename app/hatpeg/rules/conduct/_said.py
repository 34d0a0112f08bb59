"""Whether hostile words are the writer's own: not in quotation marks, and standing as their list asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hatpeg.core.clauses import around
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.small_words import JOINERS, TIME_WORDS

TOLD, ANSWERED = "cue-conduct-told", "cue-conduct-answered"
QUOTES = {"“": "”", "«": "»", '"': '"'}
ENDS, FIRST, ALONE, ASKED = "end", "first", "alone", "asked"
"""How words have to stand: with nothing after them, at the start of their part, both, in a question left unanswered."""
LOOKED_AT = 600
GOES_NOWHERE = JOINERS | TIME_WORDS | frozenset("if i where wherever lol bitch asshole motherfucker punk".split())
"""What may still follow at an end: "I will find you wherever you go"."""
LEADS_IN = frozenset("and so just then but please well ok okay y pues entonces".split())


def said(name: str, *, unless: Iterable[str] = (), beside: Iterable[str] = ()) -> Callable[[Facts], Iterator[TextSpan]]:
    """A ``look`` at the phrases of one list that are the writer's own words.

    ``unless`` are kinds that must not share the sentence, ``beside`` such as must not stand in the next ones either.
    """
    kind, against, near = f"cue-{name}", frozenset((TOLD, *unless)), frozenset(beside)

    def look(facts: Facts) -> Iterator[TextSpan]:
        if not facts.hits_of(kind):
            return
        for sentence in facts.sentences:
            if kind not in sentence.kinds or sentence.kinds & (against | near) or sentence.beside & near:
                continue
            for hit in sentence.hits_of(kind):
                answered = hit.value == ASKED and ANSWERED in sentence.kinds | sentence.beside
                if not answered and _is_own(facts.draft.text, hit):
                    yield hit.place

    return look


def _is_own(text: str, hit: Hit) -> bool:
    return _stands(text, hit.place, hit.value) and not is_quoted(text, hit.place)


def is_quoted(text: str, place: TextSpan) -> bool:
    """Whether the words stand between quotation marks, on their line."""
    before = text[max(0, place.start - LOOKED_AT) : place.start].rpartition("\n")[2]
    after = text[place.end : place.end + LOOKED_AT].partition("\n")[0]
    return any(_is_open(before, opening) and closing in after for opening, closing in QUOTES.items())


def _is_open(before: str, opening: str) -> bool:
    closing = QUOTES[opening]
    return before.count(opening) % 2 == 1 if opening == closing else before.rfind(opening) > before.rfind(closing)


def _stands(text: str, place: TextSpan, how: str) -> bool:
    if how not in {ENDS, FIRST, ALONE}:
        return True
    seen = around(text, place)
    is_last = seen.next_word is None or seen.next_word.word in GOES_NOWHERE
    is_first = not seen.before or bool(seen.gap_before(-1).strip()) or seen.before[-1].word in LEADS_IN
    return (is_last or how == FIRST) and (is_first or how == ENDS)
