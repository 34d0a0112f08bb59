"""Puts a key into a sealed box that a passphrase opens: ChaCha20-Poly1305 (RFC 8439) under a stretched passphrase.

A box is a mark, how the passphrase is stretched, a nonce, and the sealed key; 86 bytes. What it is for ("vault key,
personal") is sealed in, so that no box can be passed off as another.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.ports import KEY_BYTES
from hatpeg.store.stretching import BROKEN, FORM, Stretch

MARK = b"HPK1"
NONCE_BYTES, TAG_BYTES = 12, 16
BOX_BYTES = len(MARK) + FORM.size + NONCE_BYTES + KEY_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True)
class Box:
    """A key that a passphrase opens."""

    stretch: Stretch
    nonce: bytes
    sealed: bytes

    def to_bytes(self) -> bytes:
        """The same, to be stored."""
        return MARK + self.stretch.to_bytes() + self.nonce + self.sealed

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> Box:
        """What was stored. Raises :class:`StoreUnavailable`."""
        if len(untrusted) != BOX_BYTES or not untrusted.startswith(MARK):
            raise StoreUnavailable(BROKEN)
        end = len(MARK) + FORM.size
        stretch = Stretch.from_bytes(untrusted[len(MARK) : end])
        return cls(stretch, untrusted[end : end + NONCE_BYTES], untrusted[end + NONCE_BYTES :])

    def opened(self, stretched: bytes, purpose: str) -> bytes | None:
        """The key; None when this is not what it was sealed with."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        about = MARK + self.stretch.to_bytes() + purpose.encode()
        try:
            return ChaCha20Poly1305(stretched).decrypt(self.nonce, self.sealed, about)
        except InvalidTag:
            return None


def seal(key: bytes, stretch: Stretch, stretched: bytes, purpose: str) -> Box:
    """A new box around a key."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(NONCE_BYTES)
    about = MARK + stretch.to_bytes() + purpose.encode()
    return Box(stretch, nonce, ChaCha20Poly1305(stretched).encrypt(nonce, key, about))


def is_box(untrusted: bytes) -> bool:
    """Whether something kept in place of a key is a box around one."""
    return untrusted.startswith(MARK) and len(untrusted) == BOX_BYTES
