"""History without content: what was checked and how it went, never a word of it, each line chained to the one before.

A line holds codes, a count and the caseworker's own name for the account. Every line is sealed with a salt of its own,
and each link is the digest of the link before and that seal (SHA-256, FIPS 180-4). So a line that was changed, taken
out or moved breaks the chain; a line that was deleted on purpose leaves its seal and nothing to guess it from.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from hatpeg.core.draft import Hat

START = bytes(32)
CODE = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
LONGEST_NAME = 200
SHOWN_DIGITS = 16


class Outcome(StrEnum):
    """How a check ended."""

    CLEAR = "clear"
    WITH_NOTES = "with-notes"
    SECOND_LOOK = "second-look"
    NOT_COPIED = "not-copied"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One check. ``account`` is the caseworker's name for it, ``rules`` and ``reasons`` are codes, ``when`` local."""

    when: datetime
    hat: Hat
    account: str
    outcome: Outcome
    rules: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    photos: int = 0

    def __post_init__(self) -> None:
        if not all(map(CODE.fullmatch, (*self.rules, *self.reasons))):
            raise ValueError("history holds codes and no words")
        if len(self.account) > LONGEST_NAME:
            raise ValueError("an account's name is not as long as that")


@dataclass(frozen=True, slots=True)
class Link:
    """A line where it stands in the chain. ``line`` is None, and ``salt`` empty, when it was deleted on purpose."""

    number: int
    line: HistoryLine | None
    salt: bytes
    seal: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Verified:
    """Whether the chain holds. ``code`` stands for all lines up to the last: who wrote it down can compare later."""

    lines: int
    deleted: int
    code: str
    broken_at: int = 0
    knows_code: bool = True

    @property
    def holds(self) -> bool:
        """No line was changed, taken out or moved, and the code asked about is one of its own."""
        return not self.broken_at and self.knows_code


def coarse(line: HistoryLine) -> HistoryLine:
    """As fine in time as may be kept: a work line to the minute, a personal line to the day."""
    when = line.when.replace(second=0, microsecond=0, tzinfo=None)
    return replace(line, when=when.replace(hour=0, minute=0) if line.hat is Hat.PERSONAL else when)


def sealed(line: HistoryLine, salt: bytes) -> bytes:
    """The seal of a line. Each part is written with its length, so that no two lines share one spelling."""
    digest = hashlib.sha256(salt)
    parts = [line.when.isoformat(), line.hat, line.account, line.outcome, str(line.photos)]
    parts += [str(len(line.rules)), *line.rules, *line.reasons]
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded) + encoded)
    return digest.digest()


def chained(before: bytes, number: int, seal: bytes) -> bytes:
    """The digest of a link, from that of the link before it."""
    return hashlib.sha256(before + number.to_bytes(8, "big") + seal).digest()


def shown(digest: bytes) -> str:
    """A link's digest as a person can write it down."""
    return digest.hex()[:SHOWN_DIGITS]


def verified(links: Iterable[Link], last: tuple[int, bytes], code: str = "") -> Verified:
    """Walk the chain. ``last`` is the number and digest of the line written last, ``code`` one noted earlier."""
    before, number, deleted, broken_at, knows = START, 0, 0, 0, not code
    for number, link in enumerate(links, 1):
        is_whole = link.number == number and link.digest == chained(before, number, link.seal)
        if link.line is None:
            deleted += 1
        elif link.seal != sealed(link.line, link.salt):
            is_whole = False
        if not is_whole and not broken_at:
            broken_at = number
        before = link.digest
        knows = knows or shown(before) == code
    if last != (number, before) and not broken_at:
        broken_at = number + 1
    return Verified(number - deleted, deleted, shown(before), broken_at, knows)
