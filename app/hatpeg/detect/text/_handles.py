"""Names of accounts on social networks: with an @, as a profile link, or behind a label such as "ig:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.reading import Reading

AT = re.compile(r"@(?<![\w.@/+-].)(\w[\w.-]{0,60})(?:@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}))?(?!@)", re.IGNORECASE)
PROFILE = re.compile(
    r"(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|instagr\.am|twitter\.com|(?<![\w.-])x\.com"
    r"|tiktok\.com|threads\.(?:net|com)"
    r"|linkedin\.com/in|snapchat\.com/add|t\.me|wa\.me|youtube\.com|bsky\.app/profile|reddit\.com/(?:u|user)"
    r"|onlyfans\.com"
    r"|pinterest\.com|twitch\.tv|linktr\.ee)/@?([\w.-]{2,60})",
    re.IGNORECASE,
)
REDDIT = re.compile(r"(?<![\w/.])/?u/([A-Za-z0-9][\w-]{2,19})(?![\w/])")
LABELLED = re.compile(
    r"(?:\b(?:ig|insta|instagram|snap|snapchat|tik ?tok|twitter|telegram|threads|bluesky|bsky|discord|fb)"
    r"(?:(?: handle| name| user| account)?(?: is|:| =|=) ?)|(?<![\w@])@ is )([A-Za-z0-9_][\w.]{2,29})",
    re.IGNORECASE,
)
LABELS = ("ig", "insta", "snap", "tik", "twitter", "telegram", "threads", "bluesky", "bsky", "discord", "fb", "@ is ")
PAGES = frozenset(
    "events event groups group share sharer sharer.php watch reel reels p stories story hashtag i intent search pages"
    " photo photos photo.php permalink.php video videos status home login help about policy tr explore"
    " tv live profile.php"
    " playlist channel results shorts marketplace messages in user".split()
)
"""First parts of an address on a network that lead to a page and not to an account."""
NOT_NAMES = frozenset("noon midnight home work the a my our all everyone here channel gmail hotmail am pm".split())
CLOCK = re.compile(r"\d{1,4}(?:[ap]m?|ish|h|hs|hrs)?|\d{1,2}[.-]\d{1,2}(?:[ap]m)?", re.IGNORECASE)
WORDS = frozenset("is was the a and or not just down for my so up live at on it only private now here gone".split())


@dataclass(frozen=True, slots=True)
class Handle:
    """An account's name at characters ``start`` to ``end`` of the view; ``name`` is lower-case, without the @."""

    start: int
    end: int
    name: str
    score: float = 1.0


def handles_in(reading: Reading) -> tuple[Handle, ...]:
    """Every one in a reading's plain view, found once for all detectors that need it."""
    return reading.once("handles", lambda: tuple(handles(reading.plain.text)))


def handles(text: str) -> Iterator[Handle]:
    """Every account named in a text."""
    if "@" in text:
        yield from _mentions(text)
    if "/" in text:
        for pattern in (PROFILE, REDDIT):
            for match in pattern.finditer(text):
                name = match.group(1).rstrip(".-").lower()
                if name and name not in PAGES:
                    yield Handle(match.start(), match.start(1) + len(name), name, 0.9)
    lowered = text.lower()
    if any(label in lowered for label in LABELS):
        for match in LABELLED.finditer(text):
            name = match.group(1).rstrip(".").lower()
            if name not in WORDS:
                yield Handle(match.start(1), match.start(1) + len(name), name, 0.7)


def _mentions(text: str) -> Iterator[Handle]:
    for match in AT.finditer(text):
        name, server = match.group(1).rstrip(".-").lower(), match.group(2)
        if not name or name in NOT_NAMES or CLOCK.fullmatch(name):
            continue
        end = match.end() if server else match.start(1) + len(name)
        yield Handle(match.start(), end, f"{name}@{server.lower()}" if server else name)
