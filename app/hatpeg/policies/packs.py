r"""Signed policy packs, for laptops that no IT department manages (Ed25519, RFC 8032).

A pack is one JSON text: the policy as TOML, the public key that signed it, and the signature. The key of the first
pack that somebody accepted is remembered: a later pack must carry the same key, or a hand-over in which the key before
names the new one. A version that is older than the one in force is refused.

What is signed is ``"hatpeg policy 1\n"`` and the policy's bytes; a hand-over signs ``"hatpeg hand-over 1\n"`` and the
new key's 32 bytes. The version stands in the policy itself, so that the signature covers it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.organisation import MOST_BYTES, Organisation, parse_organisation
from hatpeg.policies.presets import sectors

FORMAT = 1
POLICY, HAND_OVER = b"hatpeg policy 1\n", b"hatpeg hand-over 1\n"
KEY_BYTES, SIGNATURE_BYTES = 32, 64
OLD_AFTER_DAYS = 400
GROUP = 4


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose signature holds. ``key`` is the public key that signed it; whose that is, people must compare.

    ``handed_over_by`` is the key that named this one as its successor, or empty.
    """

    organisation: Organisation
    text: str
    key: bytes
    handed_over_by: bytes = b""

    @property
    def fingerprint(self) -> str:
        """What people compare, read aloud over the telephone."""
        return fingerprint_of(self.key)

    def is_old(self, today: date) -> bool:
        """Whether it was approved so long ago, or was to be looked at again so long ago, that somebody should ask."""
        if self.organisation.review and date.fromisoformat(self.organisation.review) < today:
            return True
        day = self.organisation.day
        return bool(day) and (today - date.fromisoformat(day)).days > OLD_AFTER_DAYS


class Standing(StrEnum):
    """What a pack is to somebody who has another one, or none."""

    FIRST = "first"
    SAME_KEY = "same key"
    HANDED_OVER = "handed over"


def new_key() -> bytes:
    """A new private key: 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private: bytes) -> bytes:
    """The public key of a private one."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def fingerprint_of(key: bytes) -> str:
    """A key's fingerprint in groups: ``9F2C 01AB …``, 32 hexadecimal digits of its SHA-256."""
    digits = hashlib.sha256(key).hexdigest()[:32].upper()
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def key_as_pem(private: bytes, passphrase: str = "") -> bytes:
    """A private key as it lies in a file: PKCS #8, encrypted where there is a passphrase."""
    key = Ed25519PrivateKey.from_private_bytes(private)
    encryption = (
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    )
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def key_from_pem(untrusted: bytes, passphrase: str = "") -> bytes:
    """The private key in a file. Raises :class:`PolicyUnreadable` for another file, or another passphrase."""
    try:
        key = serialization.load_pem_private_key(untrusted, passphrase.encode() or None)
    except (ValueError, TypeError):
        raise PolicyUnreadable("This is no key for signing policies, or the passphrase is another one.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise PolicyUnreadable("This is a key of another kind. Make one with “hatpeg policy keygen”.")
    return key.private_bytes_raw()


def signed(policy: str, private: bytes, handed_over: bytes = b"") -> str:
    """A pack of a policy. ``handed_over`` is what :func:`hand_over` gave. Raises :class:`PolicyUnreadable`."""
    parse_organisation(policy, sectors())
    key = Ed25519PrivateKey.from_private_bytes(private)
    pack = {
        "format": FORMAT,
        "policy": policy,
        "key": _written(public_key(private)),
        "signature": _written(key.sign(POLICY + policy.encode())),
    }
    if handed_over:
        pack["hand_over"] = _written(handed_over)
    return json.dumps(pack, ensure_ascii=False, indent=1) + "\n"


def hand_over(private: bytes, successor: bytes) -> bytes:
    """Name another public key as the successor of this private one: 32 bytes of the key before, 64 of signature."""
    return public_key(private) + Ed25519PrivateKey.from_private_bytes(private).sign(HAND_OVER + successor)


def read_pack(untrusted: str) -> Pack:
    """A pack whose signatures hold. Raises :class:`PolicyUnreadable` with a sentence for people."""
    if len(untrusted) > 2 * MOST_BYTES:
        raise PolicyUnreadable("This file is too long for a policy.")
    try:
        told = json.loads(untrusted)
    except (ValueError, RecursionError):
        raise PolicyUnreadable("This file is not a policy that an organization has signed.") from None
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("policy"), str):
        raise PolicyUnreadable("This file is not a policy that an organization has signed.")
    policy, key = str(told["policy"]), _bytes(told, "key", KEY_BYTES)
    try:
        signed_text = POLICY + policy.encode()
    except UnicodeEncodeError:
        raise PolicyUnreadable("This file is not a policy that an organization has signed.") from None
    _must_hold(key, _bytes(told, "signature", SIGNATURE_BYTES), signed_text)
    before = b""
    if "hand_over" in told:
        both = _bytes(told, "hand_over", KEY_BYTES + SIGNATURE_BYTES)
        before = both[:KEY_BYTES]
        _must_hold(before, both[KEY_BYTES:], HAND_OVER + key)
    return Pack(parse_organisation(policy, sectors()), policy, key, before)


def standing_of(pack: Pack, trusted: bytes = b"", version: int = 0) -> Standing:
    """What a pack is to somebody who trusts a key, and has a version in force. Raises :class:`PolicyUnreadable`.

    ``FIRST`` asks for the fingerprint to be compared; the others need nothing more.
    """
    if trusted and trusted not in {pack.key, pack.handed_over_by}:
        sentence = "This policy is signed by somebody else than the one before. Ask your organization."
        raise PolicyUnreadable(sentence)
    if pack.organisation.version < version:
        raise PolicyUnreadable("This policy is older than the one that applies now, so it was not taken.")
    if not trusted:
        return Standing.FIRST
    return Standing.SAME_KEY if pack.key == trusted else Standing.HANDED_OVER


def _must_hold(key: bytes, signature: bytes, content: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
    except (InvalidSignature, ValueError):
        raise PolicyUnreadable("This policy was changed after it was signed, so it was not taken.") from None


def _written(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(told: dict[str, object], name: str, length: int) -> bytes:
    try:
        content = base64.b64decode(str(told.get(name, "")), validate=True)
    except (binascii.Error, ValueError):
        content = b""
    if len(content) != length:
        raise PolicyUnreadable("This file is not a policy that an organization has signed.")
    return content
