"""The backup's file format, version 1: how one passphrase, the hats' databases and nothing readable make one file.

    mark (HATPEG BACKUP), version, how the passphrase is stretched   37 bytes, all that can be read without it
    length of the sealed list                                            4 bytes, big endian
    the sealed list                                                      JSON: for each hat its key, length and digest
    the databases, one after the other                                   SQLCipher, each under a key made for this file

The first line is sealed in with the list, and the list holds the databases' digests: nothing can be changed, cut off or
put together from two backups without its being seen.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.speech import mark
from hatpeg.store.stretching import FORM, Stretch

MARK, VERSION = b"HATPEG BACKUP\n", 1
HEAD_BYTES = len(MARK) + 1 + FORM.size
NONCE_BYTES, LENGTH_BYTES, MOST_LIST_BYTES = 12, 4, 65_536
NOT_A_BACKUP = mark("This file is not a backup of Hatpeg's. Nothing was changed.")
NEWER = mark("This backup was made by a newer Hatpeg. Nothing was changed. Please update Hatpeg.")
DAMAGED = mark("This backup is damaged. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Part:
    """One hat's database in a backup."""

    key: bytes
    length: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """What can be read of a backup without its passphrase, and the sealed list."""

    stretch: Stretch
    sealed: bytes

    @property
    def start(self) -> int:
        """Where the first database begins."""
        return HEAD_BYTES + LENGTH_BYTES + len(self.sealed)

    def parts(self, stretched: bytes) -> Mapping[Hat, Part] | None:
        """What is in the backup, in order; None when this is not its passphrase."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce, sealed = self.sealed[:NONCE_BYTES], self.sealed[NONCE_BYTES:]
        try:
            told = json.loads(ChaCha20Poly1305(stretched).decrypt(nonce, sealed, _plain(self.stretch)))
        except InvalidTag:
            return None
        return {
            Hat(hat): Part(bytes.fromhex(part["key"]), part["length"], bytes.fromhex(part["digest"]))
            for hat, part in told.items()
        }


def head(parts: Mapping[Hat, Part], stretch: Stretch, stretched: bytes) -> bytes:
    """The beginning of a backup."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    told = {
        hat.value: {"key": part.key.hex(), "length": part.length, "digest": part.digest.hex()}
        for hat, part in parts.items()
    }
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + ChaCha20Poly1305(stretched).encrypt(nonce, json.dumps(told).encode(), _plain(stretch))
    return _plain(stretch) + len(sealed).to_bytes(LENGTH_BYTES, "big") + sealed


def parse_head(untrusted: bytes) -> Head:
    """The beginning of a file that should be a backup. Raises :class:`StoreUnavailable`."""
    if not untrusted.startswith(MARK):
        raise StoreUnavailable(NOT_A_BACKUP)
    if len(untrusted) < HEAD_BYTES + LENGTH_BYTES:
        raise StoreUnavailable(DAMAGED)
    if untrusted[len(MARK)] != VERSION:
        raise StoreUnavailable(NEWER if untrusted[len(MARK)] > VERSION else DAMAGED)
    try:
        stretch = Stretch.from_bytes(untrusted[len(MARK) + 1 : HEAD_BYTES])
    except StoreUnavailable:
        raise StoreUnavailable(DAMAGED) from None
    start = HEAD_BYTES + LENGTH_BYTES
    length = int.from_bytes(untrusted[HEAD_BYTES:start], "big")
    if not NONCE_BYTES < length <= MOST_LIST_BYTES or len(untrusted) < start + length:
        raise StoreUnavailable(DAMAGED)
    return Head(stretch, untrusted[start : start + length])


def _plain(stretch: Stretch) -> bytes:
    return MARK + bytes([VERSION]) + stretch.to_bytes()
