"""Opens both hats' stores with keys from the keyring, or says why things are kept for this session only."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError, StoreUnavailable, VaultLocked
from hatpeg.core.ports import HatStore, KeyVault
from hatpeg.core.speech import mark, say
from hatpeg.store.echoes import acquaint
from hatpeg.store.keys import Keys
from hatpeg.store.lock import Lock
from hatpeg.store.locked import LOCKED, LockedStore
from hatpeg.store.memory import SessionStore
from hatpeg.store.mending import has_content, opened
from hatpeg.store.places import copy_file, key_file, lock_file, vault_file, vault_folder
from hatpeg.store.sealing import Box
from hatpeg.store.shredding import finish
from hatpeg.store.stores import Stores
from hatpeg.store.vault import Vault

SESSION_ONLY = mark("Accounts and drafts are kept for this session only: they are gone when you close Hatpeg.")
KEY_IS_GONE = mark("The key to what you saved is not in this computer's keyring. The file was left as it is.")

__all__ = ["SESSION_ONLY", "Stores", "lock_up", "open_stores", "open_vault"]


def open_stores(keyring: KeyVault, folder: Path | None = None, hats: Collection[Hat] = tuple(Hat)) -> Stores:
    """Open both, never failing: where a file or the keyring cannot be used, that hat lives for this session only.

    So do both while another program has them open. A hat with a passphrase comes locked, and so does one that is not
    among ``hats``: of that one, nothing is read.
    """
    try:
        folder = folder or vault_folder()
        lock = Lock(lock_file(folder))
    except HatpegError as problem:
        return Stores({hat: SessionStore(hat) for hat in Hat}, f"{say(problem.sentence)} {say(SESSION_ONLY)}")
    keys = Keys(keyring, folder)
    stores: dict[Hat, HatStore] = {}
    guarded: set[Hat] = set()
    reasons: list[str] = []
    notices: list[str] = []
    for hat in Hat:
        try:
            finish(keys, hat)
            stores[hat], notice = _opened(keys, hat) if hat in hats else (LockedStore(hat), "")
            notices += [notice] if notice else []
        except VaultLocked:
            stores[hat] = LockedStore(hat)
            guarded.add(hat)
        except HatpegError as problem:
            stores[hat] = SessionStore(hat)
            reasons.append(say(problem.sentence))
    notices += [*dict.fromkeys(reasons), say(SESSION_ONLY)] if reasons else []
    both = Stores(stores, " ".join(notices), lock, keys, frozenset(guarded))
    acquaint(both)
    return both


def open_vault(keyring: KeyVault, folder: Path, hat: Hat) -> Vault:
    """Open one hat's vault. A new key is made only where there is no file yet. Raises :class:`HatpegError`."""
    return _opened(Keys(keyring, folder), hat)[0]


def lock_up(stores: Stores) -> Stores:
    """Close every hat that a passphrase opens; what is kept for this session only stays. Other programs are kept out.

    At once, and asking nobody, so that nothing keeps a person from locking. What has not been saved by then is lost:
    let the autosave finish first.
    """
    now = dict(stores.of)
    for hat in stores.guarded:
        stores.of[hat].close()
        now[hat] = LockedStore(hat)
    return replace(stores, of=now, notice="")


def _opened(keys: Keys, hat: Hat) -> tuple[Vault, str]:
    file = vault_file(keys.folder, hat)
    key = keys.find(hat)
    if isinstance(key, Box):
        raise VaultLocked(LOCKED)
    if key is None:
        if has_content(file) or has_content(copy_file(file)):
            raise StoreUnavailable(KEY_IS_GONE)
        if _is_new_under_passphrase(keys, hat):
            raise VaultLocked(LOCKED)
        key = keys.make(hat)
    whole = opened(file, hat, key)
    return whole.vault, whole.notice


def _is_new_under_passphrase(keys: Keys, hat: Hat) -> bool:
    """Whether this hat has no key yet, while another one's is under a passphrase: then so will this one's be."""
    return any(key_file(keys.folder, other).exists() or _is_boxed(keys, other) for other in hat.others)


def _is_boxed(keys: Keys, hat: Hat) -> bool:
    try:
        return isinstance(keys.find(hat), Box)
    except HatpegError:
        return False
