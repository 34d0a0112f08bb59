"""Details of a story made general, several at once: names, ages, days, towns, jobs, children, what was said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core import small_words as small
from hatpeg.core.clauses import around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_at
from hatpeg.core.passages import sentences_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.wording import replaced
from hatpeg.fixes._ages import banded
from hatpeg.fixes._dates import vague
from hatpeg.fixes._persons import unnamed
from hatpeg.fixes._trades import TRADES

NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,2})"
CHILDREN = re.compile(
    rf"\b{NUMBERS} (?:(?:little|young|small|older) )?"
    r"(?P<who>kids|children|boys|girls|sons|daughters|hij[oa]s|niñ[oa]s)\b",
    re.IGNORECASE,
)
PARENT = re.compile(
    rf"\b(?P<who>mother|mom|father|dad|parent|madre|padre|mam[aá]|pap[aá]) (?:of|de) {NUMBERS}\b", re.IGNORECASE
)
AMONG = {"kids": "children", "boys": "children", "girls": "children", "sons": "children", "daughters": "children"}
TOWN = {Language.ENGLISH: "a nearby town", Language.SPANISH: "un pueblo cercano"}
TOWN_NAME = re.compile(r"[A-ZÁÉÍÓÚÑ][\w'’.-]+(?: [A-ZÁÉÍÓÚÑ][\w'’.-]+){0,2}")
NO_TOWN = re.compile(
    r"\b(?:high|school|college|university|hospital|clinic|church|park|street|st|road|rd|avenue|ave|house|center|centre"
    r"|store|mart|walmart|court|lake|river|county|state|hotel|motel|iglesia|escuela|parque|calle|casa|centro)\b",
    re.IGNORECASE,
)
IN_TOWN = frozenset("in from near to outside of en de desde a cerca hasta".split())
SAID = re.compile(
    r",? (?:and |y )?(?:s?he|they|ella|él) (?:then )?(?:said|says|told (?:me|us)|whispered|goes|dijo|me dijo|nos dijo)"
    r"[,:]? [\"“][^\"”]{3,200}[\"”]",
)
AGAIN = {Language.ENGLISH: "this person", Language.SPANISH: "esta persona"}


def generalised(facts: Facts, place: TextSpan) -> tuple[Rewrite, int] | None:
    """The sentences at a place with all details in them made general, and how many were."""
    text, whole = facts.draft.text, sentences_at(facts, place)
    changes: list[Rewrite] = []
    for change in sorted(_changes(facts, whole), key=lambda each: (each.span.start, -each.span.end)):
        if whole.covers(change.span) and (not changes or change.span.start >= changes[-1].span.end):
            changes.append(change)
    if not changes:
        return None
    made, at = "", changes[0].span.start
    for change in changes:
        made += text[at : change.span.start] + change.words
        at = change.span.end
    return Rewrite(say("Make the details general"), TextSpan(changes[0].span.start, at), made), len(changes)


def _changes(facts: Facts, whole: TextSpan) -> Iterator[Rewrite]:
    text = facts.draft.text
    yield from _people(facts, whole)
    for hit in facts.hits:
        if not whole.covers(hit.place):
            continue
        change = banded(facts, hit.place) if hit.kind == "age" else None
        change = vague(facts, hit.place) if hit.kind in {"date", "relative-time"} else change
        change = _town(facts, hit.place) if hit.kind == "place-name" else change
        if change is not None:
            yield change
    language = language_at(facts.reading, whole)
    for match in CHILDREN.finditer(text, whole.start, whole.end):
        who = match["who"].lower()
        yield Rewrite("", TextSpan(*match.span()), AMONG.get(who, who))
    for match in PARENT.finditer(text, whole.start, whole.end):
        yield Rewrite("", TextSpan(*match.span()), match["who"])
    for pattern, field in TRADES[language]:
        for match in pattern.finditer(text, whole.start, whole.end):
            yield replaced("", text, TextSpan(*match.span()), field)
    for match in SAID.finditer(text, whole.start, whole.end):
        ends = match.group()[-2] in ".!?" and text[match.end() : match.end() + 1] not in {".", "!", "?", ","}
        yield Rewrite("", TextSpan(*match.span()), "." if ends else "")


def _people(facts: Facts, whole: TextSpan) -> Iterator[Rewrite]:
    """Nobody by name: "a person we work with" at first, "this person" from then on."""
    met: set[str] = set()
    for hit in facts.hits_of("person-name", "watch-name"):
        if whole.covers(hit.place):
            change = unnamed(facts, hit.place)
            if change is None:
                continue
            if met:
                again = AGAIN[language_at(facts.reading, hit.place)]
                change = replaced("", facts.draft.text, hit.place, again)
            met.add(hit.value.casefold())
            yield change


def _town(facts: Facts, place: TextSpan) -> Rewrite | None:
    """A town after "in" or "from"; nothing for what is named after one, nor for an institution."""
    text = facts.draft.text
    words = place.of(text)
    before = around(text, place).before
    leads = before and before[-1].word in IN_TOWN and not text[before[-1].end : place.start].strip()
    if not leads or not TOWN_NAME.fullmatch(words) or NO_TOWN.search(words):
        return None
    if text[place.end : place.end + 2] in {"'s", "’s"} or small.folded(words) in small.TIME_WORDS:
        return None
    return replaced("", text, place, TOWN[language_at(facts.reading, place)])
