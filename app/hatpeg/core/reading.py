"""The text read once: tricks undone, hashtags split, words and sentences found, with a map back to the original.

A :class:`Reading` holds two views of the draft. ``plain`` undoes what hides letters (zero-width characters,
look-alike letters of other alphabets, full-width and styled letters, accents except the tilde of ñ) and changes
nothing else: numbers, addresses and links are looked for there. ``loose`` goes on from ``plain``: hashtags are
split into words, spaced-out letters are joined and letters written as digits are restored; words are looked for
there. Both map every character back to the caseworker's own text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from hatpeg.core.place import TextSpan


@dataclass(frozen=True, slots=True)
class View:
    """One way of reading a draft.

    Character ``i`` of ``text`` stands for the original's characters ``starts[i]`` up to ``ends[i]``; both rise
    (never fall) with ``i``.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> TextSpan:
        """Where the view's characters ``start`` to ``end`` (not included, not empty) stand in the original."""
        return TextSpan(self.starts[start], self.ends[end - 1])

    def match_place(self, match: re.Match[str], group: int | str = 0) -> TextSpan:
        """Where a match on this view's text, or one group of it, stands in the original."""
        return self.place(*match.span(group))


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the loose view: ``text`` case-folded, ``as_written`` with its capitals, ``place`` in the original.

    An apostrophe inside a word belongs to it (``don't``); a curly one is made straight. ``sentence`` is the index
    of the sentence it stands in; ``in_hashtag`` tells the words that were cut out of a hashtag.
    """

    text: str
    as_written: str
    place: TextSpan
    sentence: int
    in_hashtag: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft's text and everything that was read off it once. ``sentences`` cover the original without gaps."""

    original: str
    plain: View
    loose: View
    words: tuple[Word, ...]
    sentences: tuple[TextSpan, ...]

    def sentence_at(self, position: int) -> int:
        """The index of the sentence that a position of the original stands in."""
        return max(0, bisect_right(self.sentences, position, key=lambda span: span.start) - 1)

    def sentence_of(self, place: TextSpan) -> TextSpan:
        """The sentence in which a place begins, whole; the empty text has one empty sentence."""
        return self.sentences[self.sentence_at(place.start)]


WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SENTENCE_END = re.compile(r"(?:[.!?…]+[\"'”’)\]]*(?=\s|$)|\n)\s*")


def read(text: str) -> Reading:
    """Read a text once. Never fails; takes time in proportion to the text's length."""
    plain = View(text, range(len(text)), range(1, len(text) + 1))
    sentences = _sentences(text)
    words = tuple(_words(plain, sentences))
    return Reading(text, plain, plain, words, sentences)


def _sentences(text: str) -> tuple[TextSpan, ...]:
    cuts = [match.end() for match in SENTENCE_END.finditer(text)]
    starts = [0, *(cut for cut in cuts if cut < len(text))]
    return tuple(TextSpan(a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True))


def _words(view: View, sentences: tuple[TextSpan, ...]) -> list[Word]:
    words = []
    sentence = 0
    for match in WORD.finditer(view.text):
        place = view.match_place(match)
        while sentence + 1 < len(sentences) and sentences[sentence + 1].start <= place.start:
            sentence += 1
        as_written = match.group().replace("’", "'")
        words.append(Word(as_written.casefold(), as_written, place, sentence))
    return words
