"""Many phrases looked up at once in the words of a reading, in time that does not grow with their number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from sys import intern

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word, Words, read

GAP = re.compile(r"\s+")
ANY_WORD: list[tuple[str | None, ...]] = [(None,)]


class _Step:
    """Where a phrase may go on after some of its words, and the line it was if it may also stop here.

    Where it can only stop, the line stands for the step: most are of that kind, and there are tens of thousands.
    """

    __slots__ = ("any_word", "line", "words")

    def __init__(self, line: str | None = None) -> None:
        self.words: dict[str, _Step | str] = {}
        self.any_word: _Step | str | None = None
        self.line = line


class Phrases:
    """A set of phrases, each a line such as ``"checked in at"``.

    A phrase is cut into words just as a draft is, so that "o'clock" and "drop-in" mean the same in both. The word
    ``*`` stands for exactly one word, whichever; ``a/b`` for either of two, and each of them may be several words
    joined by hyphens. The longest phrase wins at a place, of two as long the one that names its words, and
    found phrases do not overlap. Nothing matches across the end of a sentence.

    Raises :class:`ValueError` for a line that begins with ``*`` or has a part without any word.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._first = _Step()
        for line in map(str.strip, lines):
            if line:
                self._learn(line)
        self._openings = frozenset(_openings(self._first))

    def __bool__(self) -> bool:
        return bool(self._first.words)

    @property
    def openings(self) -> frozenset[str]:
        """What a phrase may begin with, as :class:`Words` tells it of a text: a word, or two joined by a blank."""
        return self._openings

    def find(self, words: Sequence[Word]) -> Iterator[tuple[TextSpan, str]]:
        """Each place where a phrase stands, with the line that was looked for."""
        for first, last, line in self.find_words(words):
            yield words[first].place.joined(words[last - 1].place), line

    def find_words(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """The same as indexes into ``words``: first, one past the last, and the line."""
        first = self._first.words
        done = 0
        for position in self._where(words):
            if position < done:
                continue
            found = _longest(first[words[position].text], words, position)
            if found is not None:
                done, line = found
                yield position, done, line

    def _where(self, words: Sequence[Word]) -> list[int]:
        """Where a phrase may begin; the words of a whole reading know it without being gone through."""
        if isinstance(words, Words):
            places, openings = words.openings, self._openings
            # Either way the fewer are gone through.
            known = places.keys() & openings if len(openings) < len(places) else openings.intersection(places)
            return sorted([at for opening in known for at in places[opening]]) if known else []
        return [at for at, word in enumerate(words) if word.text in self._first.words]

    def _learn(self, line: str) -> None:
        steps, parts = [self._first], [_choices(part, line) for part in GAP.split(line)]
        if parts[0] == ANY_WORD:
            message = f"a phrase cannot begin with *: {line!r}"
            raise ValueError(message)
        for choices in parts[:-1]:
            steps = [_reached(step, choice) for step in steps for choice in choices]
        for step in steps:
            for choice in parts[-1]:
                _end(_reached(step, choice[:-1]), choice[-1], line)


class Shelf:
    """Many sets of phrases, of which few have to be gone through: those of which a text has an opening."""

    def __init__(self, sets: Iterable[Phrases]) -> None:
        self._sets: dict[str, list[int]] = {}
        for number, phrases in enumerate(sets):
            for opening in phrases.openings:
                self._sets.setdefault(opening, []).append(number)

    def worth_trying(self, words: Words) -> list[int]:
        """The numbers of these sets, counted from 0, in order."""
        known = self._sets
        return sorted({number for opening in words.openings if opening in known for number in known[opening]})


def _openings(first: _Step) -> Iterator[str]:
    """What a phrase may begin with: the first word where that can be all, or any may follow; else the first two."""
    for word, step in first.words.items():
        if isinstance(step, str) or step.line or step.any_word:
            yield word
        else:
            yield from (f"{word} {following}" for following in step.words)


def _choices(part: str, line: str) -> list[tuple[str | None, ...]]:
    """What may stand for one part of a line: words, or None for any one word."""
    if part == "*":
        return ANY_WORD
    choices = [_cut(choice) for choice in part.split("/")]
    if not all(choices):
        message = f"a part without a word: {part!r} in {line!r}"
        raise ValueError(message)
    return list(dict.fromkeys(choices))


def _cut(choice: str) -> tuple[str, ...]:
    if choice.isascii() and choice.isalpha():
        return (intern(choice.casefold()),)
    return tuple(intern(word.text) for word in read(choice).words)


def _reached(step: _Step, choice: tuple[str | None, ...]) -> _Step:
    """The step after these words, made where there is none, and in place of a line that could only stop."""
    for word in choice:
        before = step.any_word if word is None else step.words.get(word)
        after = before if isinstance(before, _Step) else _Step(before)
        if after is not before:
            _put(step, word, after)
        step = after
    return step


def _end(step: _Step, word: str | None, line: str) -> None:
    """Let a phrase stop after one more word; the line that was there first stays."""
    before = step.any_word if word is None else step.words.get(word)
    if before is None:
        _put(step, word, line)
    elif isinstance(before, _Step):
        before.line = before.line or line


def _put(step: _Step, word: str | None, after: _Step | str) -> None:
    if word is None:
        step.any_word = after
    else:
        step.words[word] = after


def _longest(step: _Step | str, words: Sequence[Word], start: int) -> tuple[int, str] | None:
    """The end of the longest phrase whose first word led to ``step``, and its line."""
    if isinstance(step, str):
        return start + 1, step
    found = (start + 1, step.line) if step.line else None
    steps, sentence = [step], words[start].sentence
    for end in range(start + 1, len(words)):
        word = words[end]
        if word.sentence != sentence:
            break
        reached = [after for one in steps for after in (one.words.get(word.text), one.any_word) if after]
        if not reached:
            break
        steps, line = [], None
        for after in reached:
            if isinstance(after, str):
                line = line or after
            else:
                line = line or after.line
                steps.append(after)
        if line:
            found = (end + 1, line)
        if not steps:
            break
    return found
