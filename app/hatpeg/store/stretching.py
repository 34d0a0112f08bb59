"""Makes a key out of a passphrase, slowly enough that guessing is dear: Argon2id, RFC 9106.

How slowly is measured on this computer whenever a passphrase is set, and stored beside what it protects. Never below
the least that OWASP's Password Storage Cheat Sheet asks for: 19 MiB and two passes.
"""

from __future__ import annotations

import secrets
import struct
import time
import unicodedata
from dataclasses import dataclass

from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.speech import mark

MIB = 1024
"""In kibibytes, the unit of Argon2's memory."""
LEAST_MEMORY, USUAL_MEMORY, MOST_MEMORY = 19 * MIB, 64 * MIB, 1024 * MIB
LEAST_PASSES, MOST_PASSES = 2, 64
SECONDS = 0.4
SALT_BYTES = 16
FORM = struct.Struct(f">IBB{SALT_BYTES}s")
BROKEN = mark("The passphrase's settings on this computer are damaged. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Stretch:
    """How a passphrase was made into a key. ``memory`` is in kibibytes."""

    salt: bytes
    memory: int = LEAST_MEMORY
    passes: int = LEAST_PASSES
    lanes: int = 1

    def to_bytes(self) -> bytes:
        """The same, to be stored."""
        return FORM.pack(self.memory, self.passes, self.lanes, self.salt)

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> Stretch:
        """What was stored. Raises :class:`StoreUnavailable` for what would take for ever or all memory."""
        if len(untrusted) != FORM.size:
            raise StoreUnavailable(BROKEN)
        memory, passes, lanes, salt = FORM.unpack(untrusted)
        is_sane = LEAST_MEMORY <= memory <= MOST_MEMORY and LEAST_PASSES <= passes <= MOST_PASSES and lanes == 1
        if not is_sane:
            raise StoreUnavailable(BROKEN)
        return cls(salt, memory, passes, lanes)

    def key_from(self, passphrase: str) -> bytes:
        """32 bytes. Takes as long as it was tuned to, and its memory: not on the GUI thread."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        # As RFC 8265 (OpaqueString) has it: the same passphrase from another keyboard must open the same vault.
        spelled = "".join(" " if unicodedata.category(char) == "Zs" else char for char in passphrase)
        secret = unicodedata.normalize("NFC", spelled).encode("utf-8", "surrogatepass")
        work = Argon2id(salt=self.salt, length=32, iterations=self.passes, lanes=self.lanes, memory_cost=self.memory)
        return work.derive(secret)


def tuned(seconds: float = SECONDS) -> Stretch:
    """A new salt, and as many passes over 64 MiB as fit into this time on this computer; less memory if none do."""
    salt = secrets.token_bytes(SALT_BYTES)
    trial = Stretch(salt)
    one = min(_timed(trial), _timed(trial)) / (trial.memory * trial.passes)  # work grows with memory times passes
    for memory in (USUAL_MEMORY, USUAL_MEMORY // 2):
        passes = int(seconds / (one * memory))
        if passes >= LEAST_PASSES:
            return Stretch(salt, memory, min(passes, MOST_PASSES))
    return trial


def _timed(trial: Stretch) -> float:
    start = time.perf_counter()
    trial.key_from("how long does this take")
    return time.perf_counter() - start
