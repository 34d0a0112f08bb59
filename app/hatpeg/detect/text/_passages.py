"""Finds the words that carry what a window tells, so that they can be underlined."""

from __future__ import annotations

from bisect import bisect_right

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.reader.answers import FAMILIES
from hatpeg.reader.meaning import Told, span_of

CLEAR = 0.3
"""A family's own words must reach this; else the words that give away anything at all are taken."""
SHARE = 0.5
"""A word goes with the strongest one while it reaches this share of its score."""
SHORTEST = 3
"""Letters; a passage of less says nothing, and its whole sentence is taken."""


def passage(reading: Reading, window: Told, family: int) -> TextSpan:
    """The words that tell most of a family (its number; one past the last for anything), within one sentence."""
    scores = window.seen.leaks[:, family].tolist()
    if max(scores) < CLEAR:
        scores = window.seen.leaks[:, len(FAMILIES)].tolist()
    peak = scores.index(max(scores))
    sentence = bisect_right(window.sentences, peak)
    first = window.sentences[sentence - 1] if sentence else 0
    last = window.sentences[sentence] - 1
    if scores[peak] < CLEAR:
        return _trimmed(reading, span_of(window, first, last))
    enough = SHARE * scores[peak]
    start = end = peak
    while start > first and scores[start - 1] >= enough:
        start -= 1
    while end < last and scores[end + 1] >= enough:
        end += 1
    return _whole_words(reading, span_of(window, start, end))


def _whole_words(reading: Reading, span: TextSpan) -> TextSpan:
    """The passage, grown to the ends of the words it cuts."""
    text, start, end = reading.original, span.start, span.end
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return _trimmed(reading, TextSpan(start, end))


def _trimmed(reading: Reading, span: TextSpan) -> TextSpan:
    """The passage without blanks at its edges; its sentence when next to nothing is left."""
    written = reading.original[span.start : span.end]
    start = span.start + len(written) - len(written.lstrip())
    end = span.end - (len(written) - len(written.rstrip()))
    if end - start >= SHORTEST:
        return TextSpan(start, end)
    return reading.sentence_of(span) if start < end else span
