"""Backup and restore: hats go into one encrypted file with a passphrase of its own, and come back out of it.

Every backup is under keys made for it, so neither the keyring nor the vaults' keys can be learnt from one.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.ports import KEY_BYTES
from hatpeg.core.speech import mark
from hatpeg.store.backup_file import DAMAGED, HEAD_BYTES, LENGTH_BYTES, MOST_LIST_BYTES, Part, head, parse_head
from hatpeg.store.database import Database
from hatpeg.store.disk import copy_whole, destroy, put, write_whole
from hatpeg.store.echoes import acquaint, refresh
from hatpeg.store.keys import purpose
from hatpeg.store.passphrase import FEWEST_CHARACTERS, TOO_SHORT, NoMatch
from hatpeg.store.places import SIDES, before_file
from hatpeg.store.sealing import Box
from hatpeg.store.stores import Stores
from hatpeg.store.stretching import SECONDS, tuned
from hatpeg.store.vault import Vault

NOT_WRITTEN = mark("The backup could not be written. Is there room, and may Hatpeg write there?")
NOT_READ = mark("The backup could not be read. Nothing was changed.")
NOT_RESTORED = mark("The backup could not be put in place. What was there before is still there.")
OPEN_FIRST = mark("Unlock your hats first. Nothing was changed.")
NOWHERE = mark("Nothing can be kept on this computer for now, so nothing can be restored.")


def back_up(
    stores: Stores, file: Path, passphrase: str, hats: Collection[Hat] = tuple(Hat), seconds: float = SECONDS
) -> None:
    """Write hats that are open into one file, in place of what was there. Raises :class:`StoreUnavailable`.

    Not on the GUI thread: it stretches the passphrase and writes everything anew.
    """
    if len(passphrase) < FEWEST_CHARACTERS:
        raise StoreUnavailable(TOO_SHORT)
    if stores.locked & set(hats):
        raise StoreUnavailable(OPEN_FIRST)
    stretch = tuned(seconds)
    parts: dict[Hat, Part] = {}
    poured: list[bytes] = []
    look = file.with_name(file.name + ".part")
    try:
        for hat in hats:
            key = secrets.token_bytes(KEY_BYTES)
            look.unlink(missing_ok=True)
            stores.vaults[hat].database.pour_into(look, key)
            content = look.read_bytes()
            parts[hat] = Part(key, len(content), hashlib.sha256(content).digest())
            poured.append(content)
        write_whole(file, head(parts, stretch, stretch.key_from(passphrase)) + b"".join(poured))
    except (OSError, StoreUnavailable):
        raise StoreUnavailable(NOT_WRITTEN) from None
    finally:
        _forget(look)


def restore(
    stores: Stores, file: Path, passphrase: str, hats: Collection[Hat] = tuple(Hat), current: str = ""
) -> Stores | NoMatch:
    """Put the hats of a backup in place of what is kept now; of that, one copy stays until the next time.

    ``current`` is the passphrase that opens the hats here, where there is one. Raises :class:`StoreUnavailable`; then
    each hat is as it was, or wholly restored. Not on the GUI thread.
    """
    if stores.keys is None or stores.session_only & set(hats):
        raise StoreUnavailable(NOWHERE)
    if stores.locked & set(hats):
        raise StoreUnavailable(OPEN_FIRST)
    contents = _contents(file, passphrase)
    if isinstance(contents, NoMatch):
        return contents
    now = dict(stores.of)
    for hat, content in contents.items():
        if hat not in hats:
            continue
        key = _key_here(stores, hat, current)
        if key is None:
            return NoMatch(0)
        now[hat] = _replaced(stores.vaults[hat], content, key)
    after = replace(stores, of=now, notice="")
    acquaint(after)
    for hat in contents.keys() & set(hats):
        refresh(after, hat)
        after.vaults[hat].look_after()
    return after


def _replaced(vault: Vault, content: tuple[bytes, bytes], key: bytes) -> Vault:
    """The vault with what a backup holds. Until the last step, the vault is open and as it was."""
    file = vault.database.file
    if file is None:
        raise StoreUnavailable(NOWHERE)
    new = file.with_suffix(".restored")
    try:
        _pour_back(content, new, vault.hat, key)
        with vault.database.still():
            copy_whole(file, before_file(file))
        vault.close()
        put(new, file)
    except OSError:
        raise StoreUnavailable(NOT_RESTORED) from None
    finally:
        _forget(new)
    return Vault(file, vault.hat, key)


def _contents(file: Path, passphrase: str) -> Mapping[Hat, tuple[bytes, bytes]] | NoMatch:
    """For each hat the key and the bytes of its database."""
    try:
        untrusted = file.read_bytes()
    except OSError:
        raise StoreUnavailable(NOT_READ) from None
    start = parse_head(untrusted[: HEAD_BYTES + LENGTH_BYTES + MOST_LIST_BYTES])
    parts = start.parts(start.stretch.key_from(passphrase))
    if parts is None:
        return NoMatch(0)
    contents, at = {}, start.start
    for hat, part in parts.items():
        content = untrusted[at : at + part.length]
        if hashlib.sha256(content).digest() != part.digest:
            raise StoreUnavailable(DAMAGED)
        contents[hat], at = (part.key, content), at + part.length
    return contents


def _key_here(stores: Stores, hat: Hat, current: str) -> bytes | None:
    kept = stores.keys.find(hat) if stores.keys else None
    return kept.opened(kept.stretch.key_from(current), purpose(hat)) if isinstance(kept, Box) else kept


def _pour_back(content: tuple[bytes, bytes], new: Path, hat: Hat, key: bytes) -> None:
    """Write a backup's database anew under the key that is used here, and bring it up to date."""
    key_there, database_there = content
    look = new.with_name(new.name + ".part")
    try:
        _forget(new)
        write_whole(look, database_there)
        there = Database(look, key_there)
        try:
            there.pour_into(new, key)
        finally:
            there.close()
        with Vault(new, hat, key) as vault:
            vault.second_looks.void()  # they count on the computer and in the days they were made
    finally:
        _forget(look)


def _forget(file: Path) -> None:
    for end in ("", *SIDES):
        with suppress(OSError):
            destroy(file.with_name(file.name + end))
