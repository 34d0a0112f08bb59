"""Remembers what was read, so that a long draft costs only what changed, without keeping a word of it.

What is remembered is found again by a keyed digest of the text it was read from; the key is made anew with each
memory and lies nowhere else.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from hashlib import blake2b
from typing import Generic, TypeVar

Kept = TypeVar("Kept")
MOST = 512


class Memory(Generic[Kept]):
    """The newest answers, by the text they are about."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[bytes, Kept] = OrderedDict()
        self._key = secrets.token_bytes(32)

    def __len__(self) -> int:
        return len(self._kept)

    def name(self, text: str) -> bytes:
        """The name under which the answer for a text is kept."""
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16).digest()

    def get(self, name: bytes) -> Kept | None:
        """What is kept under a name."""
        if name in self._kept:
            self._kept.move_to_end(name)
        return self._kept.get(name)

    def keep(self, name: bytes, answer: Kept) -> None:
        """Keep an answer; the oldest goes when there are too many."""
        self._kept[name] = answer
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._kept.clear()
        self._key = secrets.token_bytes(32)
