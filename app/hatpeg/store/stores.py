"""Both hats' stores, as they stand: open, locked, or kept for this session only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.ports import HatStore
from hatpeg.store.keys import Keys
from hatpeg.store.lock import Lock
from hatpeg.store.locked import LockedStore
from hatpeg.store.memory import SessionStore
from hatpeg.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Stores:
    """A store for each hat; ``notice`` is empty when there is nothing to tell.

    ``keys`` is None where nothing can be kept at all: there is no folder, or another program has the vaults open.
    ``guarded`` are the hats under a passphrase, whether open or locked.
    """

    of: Mapping[Hat, HatStore]
    notice: str = ""
    lock: Lock | None = None
    keys: Keys | None = None
    guarded: frozenset[Hat] = frozenset()

    @property
    def locked(self) -> frozenset[Hat]:
        """The hats that are locked: a passphrase opens them, or they were not asked for."""
        return frozenset(hat for hat, store in self.of.items() if isinstance(store, LockedStore))

    @property
    def session_only(self) -> frozenset[Hat]:
        """The hats of which nothing reaches the disk."""
        return frozenset(hat for hat, store in self.of.items() if isinstance(store, SessionStore))

    @property
    def vaults(self) -> Mapping[Hat, Vault]:
        """The hats that are open, also those kept for this session only."""
        return {hat: store for hat, store in self.of.items() if isinstance(store, Vault)}

    def close(self) -> None:
        """Let go of both, and let another program have them."""
        for store in self.of.values():
            store.close()
        if self.lock is not None:
            self.lock.close()
