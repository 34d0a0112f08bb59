"""The length of a text as X counts it: scripts weigh one or two, links always the same, an emoji two.

https://docs.x.com/fundamentals/counting-characters, and twitter-text's configurations 1 to 3.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from hatpeg.networks._twitter_text.emoji import emoji_spans
from hatpeg.networks._twitter_text.letters import NEVER_POSTED
from hatpeg.networks._twitter_text.links import urls

UNPOSTABLE = re.compile(rf"[{NEVER_POSTED}]")
LIGHTS = r"\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037"
LIGHT, HEAVY = re.compile(f"[{LIGHTS}]"), re.compile(f"[^{LIGHTS}]+")
"""Scripts up to Georgian, spaces, hyphens, quotation marks and primes weigh one."""


PIECE = re.compile(r".{512}[^\0-\u02ff]{0,512}|.{1,511}", re.DOTALL)
"""Composing takes quadratic time on a long row of accents; no piece is longer than this, and most cuts stand before
a letter that composes with nothing before it."""


@dataclass(frozen=True, slots=True)
class Counting:
    """One way of counting: ``heavy`` is the weight of what is not light, ``emoji`` whether an emoji is one thing."""

    limit: int
    heavy: int
    emoji: bool
    link: int = 23


V1 = Counting(limit=140, heavy=1, emoji=False)
"""Until 2017: every code point weighs one."""
V2 = Counting(limit=280, heavy=2, emoji=False)
V3 = replace(V2, emoji=True)
"""Since 2018, and now."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What counting says: ``fitting`` is how many code points of the composed text stay within the limit."""

    length: int
    fitting: int
    composed: int
    valid: bool
    permillage: int


def weighted_length(text: str, counting: Counting = V3) -> int:
    """The length of a text as X counts it."""
    composed = _composed(text)
    length = at = 0
    for start, end, weight in _wholes(composed, counting):
        length += _light_and_heavy(composed[at:start], counting) + weight
        at = end
    return length + _light_and_heavy(composed[at:], counting)


def measure(text: str, counting: Counting = V3) -> Measure:
    """The length, whether X takes the text, and how much of it fits."""
    composed = _composed(text)
    unpostable = UNPOSTABLE.search(composed)
    stop = unpostable.start() if unpostable else len(composed)
    length = fitting = 0
    for _, end, weight in _pieces(composed, counting):
        length += weight
        if length <= counting.limit and end <= stop:
            fitting = end
    is_valid = unpostable is None and 0 < length <= counting.limit
    return Measure(length, fitting, len(composed), is_valid, length * 1000 // counting.limit)


def _composed(text: str) -> str:
    """The text in Unicode's normalization form C."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFC", piece) for piece in PIECE.findall(text))


def _light_and_heavy(text: str, counting: Counting) -> int:
    """The length of a text without links and emoji."""
    if text.isascii():
        return len(text)
    return len(text) + (counting.heavy - 1) * sum(map(len, HEAVY.findall(text)))


def _wholes(text: str, counting: Counting) -> Iterator[tuple[int, int, int]]:
    """Links and emoji, which count as one each, as ``(start, end, weight)``; they do not overlap."""
    wholes = [(start, end, counting.link) for start, end in urls(text)]
    if counting.emoji:
        wholes += [(start, end, counting.heavy) for start, end in emoji_spans(text)]
    at = 0
    for start, end, weight in sorted(wholes):
        if start >= at:
            yield start, end, weight
            at = end


def _pieces(text: str, counting: Counting) -> Iterator[tuple[int, int, int]]:
    """The text as ``(start, end, weight)``: links and emoji whole, everything else by code points."""
    at = 0
    for start, end, weight in _wholes(text, counting):
        yield from _by_code_point(text, at, start, counting)
        yield start, end, weight
        at = end
    yield from _by_code_point(text, at, len(text), counting)


def _by_code_point(text: str, start: int, end: int, counting: Counting) -> Iterator[tuple[int, int, int]]:
    for at in range(start, end):
        yield at, at + 1, 1 if LIGHT.match(text, at) else counting.heavy
