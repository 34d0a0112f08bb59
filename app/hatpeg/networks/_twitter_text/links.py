"""Finds links as X does: with a scheme, and without one where a known top-level domain gives them away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.networks._twitter_text.hosts import STRETCH, Stretch, encoded_length
from hatpeg.networks._twitter_text.letters import ACCENTED, CYRILLIC, NEVER_POSTED

INSIDE_PATH = r"!*';:,.$%\[\]\u2013~@|&"
ENDS_PATH = rf"A-Za-z0-9=_#/+\-{CYRILLIC}{ACCENTED}"
IN_PATH = INSIDE_PATH + ENDS_PATH
BRACKETS = rf"\((?:[{IN_PATH}]++|[{IN_PATH}]*+\([{IN_PATH}]++\)[{IN_PATH}]*+)\)"
INSIDE_QUERY = r"!?*'@();:+$/%\[\].,~|"
ENDS_QUERY = r"A-Za-z0-9_\-&=#/"
TAIL = re.compile(
    rf"(?::[0-9]++)?(?P<path>/(?:[{INSIDE_PATH}]*+(?:[{ENDS_PATH}]++|{BRACKETS}))*)?"
    rf"(?:\?(?:[{INSIDE_QUERY}]*[{ENDS_QUERY}]+)+)?"
)
"""What may follow a host: a port, a path, a question. A full stop or a bracket behind the link stays outside."""
SHORTENED = re.compile(
    rf"https?://t\.co/(?P<slug>[a-z0-9]+)(?:\?[{INSIDE_QUERY}{ENDS_QUERY}]*[{ENDS_QUERY}])?", re.IGNORECASE
)
BEFORE_SCHEME = re.compile(rf"[0-9A-Za-z@＠$#＃{NEVER_POSTED}]")
LONGEST_SLUG = 40
LONGEST_LINK = 4096


def urls(text: str, *, bare: bool = True) -> list[tuple[int, int]]:
    """Where links stand, as code points ``(start, end)``; ``bare`` says whether those without a scheme count."""
    if "." not in text:
        return []
    found: list[tuple[int, int]] = []
    done = 0
    for match in STRETCH.finditer(text):
        if "." in match.group():
            done = _in_stretch(Stretch(text, *match.span()), done, found, bare=bare)
    return found


def _in_stretch(stretch: Stretch, done: int, found: list[tuple[int, int]], *, bare: bool) -> int:
    """Add the stretch's links; give back how far the text is used up. A host needs an unused sign before it."""
    text, at = stretch.text, stretch.start
    scheme = _scheme_before(text, at, done)
    if scheme is not None and text[at] not in ".-_" and (end := stretch.host_end(at)):
        tail = TAIL.match(text, end)
        done = tail.end() if tail else end
        found.extend(_with_scheme(text, scheme, at, end, done))
    while (begin := stretch.beginning(max(at, done + 1 if done else 0))) is not None:
        host_end = stretch.host_end(begin)
        if host_end is None:
            at = stretch.after_failure(begin)
            continue
        tail = TAIL.match(text, host_end)
        done = tail.end() if tail else host_end
        if bare and (begin == 0 or text[begin - 1] not in "-_./"):
            links = [link for link in stretch.plain_hosts(begin, host_end) if _fits(text, *link)]
            if links and tail and tail["path"]:
                links[-1] = (links[-1][0], done)
            found.extend(links)
    return done


def _scheme_before(text: str, host: int, done: int) -> int | None:
    """Where the scheme begins that stands right before a host."""
    for scheme in ("https://", "http://"):
        start = host - len(scheme)
        if start >= 0 and text[start:host].lower() == scheme:
            is_free = start == 0 or (start > done and not BEFORE_SCHEME.match(text, start - 1))
            return start if is_free else None
    return None


def _with_scheme(text: str, start: int, host: int, host_end: int, end: int) -> Iterator[tuple[int, int]]:
    shortened = SHORTENED.match(text, start, end)
    if shortened:
        if len(shortened["slug"]) > LONGEST_SLUG:
            return
        end = shortened.end()
    if end - start <= LONGEST_LINK and _fits(text, host, host_end, spent=end - start - (host_end - host)):
        yield start, end


def _fits(text: str, start: int, end: int, *, spent: int = len("https://")) -> bool:
    """Whether a host can be written in the domain name system, together with ``spent`` other characters."""
    if end - start > LONGEST_LINK:
        return False
    length = encoded_length(text[start:end])
    return length is not None and length + spent <= LONGEST_LINK
