"""Opens both hats' stores with keys from the keyring, or says why things are kept for this session only."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError, StoreUnavailable
from hatpeg.core.ports import AccountStore, KeyVault
from hatpeg.store.lock import Lock
from hatpeg.store.memory import SessionStore
from hatpeg.store.places import lock_file, vault_file, vault_folder
from hatpeg.store.vault import KEY_BYTES, UNREADABLE, Vault

SESSION_ONLY = "Your accounts are kept for this session only."
KEY_IS_GONE = "The key to your saved accounts is not in this computer's keyring. The file was left as it is."


@dataclass(frozen=True, slots=True)
class Stores:
    """A store for each hat; ``notice`` is empty when both are kept encrypted on this computer."""

    of: Mapping[Hat, AccountStore]
    notice: str = ""
    lock: Lock | None = None

    def close(self) -> None:
        """Let go of both, and let another program have them."""
        for store in self.of.values():
            store.close()
        if self.lock is not None:
            self.lock.close()


def open_stores(keys: KeyVault, folder: Path | None = None) -> Stores:
    """Open both, never failing: where a file or the keyring cannot be used, that hat lives for this session only.

    So do both while another program has them open.
    """
    try:
        folder = folder or vault_folder()
        lock = Lock(lock_file(folder))
    except HatpegError as problem:
        return Stores({hat: SessionStore(hat) for hat in Hat}, f"{problem.sentence} {SESSION_ONLY}")
    stores: dict[Hat, AccountStore] = {}
    reasons: list[str] = []
    for hat in Hat:
        try:
            stores[hat] = open_vault(keys, folder, hat)
        except HatpegError as problem:
            stores[hat] = SessionStore(hat)
            reasons.append(problem.sentence)
    notice = " ".join([*dict.fromkeys(reasons), SESSION_ONLY]) if reasons else ""
    return Stores(stores, notice, lock)


def open_vault(keys: KeyVault, folder: Path, hat: Hat) -> Vault:
    """Open one hat's vault. A new key is made only where there is no file yet. Raises :class:`HatpegError`."""
    file = vault_file(folder, hat)
    name = f"vault key, {hat.value}"
    key = keys.read_key(name)
    if key is None:
        if _has_content(file):
            raise StoreUnavailable(KEY_IS_GONE)
        key = secrets.token_bytes(KEY_BYTES)
        keys.write_key(name, key)
        if keys.read_key(name) != key:
            raise StoreUnavailable("This computer's keyring does not give back what it was given.")
    return Vault(file, hat, key)


def _has_content(file: Path) -> bool:
    try:
        return file.exists() and file.stat().st_size > 0
    except OSError:
        raise StoreUnavailable(UNREADABLE) from None
