"""Finds an agency's own names in a reading: loosely enough for how people type, and in time linear in the text.

A name is met in any case and with or without its article, as a plural or a possessive, in one piece
(``juniperhouse``, ``#JuniperHouse``), with its street type cut short, and, from eight letters on, with one typo.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word, read

ARTICLES = frozenset({"the", "el", "la", "los", "las", "da"})
CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
STREETS = (
    "street/st", "saint/st", "avenue/ave/av", "road/rd", "lane/ln", "court/ct", "drive/dr", "boulevard/blvd",
    "place/pl", "terrace/ter", "circle/cir", "highway/hwy", "parkway/pkwy", "square/sq", "mount/mt", "trail/trl",
    "building/bldg", "apartment/apartments/apt/apts", "center/centre/ctr", "county/co/cty", "school/sch",
)  # fmt: skip
"""Short and long forms people swap freely; the streets' are those of the US Postal Service's Publication 28."""
SWAPPED = {word: tuple(kinds.split("/")) for kinds in STREETS for word in kinds.split("/")}

TYPO_NAME, TYPO_WORD, SWAP_WORD = 8, 5, 6
"""Letters a name needs for a typo to be forgiven, letters the word with it needs, and letters that word needs
where one letter stands for another: below that, "north" would be "worth"."""

NONE: frozenset[str] = frozenset()
NOTHING: dict[str, bool] = {}
GAP = 4
"""Characters that may stand between two words of one name."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name as the agency wrote it: its words, folded, without the article; what it stands for."""

    words: tuple[str, ...]
    value: str
    written: str
    article: bool = False

    @property
    def letters(self) -> int:
        """How long the name is, without its gaps."""
        return sum(map(len, self.words))

    @property
    def acronym(self) -> bool:
        """Whether it is one short word in capitals, which means nothing in small letters."""
        return len(self.words) == 1 and self.letters <= 5 and self.written.isupper()  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Met:
    """A name met in a text: words ``first`` up to, not including, ``last`` (without the article), how exactly."""

    name: Name
    first: int
    last: int
    exact: bool

    def place(self, words: Sequence[Word]) -> TextSpan:
        """Where the name stands in the original."""
        return words[self.first].place.joined(words[self.last - 1].place)


def names_of(written: str, value: str) -> Iterator[Name]:
    """The ways to cut one written name into words; ``&`` is also met as *and*."""
    spaced = CAMEL.sub(" ", written) if written.startswith(("#", "@")) else written
    spellings = dict.fromkeys((spaced, spaced.replace("&", " and "), spaced.replace("&", " y ")))
    for spelling in spellings:
        words = tuple(word.text for word in read(spelling).words)
        article = len(words) > 1 and words[0] in ARTICLES
        if article:
            words = words[1:]
        if words:
            plain = written.partition(" ")[2] if article else written
            yield Name(words, value, plain, article)


class Names:
    """Many names, looked up together."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._patterns: dict[str, list[tuple[tuple[str, ...], Name]]] = defaultdict(list)
        self._forms: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, set[str]] = defaultdict(set)
        self._ended: dict[str, set[str]] = defaultdict(set)
        """Words by their first half and by their second: a typo leaves one of the two as it was."""
        self._edges: set[tuple[str, str]] = set()
        """The first and the last two letters of these words, each with an empty text for the other end."""
        for name in names:
            self._add(name.words, name)
            if len(name.words) > 1:
                self._add(("".join(name.words).replace("'", ""),), name)
        for options in self._patterns.values():
            options.sort(key=lambda option: -len(option[0]))

    def _add(self, words: tuple[str, ...], name: Name) -> None:
        self._patterns[words[0]].append((words, name))
        for word in words:
            for form in _forms(word):
                self._forms[form].add(word)
            if len(word) >= TYPO_WORD and name.letters >= TYPO_NAME:
                half = len(word) // 2
                self._begun[word[:half]].add(word)
                self._ended[word[half + 1 :]].add(word)
                self._edges |= {(word[:2], ""), ("", word[-2:])}

    def find(self, words: Sequence[Word]) -> Iterator[Met]:
        """The names met, in the order of the text, the longest at each place; they do not overlap."""
        known = [self._known(word.text) for word in words]
        position = 0
        while position < len(words):
            met = self._at(known, words, position) if known[position] else None
            met = met or self._in_one_piece(words, position)
            if met is None:
                position += 1
            else:
                yield met
                position = met.last

    def _known(self, text: str) -> dict[str, bool]:
        """The words of names a word of the text may stand for, each with whether it is spelled right."""
        forms = self._forms.get(text)
        if forms:
            return dict.fromkeys(forms, True)
        bare = text.removesuffix("'s")
        if len(text) < TYPO_WORD - 1 or not ((bare[:2], "") in self._edges or ("", bare[-2:]) in self._edges):
            return NOTHING
        return {word: False for word in self._near(bare) if _one_typo(bare, word)}

    def _near(self, bare: str) -> set[str]:
        """The words of which one half stands where it would with a letter more, as many, or one less."""
        near: set[str] = set()
        for length in range(len(bare) - 1, len(bare) + 2):
            half = length // 2
            near |= self._begun.get(bare[:half], NONE)
            near |= self._ended.get(bare[half + 1 - length :], NONE)
        return near

    def _at(self, known: list[dict[str, bool]], words: Sequence[Word], start: int) -> Met | None:
        best: Met | None = None
        for first in known[start]:
            for pattern, name in self._patterns.get(first, ()):
                end = start + len(pattern)
                if end > len(words) or not _together(words[start:end]):
                    continue
                if not all(want in known[start + i] for i, want in enumerate(pattern)):
                    continue
                typos = sum(not known[start + i][want] for i, want in enumerate(pattern))
                if typos > (name.letters >= TYPO_NAME):
                    continue
                if best is None or (end, not typos) > (best.last, best.exact):
                    best = Met(name, start, end, not typos)
        return best

    def _in_one_piece(self, words: Sequence[Word], start: int) -> Met | None:
        """A hashtag that was cut at other places than the name is: ``#stillwater`` as *still water*."""
        if not words[start].in_hashtag:
            return None
        joined = words[start].text
        for end in range(start + 1, min(start + 4, len(words))):
            word = words[end]
            if not word.in_hashtag or word.place.start != words[end - 1].place.end:
                return None
            joined += word.text
            for pattern, name in self._patterns.get(joined, ()):
                if len(pattern) == 1:
                    return Met(name, start, end + 1, exact=True)
        return None


def _together(words: Sequence[Word]) -> bool:
    """Whether nothing but a little punctuation stands between the words, as in "St. Brigid's" or "Feed & Seed"."""
    return all(b.place.start - a.place.end <= GAP for a, b in pairwise(words))


def _forms(word: str) -> Iterator[str]:
    if word.endswith("'s"):  # "Goldie's" is met as "Goldies", but a person called Goldie is left alone
        yield from (word, word.replace("'", ""))
        return
    yield from (word, word + "'s", word + "s", word + "s'")
    yield from SWAPPED.get(word, ())


def _one_typo(text: str, word: str) -> bool:
    """Whether one letter is missing, too many, wrong or swapped with its neighbour."""
    if abs(len(text) - len(word)) > 1 or text == word:
        return False
    same = 0
    while same < min(len(text), len(word)) and text[same] == word[same]:
        same += 1
    left, right = text[same:], word[same:]
    if len(left) == len(right):
        swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
        return swapped or (len(word) >= SWAP_WORD and left[1:] == right[1:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
