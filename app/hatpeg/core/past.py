"""What is remembered of earlier drafts, without a word of them: kinds of details, and digests of long sentences."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading, read

FEWEST_WORDS = 6
"""A shorter sentence ("thank you all for coming") is written under both hats without being pasted."""
DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Past:
    """What earlier drafts leave behind.

    ``details`` are the kinds of identifying details in each of this hat's last drafts that were let out, newest
    first. ``elsewhere`` are digests of the long sentences of the other hat's drafts, made with ``key``.
    """

    details: tuple[frozenset[str], ...] = ()
    elsewhere: frozenset[bytes] = frozenset()
    key: bytes = b""

    def pasted(self, reading: Reading) -> Iterator[TextSpan]:
        """The sentences that also stand in a draft of the other hat, however they are cased, spaced or accented."""
        if self.elsewhere:
            for place, digest in _digests(reading, self.key):
                if digest in self.elsewhere:
                    yield place


NO_PAST = Past()


def sentences_kept(texts: Iterable[str], key: bytes) -> frozenset[bytes]:
    """The digests to keep of drafts, for the other hat's :attr:`Past.elsewhere`. ``key`` is 16 to 64 secret bytes."""
    return frozenset(digest for text in texts for _, digest in _digests(read(text), key))


def _digests(reading: Reading, key: bytes) -> Iterator[tuple[TextSpan, bytes]]:
    words: dict[int, list[str]] = {}
    for word in reading.words:
        words.setdefault(word.sentence, []).append(word.text)
    for index, said in words.items():
        if len(said) >= FEWEST_WORDS:
            spelled = " ".join(said).encode("utf-8", "surrogatepass")
            yield reading.sentences[index], hashlib.blake2b(spelled, digest_size=DIGEST_BYTES, key=key).digest()
