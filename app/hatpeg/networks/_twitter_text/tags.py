"""Finds hashtags, mentions, lists and cashtags as X does."""

from __future__ import annotations

import re

from hatpeg.networks._patterns import pattern
from hatpeg.networks._twitter_text.letters import ACCENTED, DIRECTIONS, SPACES
from hatpeg.networks._twitter_text.links import urls

NAME = r"[A-Za-z0-9_]{1,20}"
MENTION = re.compile(rf"[@＠](?P<name>{NAME})(?P<list>/[A-Za-z][A-Za-z0-9_-]{{0,24}})?")
NO_MENTION_BEFORE = re.compile(r"[A-Za-z0-9_!#$%&*@＠]")
RETWEET = re.compile(r"(?<![A-Za-z0-9_+~.-])rt", re.IGNORECASE)
NO_MENTION_AFTER = re.compile(rf"[@＠{ACCENTED}]|://")
REPLY = re.compile(rf"[{SPACES}]*+[@＠](?P<name>{NAME})")
CASHTAG = re.compile(
    rf"(?<![^{SPACES}{DIRECTIONS}])\$(?P<name>[A-Za-z]{{1,6}}(?:[._][A-Za-z]{{1,2}})?)"
    rf"(?![^{SPACES}!#%&'()*+,\\./:;<=>?@\[\]^_{{|}}~$-])"
)
JOINERS = "\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
"""Signs that stand inside words of some scripts and are neither letters nor marks."""


WORD = rf"\p{{L}}\p{{M}}\p{{Nd}}_{JOINERS}"
HASHTAG = rf"[#＃](?![\ufe0f\u20e3])(?P<name>[{WORD}]++)(?![#＃]|://)"
SELECTORS = "\ufe0e\ufe0f"
"""Behind a sign, these choose its look; a hashtag may begin right after them."""


def hashtags(text: str) -> list[tuple[int, int]]:
    """Where hashtags stand, the # included. Those inside a link do not count."""
    if "#" not in text and "＃" not in text:
        return []
    tag, letter = pattern(HASHTAG), pattern(r"[\p{L}\p{M}]")
    found = [
        match.span() for match in tag.finditer(text) if letter.search(match["name"]) and _may_begin(text, match.start())
    ]
    return _outside(found, urls(text))


def mentions(text: str) -> list[tuple[int, int]]:
    """Where ``@name`` stands, without the list that may follow."""
    return [(start, start + 1 + len(name)) for start, _, name, _ in mentions_or_lists(text)]


def mentions_or_lists(text: str) -> list[tuple[int, int, str, str]]:
    """Mentions as ``(start, end, name, list)``; ``list`` is ``"/list-name"`` or empty."""
    return [
        (*match.span(), match["name"], match["list"] or "")
        for match in MENTION.finditer(text)
        if _may_mention(text, match.start()) and not NO_MENTION_AFTER.match(text, match.end())
    ]


def reply_to(text: str) -> str | None:
    """The name that a text begins with, if it begins with one."""
    match = REPLY.match(text)
    return match["name"] if match and not NO_MENTION_AFTER.match(text, match.end()) else None


def cashtags(text: str) -> list[tuple[int, int]]:
    """Where signs of shares stand, the $ included."""
    return [match.span() for match in CASHTAG.finditer(text)]


def _may_mention(text: str, at: int) -> bool:
    if at == 0 or not NO_MENTION_BEFORE.match(text, at - 1):
        return True
    return at > 1 and RETWEET.fullmatch(text, at - 2, at) is not None


def _may_begin(text: str, at: int) -> bool:
    """Whether a hashtag may begin here: behind anything but the parts of a word."""
    return at == 0 or text[at - 1] in SELECTORS or not pattern(f"[{WORD}&]").match(text, at - 1)


def _outside(found: list[tuple[int, int]], links: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that share no character with a link; both lists are in order."""
    kept = []
    link = 0
    for start, end in found:
        while link < len(links) and links[link][1] <= start:
            link += 1
        if link == len(links) or links[link][0] >= end:
            kept.append((start, end))
    return kept
