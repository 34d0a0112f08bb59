"""Looks for the names of a watch-list among the words of a reading: full names, initials, one letter wrong.

A word that is no part of any name costs one digest; only beside a part of a name are pairs of words and typos tried.
So the time grows with the text, and little with the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from hatpeg.core import watch_forms as forms
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.core.watch_list import WatchList
from hatpeg.core.words import common_words
from hatpeg.detect.text._watching_gaps import Gaps

WHOLE, NEAR, INITIAL, PART = 1.0, 0.85, 0.75, 0.2
"""How sure a name is: written out, with one letter wrong, with one of its names as an initial, one of them alone."""

MOST_BETWEEN, FARTHEST = 2, 6
"""Middle names between two words of one name, and words in all, with particles and what hangs on hyphens."""
LONGEST = 24
"""Letters of the longest word that may be a misspelled name."""
SMALL_WORDS = frozenset("aeiounwx")
"""Small letters that people type for words: *o casa*, *n then*, *w you*."""
CAPITAL_WORDS = "AIOY"
COMMONEST, COMMON, EVERYDAY, RARER = 3.5, 5.9, 6.5, 6.8
"""Costs of words (see core/words): *in*, *the*; *will*, *young*; no misspelled names; no middle names."""
SHORTEST_PART, SHORT_WORD = 3, 4
"""Letters of a name that is looked at alone, and of a small word that may be a misspelled particle."""


class Seen(NamedTuple):
    """A name of the list, or a part of one, and how sure it is."""

    place: TextSpan
    score: float


@dataclass
class Search:
    """One reading gone through for one list."""

    reading: Reading
    watched: WatchList

    @cached_property
    def words(self) -> list[str]:
        """The reading's words as the list writes them."""
        return [forms.bare(word.text) for word in self.reading.words]

    @cached_property
    def parts(self) -> list[bool]:
        """Which words are a part of a name on the list."""
        known = {word: len(word) > 1 and self.watched.holds(forms.part(word)) for word in set(self.words)}
        return [known[word] for word in self.words]

    @cached_property
    def capitals(self) -> list[bool]:
        """Which words begin with a capital."""
        return [word.as_written[:1].isupper() for word in self.reading.words]

    @cached_property
    def gaps(self) -> Gaps:
        """What stands between the words."""
        return Gaps(self.reading)

    def names(self) -> Iterator[Seen]:
        """The names found; they may overlap."""
        words = self.reading.words
        for first, last, is_turned, is_close in self._pairs():
            score = self._score(first, last, is_turned=is_turned, is_close=is_close)
            if score:
                yield Seen(words[first].place.joined(words[last].place), score)
        for at, word in enumerate(words):
            if self._is_known_alone(at):
                yield Seen(word.place, WHOLE)

    def lone_parts(self) -> Iterator[Seen]:
        """Every word that is a forename, nickname or surname of somebody on the list."""
        for at, is_part in enumerate(self.parts):
            if is_part and len(self.words[at]) >= SHORTEST_PART and self._stands_out(at):
                yield Seen(self.reading.words[at].place, PART)

    def _pairs(self) -> Iterator[tuple[int, int, bool, bool]]:
        """Two words that may be one name: which, whether a comma turns them round, whether they are neighbors."""
        worth_trying = [is_part or len(word) == 1 for is_part, word in zip(self.parts, self.words, strict=True)]
        for first in range(len(self.words)):
            between = 0
            for last in range(first + 1, min(first + FARTHEST, len(self.words) - 1) + 1):
                gap = self.gaps.between(last - 1)
                if gap is None:
                    break
                is_turned = gap == ","
                if (worth_trying[first] or worth_trying[last]) and (not is_turned or not between):
                    yield first, last, is_turned, not between
                if is_turned:
                    break
                if self._hangs_on(last):
                    continue
                between += 1
                if between > MOST_BETWEEN or not self._may_stand_between(first, last):
                    break

    def _hangs_on(self, at: int) -> bool:
        """Whether a word belongs to what stands around it: a particle, behind a hyphen, a letter before a heart."""
        if self.words[at] in forms.PARTICLES or self.gaps.text(at - 1) == "-":
            return True
        return len(self.words[at]) == 1 and at + 1 < len(self.words) and not self.gaps.text(at).isascii()

    def _may_stand_between(self, first: int, middle: int) -> bool:
        """Whether a word may be a middle name: written as the first is, and no everyday word in small letters."""
        if self.capitals[first]:
            return self.capitals[middle] or (
                len(self.words[middle]) <= SHORT_WORD and not _is_everyday(self.words[middle])
            )
        return common_words().get(self.reading.words[middle].text, RARER) >= RARER

    def _score(self, first: int, last: int, *, is_turned: bool, is_close: bool) -> float:
        one, other = self.words[first], self.words[last]
        if len(one) == 1 or len(other) == 1:
            return INITIAL if is_close and self._is_initialled(first, last, is_turned=is_turned) else 0.0
        if self._are_words(first, last):
            return 0.0
        holds = self.watched.holds
        if (not is_turned and holds(forms.pair(one, other))) or (is_close and holds(forms.pair(other, one))):
            return WHOLE
        return NEAR if is_close and not is_turned and self._is_near(first, last) else 0.0

    def _are_words(self, first: int, last: int) -> bool:
        """Whether two words are more likely themselves than a name: "Hogan will", "we will love it"."""
        one, other = (common_words().get(self.words[at], RARER) for at in (first, last))
        if self.capitals[first] != self.capitals[last]:
            return (other if self.capitals[first] else one) < EVERYDAY
        if self.capitals[first]:
            return False
        return max(one, other) < COMMON or any(
            cost < COMMONEST and len(self.words[at]) < SHORTEST_PART for at, cost in ((first, one), (last, other))
        )

    def _is_initialled(self, first: int, last: int, *, is_turned: bool) -> bool:
        one, other = self.words[first], self.words[last]
        holds = self.watched.holds
        is_first = len(one) == 1
        if not is_turned and self.gaps.text(first if is_first else last - 1).strip(" ."):
            return False
        if is_first:
            return self._is_initial(first, last) and holds(forms.initial_first(one, other))
        if not self._is_initial(last, first):
            return False
        return (not is_turned and holds(forms.initial_last(one, other))) or holds(forms.initial_first(other, one))

    def _is_initial(self, at: int, beside: int) -> bool:
        """Whether one letter is written as an initial: with a stop, or as the word beside it is and no word itself."""
        word = self.reading.words[at]
        if self.reading.original[word.place.end : word.place.end + 1] == ".":
            return True
        is_everyday = _is_everyday(self.words[beside])
        if self.capitals[at]:
            is_word = word.as_written in CAPITAL_WORDS and (at > beside or is_everyday)
            return self.capitals[beside] and not is_word
        return at > beside and not self.capitals[beside] and word.text not in SMALL_WORDS and not is_everyday

    def _is_near(self, first: int, last: int) -> bool:
        """Whether two words are a name but for one letter; one of them has to be right."""
        one, other = self.words[first], self.words[last]
        if len(one) + len(other) < forms.FEWEST_FOR_A_TYPO - 1:
            return False
        holds = self.watched.holds
        return (
            self.parts[first]
            and self._may_be_misspelled(last)
            and any(holds(forms.pair(one, word)) for word in forms.put_right(other))
        ) or (
            self.parts[last]
            and self._may_be_misspelled(first)
            and any(holds(forms.pair(word, other)) for word in forms.put_right(one))
        )

    def _may_be_misspelled(self, at: int) -> bool:
        word = self.words[at]
        if not (1 < len(word) < LONGEST and word.isascii()):
            return False
        cost = common_words().get(word, EVERYDAY)
        return cost >= EVERYDAY or (self.capitals[at] and cost >= COMMONEST)

    def _is_known_alone(self, at: int) -> bool:
        """Whether a person has this one name; an ordinary word has to be written as a name to be one."""
        return self.parts[at] and self._stands_out(at) and self.watched.holds(forms.alone(self.words[at]))

    def _stands_out(self, at: int) -> bool:
        return self.capitals[at] or self.reading.words[at].text not in common_words()


def _is_everyday(word: str) -> bool:
    return common_words().get(word, EVERYDAY) < EVERYDAY
