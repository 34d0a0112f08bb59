"""A reviewer's keys: one random seed, kept inside their passphrase, from which both private keys are made.

The seed lies in a box of 82 bytes: Argon2id memory in KiB (4 bytes, big endian), passes (1), lanes (1), salt (16),
nonce (12), then the seed under ChaCha20-Poly1305 (32 + 16). The two public keys are authenticated with it.
"""

from __future__ import annotations

import secrets
import struct
import unicodedata
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hatpeg.core.errors import HatpegError
from hatpeg.core.second_look.reviewer import BOX_BYTES, Reviewer
from hatpeg.core.speech import mark

FEWEST_CHARACTERS = 12
"""More than for a vault: the box may lie in a policy that everybody on a computer can read."""
TOO_SHORT = mark("Use at least 12 characters.")
SEED_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
FORM = struct.Struct(f">IBB{SALT_BYTES}s")
MIB = 1024
MEMORY, PASSES = 64 * MIB, 3
LEAST_MEMORY, MOST_MEMORY, MOST_PASSES = 19 * MIB, 256 * MIB, 16
PURPOSE = b"hatpeg reviewer 1\n"
SIGNS, OPENS = b"hatpeg review signs 1", b"hatpeg review opens 1"


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A reviewer whose passphrase was typed: what they sign with, and what opens what was sealed for them."""

    reviewer: Reviewer
    signing: Ed25519PrivateKey = field(repr=False)
    opening: X25519PrivateKey = field(repr=False)


def new_reviewer(name: str, passphrase: str, *, memory: int = MEMORY, passes: int = PASSES) -> Reviewer:
    """A new reviewer. Raises :class:`HatpegError` for a passphrase that is too short. Takes a moment, and its memory.

    ``memory`` is in KiB; with ``passes`` it says how dear guessing the passphrase is.
    """
    if len(passphrase) < FEWEST_CHARACTERS:
        raise HatpegError(TOO_SHORT)
    seed = secrets.token_bytes(SEED_BYTES)
    signs, opens = _public(seed)
    form = FORM.pack(memory, passes, 1, secrets.token_bytes(SALT_BYTES))
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = ChaCha20Poly1305(_stretched(passphrase, form)).encrypt(nonce, seed, PURPOSE + signs + opens + form)
    return Reviewer(name, signs, opens, form + nonce + sealed)


def unlock(reviewer: Reviewer, passphrase: str) -> Unlocked | None:
    """The reviewer's private keys; None when this is not their passphrase. Takes a moment: not on the GUI thread."""
    box, public = reviewer.box, reviewer.signs + reviewer.opens
    if len(box) != BOX_BYTES or not _is_sane(box[: FORM.size]):
        return None
    form, nonce, sealed = box[: FORM.size], box[FORM.size : FORM.size + NONCE_BYTES], box[FORM.size + NONCE_BYTES :]
    try:
        seed = ChaCha20Poly1305(_stretched(passphrase, form)).decrypt(nonce, sealed, PURPOSE + public + form)
    except InvalidTag:
        return None
    if b"".join(_public(seed)) != public:
        return None
    return Unlocked(reviewer, _signing(seed), _opening(seed))


def _public(seed: bytes) -> tuple[bytes, bytes]:
    return _signing(seed).public_key().public_bytes_raw(), _opening(seed).public_key().public_bytes_raw()


def _signing(seed: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(_derived(seed, SIGNS))


def _opening(seed: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(_derived(seed, OPENS))


def _derived(seed: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), SEED_BYTES, salt=None, info=purpose).derive(seed)


def _stretched(passphrase: str, form: bytes) -> bytes:
    memory, passes, lanes, salt = FORM.unpack(form)
    # As RFC 8265 (OpaqueString) has it: the same passphrase from another keyboard must open the same box.
    spelled = "".join(" " if unicodedata.category(char) == "Zs" else char for char in passphrase)
    secret = unicodedata.normalize("NFC", spelled).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


def _is_sane(form: bytes) -> bool:
    """Whether opening it would take neither for ever nor all memory."""
    memory, passes, lanes, _ = FORM.unpack(form)
    return bool(LEAST_MEMORY <= memory <= MOST_MEMORY and 1 <= passes <= MOST_PASSES and lanes == 1)
