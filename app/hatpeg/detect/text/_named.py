"""Puts the words that the reader takes for parts of names together into whole names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from hatpeg.core.folding import folded
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
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
_LAUGHTER = re.compile("[ha]{5,}|[he]{5,}|[ja]{5,}|[je]{5,}|[ke]{5,}")
EDGE = 0.33
"""A word at a name's edge that is so much less likely than its surest word is no part of it."""
POSSESSIVE = ("'s", "\u2019s", "'S", "\u2019S")


def named(reading: Reading, kind: str, which: int, enough: float, inside: float) -> Iterator[Hit]:
    """Each name whose surest word reaches ``enough``, with the words beside it that reach ``inside``."""
    words = reading.words
    scores = [score[which] for score in mind.names(reading)]
    if max(scores, default=0.0) < enough:
        return
    never = _never(reading, which)
    at = 0
    while at < len(words):
        if scores[at] < inside or at in never or _LAUGHTER.fullmatch(words[at].text) or _is_account(reading, words[at]):
            at += 1
            continue
        end = at + 1
        while (
            end < len(words)
            and scores[end] >= inside
            and end not in never
            and _goes_on(reading, words[end - 1], words[end])
        ):
            end += 1
        score = max(scores[at:end])
        if score >= enough:
            first, last = _likely(scores, at, end, EDGE * score)
            place = words[first].place.joined(words[last].place)
            yield Hit(kind, _without_s(reading, place), round(score, 3), "read")
        at = end


def _likely(scores: Sequence[float], first: int, end: int, least: float) -> tuple[int, int]:
    """The first and the last of these words without unlikely ones at the edges."""
    likely = [at for at in range(first, end) if scores[at] >= least]
    return likely[0], likely[-1]


def _never(reading: Reading, which: int) -> frozenset[int]:
    """Which words are no name whatever the reader says; makes and laws that bear a person's name may be places."""
    never = {at for word in _never_persons() for at in reading.words.positions.get(word, ())}
    if which == PERSON:
        for first, end, _ in _namesakes().find_words(reading.words):
            never.update(range(first, end))
    return frozenset(never)


@cache
def _namesakes() -> Phrases:
    return Phrases(lines("words/names/namesakes.txt"))


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
