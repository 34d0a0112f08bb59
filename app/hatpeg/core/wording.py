"""Taking words out of a sentence, or putting others in, without leaving it limping.

Shared by the fixes: spaces, commas, brackets, small words and capitals are mended around the change, and the
change itself stays one replacement of one span. Where a sentence cannot do without the words, the part of it
that they stand in goes too, and the label says so.
"""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, around, breaks, can_stand_alone, clause_around, says_something, tokens_of
from hatpeg.core.finding import Rewrite
from hatpeg.core.language import Language, language_of
from hatpeg.core.mending import in_word, leans_forward, mended, whole, without_brackets
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say

AN = re.compile(r"(?:[aeiou](?!ne\b|ni|u|se)|hour|honest|heir)", re.IGNORECASE)
"""Sounds that ask for *an*."""
PINS = "📍📌🗺🏠🏡☎📞📱✉📧📨📅🗓🕐\ufe0f"
LABEL_WORDS = 5
"""A part before a colon that is at most this long is a label, and means nothing without what it labels."""
CONTACT_REACH = 4
"""Words that may stand between "call" and the number: "call her cell directly at"."""
THESE_WORDS = mark("these words")
WHOLE_SENTENCE = mark("Remove the whole sentence")
"""Short enough for its button, whatever the sentence holds."""
LEANING = small.PREPOSITIONS | small.JOINERS | small.DETERMINERS | small.ADVERBS
"""Words that lean on what follows."""


def replaced(label: str, text: str, place: TextSpan, words: str) -> Rewrite:
    """Put ``words`` at ``place``: capital kept, *a* or *an* as the sound asks, no second article before them."""
    place = whole(text, place)
    seen = around(text, place)
    start, lead = _article_before(seen, words)
    words = lead + words
    first = text[start : start + 1]
    opens = not any(map(in_word, text[seen.sentence.start : start]))
    if opens and (first.isupper() or not first.isalpha()):
        words = words[:1].upper() + words[1:]
    return Rewrite(label, TextSpan(start, place.end), words)


def removed(thing: str, text: str, place: TextSpan) -> Rewrite:
    """Take the words at ``place`` away, with the small words and marks that lean on them; ``thing`` is what they are.

    Where what is left would limp, the part of the sentence or the whole sentence goes, and "Remove the address"
    becomes "Remove the part with the address".
    """
    place = TextSpan(*without_brackets(text, _with_possessive(text, whole(text, place))))
    seen = around(text, place)
    named = _label_start(seen)
    if named is not None:
        return Rewrite(_label(thing), *mended(text, TextSpan(named, place.end)))
    start = _lean_start(seen)
    if _is_subject(seen) or _is_told_of(seen) or _asks_to_contact(seen) or _is_needed(seen, start):
        return part_removed(thing, text, place)
    return Rewrite(_label(thing), *mended(text, TextSpan(start, place.end)))


def part_removed(thing: str, text: str, place: TextSpan) -> Rewrite:
    """Take away the part of the sentence that ``place`` stands in, or the sentence if little else is in it."""
    seen = around(text, whole(text, place))
    part, sentence = clause_around(seen), seen.sentence
    before, after = text[sentence.start : part.start], text[part.end : sentence.end]
    if can_stand_alone(before) or (not before.strip() and can_stand_alone(after)):
        return Rewrite(_part_label(thing), *mended(text, part))
    return Rewrite(say(WHOLE_SENTENCE), *mended(text, sentence))


def _with_possessive(text: str, place: TextSpan) -> TextSpan:
    owns = text[place.end : place.end + 2].lower() in {"'s", "’s"}
    return TextSpan(place.start, place.end + 2) if owns else place


def _label(thing: str) -> str:
    return say("Remove {thing}", thing=say(thing))


def _part_label(thing: str) -> str:
    if thing == THESE_WORDS:
        return say("Remove this part")
    return say("Remove the part with {thing}", thing=say(thing))


def _article_before(seen: Around, words: str) -> tuple[int, str]:
    """Where the change has to begin, and the small word to write before ``words``."""
    count = len(seen.before)
    if not count or seen.gap_before(-1).strip():
        return seen.place.start, ""
    first, before = small.folded(words.partition(" ")[0]), seen.before[-1]
    if first in small.DETERMINERS and before.word != "that":
        if before.word in small.LOOKS and count > 1 and seen.before[-2].word in small.DETERMINERS:
            before = seen.before[-2]
        if before.word in small.DETERMINERS and not (before.word == "a" and first in small.SPANISH_DETERMINERS):
            return before.start, ""
        if before.word in {"del", "al"}:
            return before.start, "de " if before.word == "del" else "a "
    elif before.written in {"a", "an", "A", "An"} and _is_english(seen):
        return before.start, before.written[0] + ("n " if AN.match(words) else " ")
    return seen.place.start, ""


def _is_english(seen: Around) -> bool:
    """Whether "a" is an article here, and no Spanish preposition."""
    return language_of(seen.sentence.of(seen.text)) is Language.ENGLISH


def _label_start(seen: Around) -> int | None:
    """Where a short label with its colon begins ("Her cell: "), if the place is what it labels."""
    lead = seen.text[seen.sentence.start : seen.place.start].rstrip(" ")
    if not lead.endswith(":"):
        return None
    begin = max(lead.rfind(mark, 0, -1) for mark in ",;(—–:") + 1
    words = [token for token in seen.before if token.start >= seen.sentence.start + begin]
    return words[0].start if words and len(words) <= LABEL_WORDS else None


def _lean_start(seen: Around) -> int:
    """The start of the place with the small words before it that would be left over."""
    start = seen.place.start
    if leans_forward(seen):
        return start
    words = list(seen.before)

    def take(known: frozenset[str]) -> bool:
        nonlocal start
        took = False
        while words and words[-1].word in known and not seen.text[words[-1].end : start].strip(" ."):
            start = words.pop().start
            took = True
        return took

    take(small.INTRODUCERS | small.LOOKS)
    take(small.DETERMINERS)
    leaning = small.PREPOSITIONS
    if take(leaning):
        if take(small.LEAN_ON_THEM):
            take(small.DETERMINERS)
            take(leaning)
    else:
        take(small.JOINERS)
    return _with_pins(seen.text, start)


def _with_pins(text: str, start: int) -> int:
    """Before a place, the pin or telephone that pointed at it."""
    at = start
    while at > 0 and (text[at - 1] in PINS or text[at - 1] == " "):
        at -= 1
    return at if text[at:start].strip() else start


def _is_subject(seen: Around) -> bool:
    """Whether a verb follows that would have nobody to do it."""
    after = [token for token in seen.after[:2] if not seen.next_gap.strip()]
    verb = next((token for token in after if token.word not in small.ADVERBS), None)
    if verb is None or not verb.is_verb:
        return False
    before = list(seen.before)
    while before and before[-1].word in small.DETERMINERS:
        before.pop()
    if not before:
        return True
    until = seen.before[len(before)].start if len(before) < len(seen.before) else seen.place.start
    if seen.text[before[-1].end : until].strip():
        return True
    joins = before[-1].word
    if joins in small.JOINERS:
        return says_something(before[:-1])
    return joins in small.CLAUSE_JOINERS


def _is_told_of(seen: Around) -> bool:
    """Whether the place tells what the word before it does, "she ⟦lives in the tower⟧": a bare "she" would be left."""
    inside = tokens_of(seen.text, seen.place)
    if not inside or not inside[0].is_verb or not seen.before or seen.gap_before(-1).strip():
        return False
    return seen.before[-1].word not in LEANING


def _asks_to_contact(seen: Around) -> bool:
    """Whether the place is what "call her at" leads to; "her phone" and "a call from" ask for nothing."""
    last = len(seen.before) - 1
    for index in range(last, max(-1, last - CONTACT_REACH - 1), -1):
        if breaks(seen.gap_before(index - last - 1)):
            return False
        if seen.before[index].word in small.ASK_TO_CONTACT:
            return not index or seen.before[index - 1].word not in small.DETERMINERS
    return False


def _is_needed(seen: Around, start: int) -> bool:
    """Whether the word before is a verb that says nothing without what goes: "she lives"."""
    kept = [token for token in seen.before if token.end <= start]
    if not kept or leans_forward(seen) or seen.text[kept[-1].end : start].strip():
        return False
    if len(kept) > 1 and kept[-2].word in small.DETERMINERS:  # "her son" is no Spanish verb
        return False
    leaning = any(token.word in small.PREPOSITIONS for token in seen.before[len(kept) :])
    return kept[-1].word in small.NEEDY or (kept[-1].word in small.WANT_AN_OBJECT and not leaning)
