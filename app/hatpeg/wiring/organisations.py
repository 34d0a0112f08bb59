"""The policy on this computer: what IT has laid down, else a signed one, and what was chosen on the Policy page."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, parse_organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.policy import NO_LAYER, PolicyLayer
from hatpeg.core.speech import mark, say
from hatpeg.wiring.signed_policy import taken

if TYPE_CHECKING:
    from hatpeg.policies.managed import Managed, Source
    from hatpeg.store.stores import Stores
    from hatpeg.store.vault import Vault

LAST_GOOD, OWN = "managed policy", "own policy"
POLICY = mark("your organization’s policy (tell your IT the code {code})")
LAST_ONE_HOLDS = mark("Your organization’s policy cannot be read. The last one holds. Tell your IT the code {code}.")
CHOSEN_HERE = mark("what was chosen on the Policy page")
OLD = mark("Your organization’s policy is old. Ask whether there is a newer one.")
DAMAGED_CODE = "P4"
BY_IT, BY_PACK = "it", "pack"


@dataclass(frozen=True, slots=True)
class LaidDown:
    """A policy to follow. ``unread`` names it where there is none to follow though one is laid down.

    ``by`` tells who laid it down: IT, an organization with a signed file, or nobody. ``own`` is what was chosen on
    this computer; it never loosens what is locked.
    """

    organisation: Organisation = NO_ORGANISATION
    unread: tuple[str, ...] = ()
    notice: str = ""
    by: str = ""
    own: PolicyLayer = NO_LAYER


def laid_down(stores: Stores) -> LaidDown:
    """What is laid down on this computer, and what was chosen on it."""
    vault = stores.vaults.get(Hat.PROFESSIONAL)
    found = _laid_down(stores)
    try:
        return replace(found, own=own_policy(vault).layer if vault is not None else NO_LAYER)
    except HatpegError:
        return replace(found, unread=(*found.unread, CHOSEN_HERE))


def own_policy(vault: Vault) -> Organisation:
    """What was chosen and answered on this computer. Raises :class:`HatpegError` where it cannot be read."""
    kept = vault.setting(OWN)
    return parse_organisation(kept) if kept else NO_ORGANISATION


def keep_own_policy(vault: Vault, own: Organisation) -> None:
    """Keep what was chosen and answered on this computer. Raises :class:`HatpegError`."""
    vault.save_setting(OWN, written_organisation(own))


def _laid_down(stores: Stores) -> LaidDown:
    """What is laid down here. A policy that can be followed is kept, for when it cannot be any more."""
    from hatpeg.policies.managed import of_sources, read_managed

    vault = stores.vaults.get(Hat.PROFESSIONAL)
    managed = read_managed()
    if not managed.is_wrong:
        if vault is not None:
            _keep(vault, managed)
        return LaidDown(managed.organisation, by=BY_IT) if managed.organisation else _signed(vault)
    before = of_sources(_kept(vault)) if vault is not None else None
    if before is not None and before.organisation is not None:
        return LaidDown(before.organisation, by=BY_IT, notice=say(LAST_ONE_HOLDS, code=managed.code))
    return LaidDown(unread=(say(POLICY, code=managed.code),))


def _signed(vault: Vault | None) -> LaidDown:
    """The signed policy that was taken in, where IT has laid down nothing."""
    if vault is None:
        return LaidDown()
    try:
        found = taken(vault)
    except HatpegError:
        return LaidDown(unread=(say(POLICY, code=DAMAGED_CODE),))
    if found is None:
        return LaidDown()
    return LaidDown(found.pack.organisation, by=BY_PACK, notice=say(OLD) if found.is_old() else "")


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
