"""One way of reading a draft, with a map back to the caseworker's own characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hatpeg.core.place import TextSpan

Edit = tuple[int, int, str]
"""Put these characters in place of the characters from the first position up to, not including, the second."""


@dataclass(frozen=True, slots=True)
class View:
    """One way of reading a draft.

    Character ``i`` of ``text`` stands for the original's characters ``starts[i]`` up to ``ends[i]``; both rise
    (never fall) with ``i``.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> TextSpan:
        """Where the view's characters ``start`` to ``end`` (not included, not empty) stand in the original."""
        return TextSpan(self.starts[start], self.ends[end - 1])

    def match_place(self, match: re.Match[str], group: int | str = 0) -> TextSpan:
        """Where a match on this view's text, or one group of it, stands in the original."""
        return self.place(*match.span(group))


def as_written(text: str) -> View:
    """The view that changes nothing."""
    return View(text, range(len(text)), range(1, len(text) + 1))


def edited(view: View, edits: Iterable[Edit]) -> View:
    """The view with some of its characters replaced; ``edits`` come in order and do not overlap.

    Characters replaced by as many others keep their places one by one; otherwise each new one stands for all the
    characters it replaces, and one that is put in between for the character before it.
    """
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, new in edits:
        one_by_one = len(new) == end - start
        kept_until = end if one_by_one else start
        pieces += (view.text[done:start], new)
        starts.extend(view.starts[done:kept_until])
        ends.extend(view.ends[done:kept_until])
        if not one_by_one:
            first = start if start < end else max(0, start - 1)
            starts.extend([view.starts[first]] * len(new))
            ends.extend([view.ends[max(first, end - 1)]] * len(new))
        done = end
    pieces.append(view.text[done:])
    starts.extend(view.starts[done:])
    ends.extend(view.ends[done:])
    return View("".join(pieces), tuple(starts), tuple(ends))
