"""E-mail addresses in a text, written plainly or with "at" and "dot" in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.reading import Reading

ADDRESS = re.compile(r"(?<![\w.%+@-])(\w[\w.%+-]{0,63})@((?:[^\W_][\w-]{0,62}\.){1,5}[^\W\d_]{2,24})(?![\w@-])")
"""A practical subset of RFC 5322's addr-spec, with the lengths of RFC 5321 4.5.3.1."""

AT = r"(?: ?[\[({<] ?(?:at|arroba|@) ?[\])}>] ?| (?:at|arroba) )"
DOT = r"(?: ?[\[({<] ?(?:dot|punto|\.) ?[\])}>] ?| (?:dot|punto) |\.)"
DISGUISED = re.compile(
    rf"(?<![\w.%+-])(\w[\w%+-]{{0,63}}(?:{DOT}[\w%+-]{{1,32}}){{0,2}}){AT}([^\W_][\w-]{{0,62}}(?:{DOT}[^\W\d_][\w-]{{1,30}}){{1,3}})(?!\w)",
    re.IGNORECASE,
)
HINT = re.compile(r"[\[({<] ?(?:at|arroba|@|dot|punto) ?[\])}>]|\b(?:dot|punto|arroba)\b", re.IGNORECASE)
SPOKEN = re.compile(DOT, re.IGNORECASE)
ENDINGS = frozenset(
    "com org net edu gov mil int info biz io me co us uk ca au nz ie mx es eu ai app dev mail example test".split()
)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address at characters ``start`` to ``end`` of the view; ``address`` is lower-case, local part first."""

    start: int
    end: int
    address: str
    score: float = 1.0


def mailboxes_in(reading: Reading) -> tuple[Mailbox, ...]:
    """Every one in a reading's plain view, found once for all detectors that need it."""
    return reading.once("mailboxes", lambda: tuple(mailboxes(reading.plain.text)))


def mailboxes(text: str) -> Iterator[Mailbox]:
    """Every address in a text."""
    if "@" in text:
        for match in ADDRESS.finditer(text):
            yield Mailbox(*match.span(), f"{match.group(1)}@{match.group(2)}".lower())
    if _may_be_disguised(text):
        yield from _disguised(text)


def _may_be_disguised(text: str) -> bool:
    """Whether a sign in brackets or in words stands in the text; most texts have neither brackets nor such letters."""
    small = text.lower()
    letters = "dot" in small or "punto" in small or "arroba" in small
    brackets = "[" in text or "(" in text or "{" in text or "<" in text
    return (letters or brackets) and HINT.search(text) is not None


def _disguised(text: str) -> Iterator[Mailbox]:
    for match in DISGUISED.finditer(text):
        local, domain = (SPOKEN.sub(".", part).lower() for part in match.groups())
        if domain.rpartition(".")[2] in ENDINGS and HINT.search(match.group()):
            yield Mailbox(*match.span(), f"{local}@{domain}", 0.8)
