"""One sentence as a row of things to label: words, handles and links as wholes, and the marks between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word

_ADDRESS = re.compile(
    r"""(?:https?://|www\.)\S+
    |(?:[\w+-][\w.+-]*+)?@\w[\w.-]*
    |(?<![\w/])/?[ur]/[\w-]+
    |(?<![\w-])[\w-]++\.(?:com|org|net|co|edu|gov)(?!\w)(?:/\S*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_MAYBE_ADDRESS = re.compile(r"[@/]|www\.|\.(?:com|org|net|co|edu|gov)(?!\w)", re.IGNORECASE)
_MARKS = {mark: "".join(kept)[0] for kept in ('"“”„«»', "'‘’`", "-–—", ".…", "(", ")", "@") for mark in kept}
_PLAIN_MARKS = frozenset(".,:;!?()/&+#@*=<>~|%$_")
_LONGEST_RUN = 3
HANDLE, LINK = SIGNS = "@user", "http"
"""What stands in a row for a handle or an address, and for a link."""


class Item(NamedTuple):
    """A word, or a handle or link as a whole; ``words`` tells how many words it stands for."""

    small: str
    written: str
    start: int
    end: int
    words: int
    in_hashtag: bool


def items(words: Sequence[Word], text: str) -> list[Item]:
    """The words of a sentence in a row, with each handle or link made into one thing."""
    start = _leading(words[0].place.start, text)
    piece = text[start : words[-1].place.end]
    if not _MAYBE_ADDRESS.search(piece):
        return [Item(word.text, word.as_written, *word.place, 1, word.in_hashtag) for word in words]
    addresses = [TextSpan(start + match.start(), start + match.end()) for match in _ADDRESS.finditer(piece)]
    row: list[Item] = []
    last: TextSpan | None = None
    for word in words:
        held = next((address for address in addresses if address.overlaps(word.place)), None)
        if held is None:
            row.append(Item(word.text, word.as_written, *word.place, 1, word.in_hashtag))
        elif held is last:
            row[-1] = row[-1]._replace(words=row[-1].words + 1)
        else:
            sign = HANDLE if "@" in held.of(text) else LINK
            row.append(Item(sign, sign, *held, 1, in_hashtag=False))
        last = held
    return row


def _leading(start: int, text: str) -> int:
    """Where the first word's own characters begin: the marks that touch it from the left belong to its sentence."""
    while start and not text[start - 1].isspace():
        start -= 1
    return start


def marks(row: Sequence[Item], text: str) -> list[str]:
    """What stands before each item and, last, after the last one; nothing outside the sentence is looked at.

    A sentence ends only at a space or a new line, so what touches its first and last words is its own; so is a dash
    before the first word, which never ends a sentence.
    """
    first, last = row[0].start, row[-1].end
    before = _leading(first, text)
    if before == first and text[max(0, first - 2) : first] in ("- ", "– ", "— ", "~ "):
        before -= 2
    after = last
    while after < len(text) and not text[after].isspace():
        after += 1
    between = [text[left.end : right.start] for left, right in pairwise(row)]
    return [mark_of(gap) for gap in (text[before:first], *between, text[last:after])]


@lru_cache(maxsize=2000)
def mark_of(gap: str) -> str:
    """The kinds of marks in what stands between two words, the first three; "_" is a space alone."""
    if gap == " ":
        return "_"
    kinds: list[str] = []
    for sign in gap:
        kind = _MARKS.get(sign) or (sign if sign in _PLAIN_MARKS else "n" if sign in "\r\n" else "e")
        if sign != " " and kind not in kinds:
            kinds.append(kind)
    return "".join(kinds[:_LONGEST_RUN]) + ("_" if gap[:1].isspace() or gap[-1:].isspace() else "")
