"""The signed policy of an organization whose IT looks after no computers: taken in once, and followed from then on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.speech import mark

if TYPE_CHECKING:
    from hatpeg.policies.packs import Pack, Standing
    from hatpeg.store.vault import Vault

KEPT_AS = "signed policy"
DAMAGED = mark("The signed policy that is kept here cannot be read. Take it in again.")


@dataclass(frozen=True, slots=True)
class Taken:
    """A signed policy that somebody has accepted, and the file's text it came in."""

    pack: Pack
    content: str

    def is_old(self) -> bool:
        """Whether somebody should ask for a newer one."""
        return self.pack.is_old(datetime.now(UTC).astimezone().date())


def taken(vault: Vault) -> Taken | None:
    """The signed policy that is followed, its signature looked at again. Raises :class:`PolicyUnreadable`."""
    from hatpeg.policies.packs import read_pack

    kept = vault.setting(KEPT_AS)
    if not kept:
        return None
    try:
        told = json.loads(kept)
        key, content = bytes.fromhex(told["key"]), str(told["content"])
    except (ValueError, TypeError, KeyError):
        raise PolicyUnreadable(DAMAGED) from None
    pack = read_pack(content)
    if pack.key != key:
        raise PolicyUnreadable(DAMAGED)
    return Taken(pack, content)


def offered(vault: Vault, untrusted: str) -> tuple[Pack, Standing]:
    """A signed policy as a file gives it, and what it is to the one in force. Raises :class:`PolicyUnreadable`."""
    from hatpeg.policies.packs import read_pack, standing_of

    before, pack = taken(vault), read_pack(untrusted)
    if before is None:
        return pack, standing_of(pack)
    return pack, standing_of(pack, before.pack.key, before.pack.organisation.version)


def take(vault: Vault, untrusted: str) -> None:
    """Follow a signed policy from now on; it is looked at again first. Raises :class:`HatpegError`."""
    pack, _ = offered(vault, untrusted)
    vault.save_setting(KEPT_AS, json.dumps({"key": pack.key.hex(), "content": untrusted}))
