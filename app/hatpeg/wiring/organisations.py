"""The organization's policy on this computer; where it cannot be followed now, the last one that could be."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.organisation import NO_ORGANISATION, Organisation
from hatpeg.core.speech import mark, say

if TYPE_CHECKING:
    from hatpeg.policies.managed import Managed, Source
    from hatpeg.store.stores import Stores
    from hatpeg.store.vault import Vault

LAST_GOOD = "managed policy"
POLICY = mark("your organization’s policy (tell your IT the code {code})")
LAST_ONE_HOLDS = mark("Your organization’s policy cannot be read. The last one holds. Tell your IT the code {code}.")


@dataclass(frozen=True, slots=True)
class LaidDown:
    """A policy to follow. ``unread`` names it where there is none to follow though one is laid down."""

    organisation: Organisation = NO_ORGANISATION
    unread: tuple[str, ...] = ()
    notice: str = ""


def laid_down(stores: Stores) -> LaidDown:
    """What is laid down on this computer. A policy that can be followed is kept, for when it cannot be any more."""
    from hatpeg.policies.managed import of_sources, read_managed

    vault = stores.vaults.get(Hat.PROFESSIONAL)
    managed = read_managed()
    if not managed.is_wrong:
        if vault is not None:
            _keep(vault, managed)
        return LaidDown(managed.organisation or NO_ORGANISATION)
    before = of_sources(_kept(vault)) if vault is not None else None
    if before is not None and before.organisation is not None:
        return LaidDown(before.organisation, notice=say(LAST_ONE_HOLDS, code=managed.code))
    return LaidDown(unread=(say(POLICY, code=managed.code),))


def _keep(vault: Vault, managed: Managed) -> None:
    kept = json.dumps([[source.name, source.text] for source in managed.sources]) if managed.sources else ""
    with suppress(HatpegError):  # it is in force all the same
        if vault.setting(LAST_GOOD) != kept:
            vault.save_setting(LAST_GOOD, kept)


def _kept(vault: Vault) -> tuple[Source, ...]:
    from hatpeg.policies.managed import Source

    try:
        return tuple(Source(str(name), str(text)) for name, text in json.loads(vault.setting(LAST_GOOD) or "[]"))
    except (HatpegError, ValueError, TypeError):
        return ()
