"""A day said vaguely, where the sentence tells whether it is past or to come."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import PAST, Around, around, clause_around
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_at
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

DATES = ("date", "relative-time", "time-now")
LEAD = re.compile(
    r"(?<!\w)(?:(?:(?:back|early|late) )?(?:on|this past|this|last)|(?:el|este))"
    r"(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?(?: (?:the|el))? $",
    re.IGNORECASE,
)
TRAIL = re.compile(r",? (?:del? (?:año pasado|\d{4})|of (?:last year|this year|\d{4})|last year)\b", re.IGNORECASE)
LONGEST_DAY = 24
"""A longer passage in which no day is seen is none."""
LOOKED_BACK = 28
CAME_BEFORE = frozenset(
    "was were had did came went got told said left made took gave found lost ran won died met".split()
)
CAME_BEFORE |= frozenset("fue fueron estaba vino hizo dijo tuvo murio perdio gano llego salio entro".split())
TO_COME = frozenset(
    "will going need needs tomorrow next upcoming sera seran va van vamos mañana proximo proxima".split()
)
BORN = frozenset("born birthday birthdate dob nacio nacida nacido cumpleaños cumple".split())
BOUND = frozenset(
    "until till by since before after through for of from to between every each all whole entire the a my her his its"
    " hasta desde antes despues cada todo todos toda sober clean limpio".split()
)
"""What a day is bound to: "until Friday" is not "until soon"."""
SAID = {
    Language.ENGLISH: ("recently", "soon"),
    Language.SPANISH: ("hace poco", "pronto"),
}


def vague(facts: Facts, place: TextSpan) -> Rewrite | None:
    """Nothing for birthdays, for "her March 3 hearing", or where past and future cannot be told."""
    text = facts.draft.text
    found = hits_at(facts, place, *DATES)
    if not found and place.end - place.start > LONGEST_DAY:
        return None
    span = found[0].place if found else place
    seen = around(text, span)
    lead = LEAD.search(text[max(seen.sentence.start, span.start - LOOKED_BACK) : span.start])
    span = TextSpan(span.start - len(lead.group()), span.end) if lead else span
    trail = TRAIL.match(text, span.end)
    span = TextSpan(span.start, trail.end()) if trail else span
    past = _is_past(seen)
    if past is None or leans_forward(seen) or _is_bound(seen, span):
        return None
    words = SAID[language_at(facts.reading, span)][0 if past else 1]
    return replaced(say("Use “{words}”", words=words), text, span, words)


def _is_past(seen: Around) -> bool | None:
    """Whether the part of the sentence tells of the past, or else of what will come; None where both or neither."""
    part = clause_around(seen)
    tokens = [token for token in (*seen.before, *seen.after) if part.start <= token.start < part.end]
    if not any(token.is_verb for token in tokens):  # "On March 3, she left": the verb stands behind the comma
        tokens = [*seen.before, *seen.after]
    said = {token.word for token in tokens} | set(small.folded(seen.place.of(seen.text)).split())
    past = not CAME_BEFORE.isdisjoint(said) or any(PAST.search(token.written) for token in tokens)
    if not BORN.isdisjoint(said) or past != TO_COME.isdisjoint(said):
        return None
    return past


def _is_bound(seen: Around, span: TextSpan) -> bool:
    """Whether the word before needs the very day ("until Friday", "it is Monday"), or a verb has it as its subject."""
    before = [token for token in seen.before if token.end <= span.start]
    beside = before[-1].word if before and not seen.text[before[-1].end : span.start].strip() else ""
    if beside in BOUND | small.NEEDY or beside.endswith("'s"):
        return True
    return seen.next_word is not None and seen.next_word.word in small.NEEDY
