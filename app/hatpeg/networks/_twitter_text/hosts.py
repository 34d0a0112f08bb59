"""Where host names stand: one stretch of host characters at a time, its labels looked at once, from the right.

A host is a chain of labels with points between them, and a top-level domain behind the last point. A label begins
and ends with a letter, a digit or nearly any other sign; hyphens may stand inside, underscores too, except in the
label before the top-level domain.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from hatpeg.networks._twitter_text.letters import ACCENTED, NEVER_POSTED, NOT_IN_HOSTS
from hatpeg.networks._twitter_text.tlds import latin, others

STRETCH = re.compile(rf"[^{NOT_IN_HOSTS}]++")
BEGINNING = re.compile(rf"(?<![0-9A-Za-z@＠$#＃{NEVER_POSTED}])[^{NOT_IN_HOSTS}._-]")
PLAIN = re.compile(rf"[-0-9A-Za-z.{ACCENTED}]+")
LATIN_TLD = re.compile(r"[A-Za-z]++(?![0-9@+-])")
PUNYCODE_TLD = re.compile(r"xn--[-0-9a-z]+", re.IGNORECASE)
GLUE = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@+-")
"""What may not follow a top-level domain: ``.bz2`` is no Belize."""
LONGEST_LABEL = 63
LONGEST_LABEL_BEFORE_CODING = LONGEST_LABEL - len("xn--")


class Stretch:
    """The host characters of ``text`` from ``start`` up to ``end``."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self._points = [match.start() for match in re.finditer(r"\.", text[start:end])]
        self._points = [start + point for point in self._points]
        self._tops = [top_level_end(text, point + 1) for point in self._points]
        self._reach = self._reaches()

    def beginning(self, at: int) -> int | None:
        """The first place from ``at`` on where a host without ``https://`` may begin."""
        match = BEGINNING.search(self.text, at, self.end)
        return match.start() if match else None

    def host_end(self, start: int) -> int | None:
        """Where the longest host that begins at ``start`` ends; None when none does."""
        label = bisect_left(self._points, start)
        if label == len(self._points) or self.text[self._points[label] - 1] in "-_":
            return None
        return self._reach[label + 1] or self._end_behind(label, start)

    def after_failure(self, start: int) -> int:
        """From where another host may begin when none began at ``start``."""
        label = bisect_left(self._points, start)
        if label == len(self._points):
            return self.end
        underscore = self.text.rfind("_", start, self._points[label])
        return 1 + (underscore if underscore >= 0 else self._points[label])

    def plain_hosts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The hosts in Latin letters inside a host: only these are links without ``https://``."""
        while match := PLAIN.search(self.text, start, end):
            begin = match.start() + len(match.group()) - len(match.group().lstrip("."))
            last = self._last_top(begin, match.end())
            if last:
                yield begin, last
            start = max(match.end(), last)

    def _last_top(self, begin: int, end: int) -> int:
        for label in range(bisect_left(self._points, end) - 1, -1, -1):
            if self._points[label] <= begin:
                break
            top = self._tops[label]
            if top:
                return top
        return 0

    def _reaches(self) -> list[int | None]:
        """For each label as a whole: where the longest host that begins with it ends."""
        reach: list[int | None] = [None] * (len(self._points) + 1)
        for label in reversed(range(len(self._points))):
            start = self._points[label - 1] + 1 if label else self.start
            point = self._points[label]
            if point > start and self.text[start] not in "-_" and self.text[point - 1] not in "-_":
                reach[label] = reach[label + 1] or self._end_behind(label, start)
        return reach

    def _end_behind(self, label: int, start: int) -> int | None:
        if self._tops[label] and self.text.rfind("_", start, self._points[label]) < 0:
            return self._tops[label]
        return None


def top_level_end(text: str, at: int) -> int | None:
    """Where the top-level domain that stands at ``at`` ends; None when none does."""
    match = LATIN_TLD.match(text, at)
    if match and match.group().lower() in latin():
        return match.end()
    for name in others().get(text[at : at + 1].lower(), ()):
        end = at + len(name)
        if text[at:end].lower() == name and text[end : end + 1] not in GLUE:
            return end
    match = PUNYCODE_TLD.match(text, at)
    return match.end() if match else None


def encoded_length(host: str) -> int | None:
    """How long a host is in the letters of the domain name system; None when it cannot be written in them."""
    total = host.count(".")
    for label in host.split("."):
        length = len(label)
        if not label.isascii():
            if length > LONGEST_LABEL_BEFORE_CODING or label[:4].lower() == "xn--":
                return None
            length = len("xn--") + len(label.encode("punycode"))
        if length > LONGEST_LABEL:
            return None
        total += length
    return total
