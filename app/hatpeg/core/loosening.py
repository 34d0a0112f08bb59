"""The loose view: hashtags cut, spelled-out and shredded words joined, digits read as the letters they stand for.

Addresses pass through unchanged: in a link, an e-mail address or a handle a digit is a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hatpeg.core import leetspeak
from hatpeg.core.hashtags import hashtag_words
from hatpeg.core.place import TextSpan
from hatpeg.core.shredded import unshredded
from hatpeg.core.spelled_out import spelled_words
from hatpeg.core.view import Edit, View, edited

_DOMAINS = ("com", "org", "net", "edu", "gov", "info", "me", "io", "co", "us", "es", "mx", "uk", "app", "link", "ly")
_HOLDS_ADDRESS = re.compile(r"@|//|\bwww\.|\b[ur]/|\.(?:" + "|".join(_DOMAINS) + r")(?!\w)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"""(?:https?://|www\.)\S+
    |(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+
    |(?<![\w.@])@(?!(?:ss|\$\$)(?:es|holes?|hats?)?(?!\w))[\w.]++
    |(?<![\w/])/?[ur]/[\w-]+
    |(?<![\w.-])[\w-]+(?:\.[\w-]+)*?\.(?:"""
    + "|".join(_DOMAINS)
    + r""")(?![\w-]|\.\w)(?:/\S*)?""",
    re.IGNORECASE | re.VERBOSE,
)

Change = tuple[int, int, list[Edit]]
"""Where something is read in another way, as a whole, and the edits that do it."""


def loosened(plain: View, vocabulary: Mapping[str, float]) -> tuple[View, tuple[TextSpan, ...]]:
    """The loose view, and where the hashtags stand in the original that were cut in it."""
    plain = unshredded(plain, vocabulary)
    text = plain.text
    tags = list(hashtag_words(text, vocabulary)) if "#" in text else []
    spelled = list(spelled_words(text, vocabulary))
    leet = leetspeak.leet_words(text, vocabulary) if leetspeak.HINT.search(text) else ()
    changes = [*tags, *spelled, *((start, end, [(start, end, new)]) for start, end, new in leet)]
    if not changes:
        return plain, ()
    addresses = [match.span() for match in _ADDRESS.finditer(text)] if _HOLDS_ADDRESS.search(text) else []
    kept = list(_apart(changes, addresses))
    loose = edited(plain, [edit for _, _, edits in kept for edit in edits])
    tag_starts = {start for start, _, _ in tags}
    return loose, tuple(plain.place(start, end) for start, end, _ in kept if start in tag_starts)


def _apart(changes: list[Change], addresses: list[tuple[int, int]]) -> Iterator[Change]:
    """The changes in order without those that touch an address or an earlier change."""
    done = 0
    ahead = iter([*addresses, (1 << 62, 1 << 62)])
    address_start, address_end = next(ahead)
    for start, end, edits in sorted(changes, key=lambda change: change[:2]):
        while address_end <= start:
            address_start, address_end = next(ahead)
        if start >= done and end <= address_start:
            yield start, end, edits
            done = end
