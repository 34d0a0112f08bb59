"""Seals bytes so that the owner of one public key alone can read them: X25519, HKDF-SHA256, ChaCha20-Poly1305.

A sealed file is its first line, the public key made for it (32 bytes), then the content. The content is its length
(4 bytes, big endian) and its bytes, filled up with zeros to a multiple of 4 KiB, so that its size tells little.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES, LENGTH_BYTES, BLOCK = 32, 4, 4096
NONCE = bytes(12)
"""The same for every file: each has a key of its own, which seals nothing else."""


def can_seal_for(public: bytes) -> bool:
    """Whether anything can be sealed for a public key: one of no order gives everybody the same secret."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def sealed(content: bytes, first_line: bytes, public: bytes) -> bytes:
    """A file that only the owner of this public key opens. Raises ValueError unless :func:`can_seal_for` holds."""
    once = X25519PrivateKey.generate()
    head = first_line + once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    filled = len(content).to_bytes(LENGTH_BYTES, "big") + content
    filled += bytes(-len(filled) % BLOCK)
    return head + ChaCha20Poly1305(_key(shared, head, public)).encrypt(NONCE, filled, head)


def unsealed(untrusted: bytes, first_line: bytes, private: X25519PrivateKey) -> bytes | None:
    """What was sealed; None when it is another kind of file, was changed, or is for somebody else."""
    start = len(first_line) + KEY_BYTES
    head = untrusted[:start]
    if len(head) < start or not head.startswith(first_line):
        return None
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(head[-KEY_BYTES:]))
        key = _key(shared, head, private.public_key().public_bytes_raw())
        filled = ChaCha20Poly1305(key).decrypt(NONCE, untrusted[start:], head)
    except (InvalidTag, ValueError):
        return None
    length = int.from_bytes(filled[:LENGTH_BYTES], "big")
    return filled[LENGTH_BYTES : LENGTH_BYTES + length] if length <= len(filled) - LENGTH_BYTES else None


def _key(shared: bytes, head: bytes, public: bytes) -> bytes:
    """The key of one file, tied to its first line and to both public keys."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=head + public).derive(shared)
