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
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple, Self, TypeVar, cast

from hatpeg.core.folding import folded
from hatpeg.core.loosening import loosened
from hatpeg.core.place import TextSpan
from hatpeg.core.sentences import sentences_of
from hatpeg.core.view import View
from hatpeg.core.words import common_words

__all__ = ["Reading", "View", "Word", "Words", "read"]

Found = TypeVar("Found")


class Word(NamedTuple):
    """One word of the loose view: ``text`` case-folded, ``as_written`` with its capitals, ``place`` in the original.

    An apostrophe inside a word belongs to it (``don't``); a curly one is made straight. ``sentence`` is the index
    of the sentence it stands in; ``in_hashtag`` tells the words that were cut out of a hashtag.
    """

    text: str
    as_written: str
    place: TextSpan
    sentence: int
    in_hashtag: bool = False


class Words(tuple[Word, ...]):  # noqa: SLOT001 - a tuple cannot have slots of its own for what it knows besides
    """All words of a reading, in their order, and where each of them stands.

    ``positions``: of each word. ``openings``: the same, and for each two words in a row of one sentence, joined by
    a blank, the position of the first.
    """

    positions: Mapping[str, list[int]]
    openings: Mapping[str, list[int]]

    def __new__(cls, words: Iterable[Word]) -> Self:
        self = super().__new__(cls, words)
        positions: dict[str, list[int]] = {}
        pairs: dict[str, list[int]] = {}
        before, sentence = "", -1
        for position, (text, _, _, of_sentence, _) in enumerate(self):
            positions.setdefault(text, []).append(position)
            if of_sentence == sentence:
                pairs.setdefault(f"{before} {text}", []).append(position - 1)
            before, sentence = text, of_sentence
        self.positions = positions
        self.openings = pairs | positions
        return self

    def at(self, texts: AbstractSet[str]) -> list[int]:
        """Where any of these words stands, in order; takes time in proportion to the fewer of them and the text's."""
        places = self.positions
        fewer, more = (texts, places) if len(texts) < len(places) else (places, texts)
        known = [text for text in fewer if text in more]
        return sorted([at for text in known for at in places[text]])


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft's text and everything that was read off it once. ``sentences`` cover the original without gaps.

    At ``first_look`` what takes long is left for later: the answer is wanted between two key presses.
    """

    original: str
    plain: View
    loose: View
    words: Words
    sentences: tuple[TextSpan, ...]
    first_look: bool = False
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _known: dict[str, object] = field(init=False, repr=False, compare=False, default_factory=dict)

    def once(self, name: str, look: Callable[[], Found]) -> Found:
        """What ``look`` gave when it was first asked for under this name: for what several detectors need.

        It is forgotten together with the reading, so that no draft outlives its check.
        """
        if name not in self._known:
            self._known[name] = look()
        return cast("Found", self._known[name])

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(sentence.start for sentence in self.sentences))

    def sentence_at(self, position: int) -> int:
        """The index of the sentence that a position of the original stands in."""
        return max(0, bisect_right(self._starts, position) - 1)

    def sentence_of(self, place: TextSpan) -> TextSpan:
        """The sentence in which a place begins, whole; the empty text has one empty sentence."""
        return self.sentences[self.sentence_at(place.start)]


WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def read(text: str, vocabulary: Mapping[str, float] | None = None, *, first_look: bool = False) -> Reading:
    """Read a text once. Never fails; takes time in proportion to the text's length.

    ``vocabulary`` holds the words that hashtags may be cut into and that digits may be read for, each with its
    cost (the logarithm of its rarity); without one it is common English and Spanish.
    """
    plain = folded(text)
    loose, hashtags = loosened(plain, common_words() if vocabulary is None else vocabulary)
    sentences = sentences_of(plain, len(text))
    return Reading(text, plain, loose, Words(_words(loose, sentences, hashtags)), sentences, first_look)


def _words(view: View, sentences: tuple[TextSpan, ...], hashtags: tuple[TextSpan, ...]) -> list[Word]:
    words: list[Word] = []
    begins, finishes = view.starts, view.ends
    ends = iter([*(span.start for span in sentences[1:]), len(begins) and finishes[-1] + 1])
    tags = iter([*hashtags, TextSpan(1 << 62, 1 << 62)])
    sentence, sentence_end, (tag_start, tag_end) = 0, next(ends), next(tags)
    made = tuple.__new__  # what calling the class comes to, in half the time: a long text has a thousand words
    for match in WORD.finditer(view.text):
        start, end = match.span()
        start, end = begins[start], finishes[end - 1]
        while start >= sentence_end:
            sentence, sentence_end = sentence + 1, next(ends)
        while tag_end <= start:
            tag_start, tag_end = next(tags)
        as_written = match.group()
        place = made(TextSpan, (start, end))
        words.append(made(Word, (as_written.casefold(), as_written, place, sentence, tag_start <= start)))
    return words
