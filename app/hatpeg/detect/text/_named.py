"""Puts the words that the reader takes for parts of names together into whole names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.folding import folded
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading, Word
from hatpeg.core.shredded import SYMBOL
from hatpeg.detect.text._links import links
from hatpeg.reader import mind
from hatpeg.resources import lines

BETWEEN = frozenset((" ", ". ", "-", "'", ".", "\u2019", " '", ' "', "' ", '" '))
"""What may stand between two words of one name: "J. Ortiz", "O'Brien", "Lil' M"; a comma or a slash parts two names."""
_PICTURES = re.compile(SYMBOL)
PERSON, PLACE = 0, 1
POSSESSIVE = ("'s", "\u2019s", "'S", "\u2019S")


def named(reading: Reading, kind: str, which: int, enough: float, inside: float) -> Iterator[Hit]:
    """Each name whose surest word reaches ``enough``, with the words beside it that reach ``inside``."""
    scores, words = mind.names(reading), reading.words
    at = 0
    while at < len(words):
        if scores[at][which] < inside or words[at].text in _never_persons() or _is_account(reading, words[at]):
            at += 1
            continue
        end = at + 1
        while end < len(words) and scores[end][which] >= inside and _goes_on(reading, words[end - 1], words[end]):
            end += 1
        score = max(score[which] for score in scores[at:end])
        if score >= enough:
            yield Hit(kind, _without_s(reading, words[at].place.joined(words[end - 1].place)), round(score, 3), "read")
        at = end


@cache
def _never_persons() -> frozenset[str]:
    return frozenset(lines("words/names/not-persons.txt"))


def _without_s(reading: Reading, place: TextSpan) -> TextSpan:
    """The name without the 's of a possessive."""
    owned = reading.original[max(place.start + 1, place.end - 2) : place.end]
    return TextSpan(place.start, place.end - 2) if owned in POSSESSIVE else place


def _goes_on(reading: Reading, word: Word, following: Word) -> bool:
    between = reading.original[word.place.end : following.place.start]
    if not between.isascii():
        between = _without_signs(between, hidden=_is_hidden(word) or _is_hidden(following))
    together = between in BETWEEN or (word.in_hashtag and not between)
    return together and word.sentence == following.sentence and word.in_hashtag == following.in_hashtag


def _without_signs(between: str, *, hidden: bool) -> str:
    """What a person sees between two words; without pictures where one of the words had some put into it."""
    seen = folded(between).text
    return _PICTURES.sub("", seen) if hidden else seen


def _is_hidden(word: Word) -> bool:
    return len(word.as_written) < word.place.end - word.place.start


def _is_account(reading: Reading, word: Word) -> bool:
    """Whether a word is part of an account's name or of a web address, which other detectors see."""
    if reading.original[word.place.start - 1 : word.place.start] == "@":
        return True
    spans = reading.once(
        "link spans", lambda: [reading.plain.place(link.start, link.end) for link in links(reading.plain.text)]
    )
    return any(span.covers(word.place) for span in spans)
