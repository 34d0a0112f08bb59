"""The watch-list: names of people served, kept as keyed digests and nothing else.

What is kept is a sorted row of 8-byte BLAKE2b digests (RFC 7693, keyed mode) of the ways to write each name, filled
up to a power of two with digests of a counter. Without the key the row is random bytes: it tells how long the list
is to a factor of two. With the key, names can be guessed; docs/watch-list.md says how fast, and what protects.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate

from hatpeg.core.errors import WatchListUnreadable
from hatpeg.core.speech import mark

VERSION = 1
KEY_BYTES = 32
DIGEST_BYTES = 8
SEAL_BYTES = 16
BUCKETS, MANY_BUCKETS = 256, 65_536
FEWEST_DIGESTS = 4096
"""A list of one looks like a list of a hundred."""

_PADDING, _SEAL = b"\x00padding ", b"\x00seal "
"""No written form begins with a zero byte, so a filler is never the digest of a name."""


class WatchList:
    """Names that can be asked for and not read. An empty one knows nobody.

    Frozen in all but syntax: equal lists have equal digests and keys, and its ``repr`` tells them apart without
    telling anything about them.
    """

    __slots__ = ("_digests", "_hasher", "_seal", "_starts")

    def __init__(self, key: bytes = bytes(KEY_BYTES), digests: bytes = b"") -> None:
        self._digests = digests
        self._hasher = _Hasher(key)
        self._seal = self._hasher.long(_SEAL + digests)
        self._starts = _starts(digests)

    @classmethod
    def of(cls, forms: Iterable[bytes], key: bytes, *, fewest: int = FEWEST_DIGESTS) -> WatchList:
        """The list that holds these forms under a key of 32 bytes; ``fewest`` digests, however few the names."""
        hasher = _Hasher(key)
        digests = set(map(hasher, forms))
        return cls(key, _padded(digests, hasher, fewest) if digests else b"")

    def __bool__(self) -> bool:
        return bool(self._digests)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WatchList) and self._seal == other._seal

    def __hash__(self) -> int:
        return hash(self._seal)

    def __repr__(self) -> str:
        return f"<WatchList {self._seal.hex()}>" if self else "<WatchList of nobody>"

    def holds(self, form: bytes) -> bool:
        """Whether a written form, as :mod:`hatpeg.core.watch_forms` makes them, is one of a name on the list."""
        digest = self._hasher(form)
        bucket = digest[0] << 8 | digest[1] if len(self._starts) > MANY_BUCKETS else digest[0]
        # A find that begins inside a digest is as rare as two digests that are the same by chance.
        return self._digests.find(digest, self._starts[bucket], self._starts[bucket + 1]) >= 0

    def to_bytes(self) -> bytes:
        """The list as it may lie on a disk: a version, a seal made with the key, and the digests."""
        return bytes([VERSION]) + self._seal + self._digests

    @classmethod
    def from_bytes(cls, untrusted: bytes, key: bytes) -> WatchList:
        """The list that :meth:`to_bytes` gave. Raises :class:`WatchListUnreadable` for another key, or damage."""
        seal, digests = untrusted[1 : 1 + SEAL_BYTES], untrusted[1 + SEAL_BYTES :]
        if untrusted[:1] != bytes([VERSION]):
            raise WatchListUnreadable(
                mark("The list of names was made by another version of Hatpeg. Load the names again.")
            )
        if seal != _Hasher(key).long(_SEAL + digests):
            raise WatchListUnreadable(
                mark("The list of names is damaged, or its key is another. Load the names again.")
            )
        return cls(key, digests)


class _Hasher:
    """A keyed hash, set up once: copying its state is faster than making a new one for each form."""

    __slots__ = ("_long", "_state")

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            message = f"a key has {KEY_BYTES} bytes"
            raise ValueError(message)
        self._state = hashlib.blake2b(key=key, digest_size=DIGEST_BYTES)
        self._long = hashlib.blake2b(key=key, digest_size=SEAL_BYTES)

    def __call__(self, form: bytes) -> bytes:
        state = self._state.copy()
        state.update(form)
        return state.digest()

    def long(self, content: bytes) -> bytes:
        state = self._long.copy()
        state.update(content)
        return state.digest()


def _padded(digests: set[bytes], hasher: _Hasher, fewest: int) -> bytes:
    wanted = max(fewest, 1 << (len(digests) - 1).bit_length())
    counter = 0
    while len(digests) < wanted:
        digests.add(hasher(_PADDING + str(counter).encode()))
        counter += 1
    return b"".join(sorted(digests))


def _starts(digests: bytes) -> array[int]:
    """Where the digests begin that share their first byte, or their first two in a long list, and where all end."""
    if len(digests) < MANY_BUCKETS:
        counts = Counter(digests[0::DIGEST_BYTES])
        sizes = [counts[byte] for byte in range(BUCKETS)]
    else:
        pairs = Counter(zip(digests[0::DIGEST_BYTES], digests[1::DIGEST_BYTES], strict=True))
        sizes = [pairs[high, low] for high in range(BUCKETS) for low in range(BUCKETS)]
    return array("L", accumulate((size * DIGEST_BYTES for size in sizes), initial=0))


NOBODY = WatchList()
"""No list: nobody is watched for."""
