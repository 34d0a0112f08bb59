"""Puts one sentence, or nothing, in place of whole ones, written as the writer writes."""

from __future__ import annotations

import re

from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan

JOINING = re.compile(r"(\s*)\b(and|but|so|then|y|pero|luego)\b,? (\w)", re.IGNORECASE)
"""A word that joins a sentence to the one before it, and the letter that then begins it."""
FIRST_LETTER = re.compile(r"(?:\A|[.!?…]\s|\n)[^\w\n]*([^\W\d_])")
ALWAYS_LARGE = re.compile(r"[A-Z]{2}|I\b")
MOST_LETTERS = 40
"""First letters that tell how somebody writes."""


def sentences_replaced(label: str, text: str, place: TextSpan, words: str) -> Rewrite:
    """Put ``words`` in place of the sentences at ``place``; with none, one gap between their neighbors goes too.

    A joining word that the next sentence begins with goes: there is nothing left for it to join.
    """
    start, end = place
    if words and _writes_small(text) and not ALWAYS_LARGE.match(words):
        words = words[0].lower() + words[1:]
    joined = JOINING.match(text, end)
    if joined:
        blank, joining, first = joined.groups()
        first = first.upper() if joining[0].isupper() else first
        return Rewrite(label, TextSpan(start, joined.end()), (words + blank if words else "") + first)
    if not words:
        start, end = _with_one_gap(text, start, end)
    return Rewrite(label, TextSpan(start, end), words)


def _with_one_gap(text: str, start: int, end: int) -> tuple[int, int]:
    while end < len(text) and text[end].isspace():
        end += 1
    while end >= len(text) and start and text[start - 1].isspace():
        start -= 1
    return start, end


def _writes_small(text: str) -> bool:
    """Whether the writer begins sentences with small letters."""
    first: list[str] = FIRST_LETTER.findall(text)[:MOST_LETTERS]
    return sum(letter.islower() for letter in first) * 2 > len(first)
