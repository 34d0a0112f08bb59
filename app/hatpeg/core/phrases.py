"""Many phrases looked up at once in the words of a reading, in time that does not grow with their number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word, read

GAP = re.compile(r"\s+")


class Phrases:
    """A set of phrases, each a line such as ``"checked in at"``.

    A phrase is cut into words just as a draft is, so that "o'clock" and "OD'd" mean the same in both. The word
    ``*`` stands for exactly one word, whichever; ``a/b`` for either of two. The longest phrase wins at a place,
    and found phrases do not overlap. Nothing matches across the end of a sentence.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[frozenset[str] | None, ...], str]]] = defaultdict(list)
        for line in lines:
            if not line.strip():
                continue
            pattern = tuple(_choices(part) for part in GAP.split(line.strip()))
            first = pattern[0]
            if first is None:
                message = f"a phrase cannot begin with *: {line!r}"
                raise ValueError(message)
            for word in first:
                self._by_first[word].append((pattern, line.strip()))
        for options in self._by_first.values():
            options.sort(key=lambda option: -len(option[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def find(self, words: Sequence[Word]) -> Iterator[tuple[TextSpan, str]]:
        """Each place where a phrase stands, with the line that was looked for."""
        for first, last, line in self.find_words(words):
            yield words[first].place.joined(words[last - 1].place), line

    def find_words(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """The same as indexes into ``words``: first, one past the last, and the line."""
        position = 0
        while position < len(words):
            for pattern, line in self._by_first.get(words[position].text, ()):
                if _fits(pattern, words, position):
                    yield position, position + len(pattern), line
                    position += len(pattern)
                    break
            else:
                position += 1


def _choices(part: str) -> frozenset[str] | None:
    if part == "*":
        return None
    words = []
    for choice in part.split("/"):
        cut = read(choice).words
        if len(cut) != 1:
            message = f"not a single word: {choice!r} (write a phrase with spaces)"
            raise ValueError(message)
        words.append(cut[0].text)
    return frozenset(words)


def _fits(pattern: tuple[frozenset[str] | None, ...], words: Sequence[Word], start: int) -> bool:
    if start + len(pattern) > len(words) or words[start].sentence != words[start + len(pattern) - 1].sentence:
        return False
    return all(want is None or words[start + i].text in want for i, want in enumerate(pattern))
