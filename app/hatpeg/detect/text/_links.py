"""Web addresses in a text: with a scheme, with www, or bare with an ending that is in use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.core.reading import Reading

WEB = re.compile(
    r"(?<![\w@.-])(?:(?:https?|ftp)://(?:[^\s/@]{1,64}@)?([^\s/?#<>\"“”]{1,253})"
    r"|((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}[^\W\d_]{2,24}(?::\d{2,5})?)(?![\w@-]))"
    r"([/?#][^\s<>\"“”⟦⟧]{0,500})?",
    re.IGNORECASE,
)
DOTTED = re.compile(r"[.:](?:(?<=[^\W_]\.)[^\W\d_]{2}|(?<=:)//)")
TAIL = ".,;:!?)]}'’\"»*_"
"""Marks that end a sentence and not an address."""
ENDINGS = frozenset(
    "com org net edu gov mil int info biz io me co us uk ca au nz ie mx es eu ai app dev page so to ms is"
    " in am cat site online shop store tv"
    " fm ly gl be gg link blog news health care social community foundation charity help support live xyz club space"
    " world today life team work works jobs events school academy center church tech cloud chat art audio video media"
    " pro name mobi ar br cl pe ve ec gt hn sv ni cr pa do cu pr bo py uy de fr it nl ch at se no dk fi pl"
    " pt in jp cn"
    " za ke ng gh ph ru ua tr il scot wales london nyc la lgbt gay example test invalid localhost"
    " local internal".split()
)
WORDS = frozenset(
    "me us in it is at be no do so as by my to an or if he we de la el en es la un al se ha ir va da ve ya".split()
)
"""Endings that are also words: "that.is" and "day.in" are a forgotten space, unless a path follows."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address at characters ``start`` to ``end`` of the view, its host and its path, host in lower case."""

    start: int
    end: int
    host: str
    path: str
    schemed: bool


def links_in(reading: Reading) -> tuple[Link, ...]:
    """Every one in a reading's plain view, found once for all detectors that need it."""
    return reading.once("links", lambda: tuple(links(reading.plain.text)))


def links(text: str) -> Iterator[Link]:
    """Every web address in a text."""
    if DOTTED.search(text) is None:
        return
    for match in WEB.finditer(text):
        schemed = match.group(1) is not None
        written = match.group().rstrip(TAIL)
        if written.count("(") > written.count(")") and match.group()[len(written) :].startswith(")"):
            written += ")"
        host = (match.group(1) or match.group(2)).lower().rstrip(TAIL).removeprefix("www.")
        path = written[match.start(3) - match.start() :] if match.group(3) else ""
        if host and (schemed or _is_site(host, path, match.group(2))):
            yield Link(match.start(), match.start() + len(written), host, path, schemed)


def _is_site(host: str, path: str, written: str) -> bool:
    """Whether a bare "name.ending" is an address and not a forgotten space between sentences."""
    name, _, ending = host.partition(":")[0].rpartition(".")
    if ending not in ENDINGS or not name:
        return False
    if path.startswith("/") or written.lower().startswith("www."):
        return True
    if ending in WORDS and "." not in name:
        return False
    as_written = written.partition(":")[0].rpartition(".")[2]
    return as_written.islower() or as_written.isupper()
