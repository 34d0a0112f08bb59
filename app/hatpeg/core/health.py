"""What a copy of the program can do on this computer, told without a word of anybody's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How one part is. What is ``ABSENT`` is done without; what is ``BROKEN`` keeps the program from checking."""

    WORKS = "works"
    ABSENT = "absent"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program or of the desktop, and a word or two for whoever looks after the computer."""

    name: str
    health: Health
    words: str


def all_well(parts: Iterable[Part]) -> bool:
    """Whether nothing is broken."""
    return all(part.health is not Health.BROKEN for part in parts)
