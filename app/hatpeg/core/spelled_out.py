"""Words spelled out letter by letter (J a n e, J.a.n.e, J-a-n-e), read as words again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from hatpeg.core.segmentation import cut
from hatpeg.core.view import Edit

_RUN = re.compile(r"(?<![\w'])[^\W\d_]([ .\-_*|~/·•]{1,3})[^\W\d_](?:\1[^\W\d_])+(?!'?[^\W_])")
_WORDS_OF_ONE_LETTER = frozenset("aeiouy")


def spelled_words(text: str, vocabulary: Mapping[str, float]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Each run of single letters that spells a word, with the edits that join it."""
    for match in _RUN.finditer(text):
        gap = len(match.group(1))
        letters = match.group()[:: gap + 1]
        if _spells(letters, match.group(1)):
            yield match.start(), match.end(), list(_joins(letters, match.start(), gap, vocabulary))


def _spells(letters: str, gap: str) -> bool:
    """Whether single letters with this between them spell a word, and are no initials, acronym, list or alphabet."""
    small = letters.lower()
    if len(set(small)) == 1 or all(ord(b) - ord(a) == 1 for a, b in pairwise(small)):
        return False
    if gap.isspace():
        return not _WORDS_OF_ONE_LETTER.issuperset(small)
    if gap.startswith(". "):
        return len(letters) > 3 and letters[1:].islower()  # noqa: PLR2004 - "J. K. R. Tolkien" keeps its initials
    is_short = len(letters) == 3  # noqa: PLR2004
    return not (is_short and (gap == "/" or (gap in ".-" and letters.isupper())))


def _joins(letters: str, start: int, gap: int, vocabulary: Mapping[str, float]) -> Iterator[Edit]:
    """The gaps taken away, but for one space where a new word seems to begin."""
    words = [word for run in re.split(r"(?<=[a-zñ])(?=[A-ZÑ])", letters) for word in cut(run, vocabulary)]
    begins = set()
    position = 0
    for word in words:
        begins.add(position)
        position += len(word)
    for number in range(1, len(letters)):
        at = start + number * (gap + 1) - gap
        yield at, at + gap, " " if number in begins else ""
