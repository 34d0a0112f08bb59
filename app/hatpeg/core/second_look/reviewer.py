"""Who may give a second look: a name, two public keys, and where wanted a private key that a passphrase opens.

In words it is one line, so that a policy can hold it: ``Dana Ortiz, program lead: hatpeg-reviewer-1 BASE64``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field, replace

from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.speech import mark

KIND = "hatpeg-reviewer-1"
BY = "by-"
KEY_BYTES, BOX_BYTES = 32, 82
LONGEST_NAME, LONGEST_LINE = 80, 400
GROUP = 4
NOT_ONE = mark("This is no record of a reviewer. Ask them for it again.")


@dataclass(frozen=True, slots=True)
class Reviewer:
    """``signs`` is their Ed25519 public key, ``opens`` their X25519 public key, 32 bytes each.

    ``box`` is the private key inside their passphrase; with it they can look in the room, at this computer.
    """

    name: str
    signs: bytes
    opens: bytes
    box: bytes = field(default=b"", repr=False)

    @property
    def fingerprint(self) -> str:
        """What people compare, read aloud: 32 hexadecimal digits in groups, of both keys."""
        digits = hashlib.sha256(self.signs + self.opens).hexdigest()[:32].upper()
        return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))

    @property
    def code(self) -> str:
        """How the history names them: no name, eight digits that their key gives."""
        return code_of(self.signs)

    @property
    def is_here(self) -> bool:
        """Whether they can type their passphrase at this computer."""
        return bool(self.box)

    @property
    def apart(self) -> Reviewer:
        """The same without the private key: enough for whoever asks from elsewhere."""
        return replace(self, box=b"")

    @property
    def line(self) -> str:
        """The same in one line of words."""
        return f"{self.name}: {KIND} {base64.b64encode(self.signs + self.opens + self.box).decode()}"


def code_of(signs: bytes) -> str:
    """How the history names the reviewer with this public key."""
    return BY + hashlib.sha256(signs).hexdigest()[:8]


def parse_reviewer(untrusted: str) -> Reviewer:
    """A reviewer from their line. Raises :class:`PolicyUnreadable` with a sentence for people."""
    name, colon, rest = untrusted.strip().rpartition(":")
    kind, _, written = rest.strip().partition(" ")
    name = " ".join(name.split())
    is_told = colon and kind == KIND and name and len(untrusted) <= LONGEST_LINE
    if not is_told or len(name) > LONGEST_NAME or not name.isprintable():
        raise PolicyUnreadable(NOT_ONE)
    try:
        content = base64.b64decode(written.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise PolicyUnreadable(NOT_ONE) from None
    if len(content) not in {2 * KEY_BYTES, 2 * KEY_BYTES + BOX_BYTES}:
        raise PolicyUnreadable(NOT_ONE)
    return Reviewer(name, content[:KEY_BYTES], content[KEY_BYTES : 2 * KEY_BYTES], content[2 * KEY_BYTES :])
