"""Digests of one hat's long sentences, left where the other hat can look for them: nothing else ever crosses.

Each hat writes one small sealed file, its echo, and only the other reads it. The key of an echo lies in both vaults,
so whoever wears Personal can ask "does this very sentence stand in a work draft?" and nothing more, and never needs a
byte of Work's vault. An echo that is lost or damaged is made anew from its own vault.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.past import DIGEST_BYTES, Past, sentences_kept
from hatpeg.core.ports import KEY_BYTES
from hatpeg.core.speech import mark
from hatpeg.store.disk import write_whole
from hatpeg.store.places import echo_file
from hatpeg.store.stores import Stores
from hatpeg.store.vault import Vault

NONCE_BYTES = 12
ROOM = 4096
"""Filled up to a multiple of this many bytes, so that the file's size tells little about how much was written."""
UNREADABLE = mark("Hatpeg could not compare this with what you wrote under your other hat.")
NOT_LEFT = mark("What you wrote could not be remembered for your other hat. The draft itself is saved.")


def past_of(stores: Stores, hat: Hat) -> Past:
    """What the rules may know of earlier drafts when a draft of this hat is checked. Raises :class:`StoreUnavailable`.

    Of the other hat, only its echo is read.
    """
    vault = stores.vaults[hat]
    details, key = vault.remembered.details(), vault.remembered.echo_key(hat.other)
    if stores.keys is None or not key:
        return Past(details)
    return Past(details, frozenset(_read(echo_file(stores.keys.folder, hat.other), key, hat.other)), _for_digests(key))


def remember(stores: Stores, hat: Hat, draft: str, text: str, kinds: Iterable[str] | None = None) -> None:
    """Leave the digests of a kept draft's sentences for the other hat. Raises :class:`StoreUnavailable`.

    ``kinds`` are the kinds of details in it, when it was let out. Reads the text: not on the GUI thread.
    """
    vault = stores.vaults[hat]
    if kinds is not None:
        vault.remembered.add_details(kinds)
    key = vault.remembered.echo_key(hat)
    if key and vault.remembered.save_sentences(draft, sentences_kept((text,), _for_digests(key))):
        refresh(stores, hat)


def refresh(stores: Stores, hat: Hat) -> None:
    """Write a hat's echo anew from its own vault: after drafts were deleted, or a vault was restored."""
    vault = stores.vaults[hat]
    key = vault.remembered.echo_key(hat)
    if stores.keys is None or not key or hat in stores.session_only:
        return
    try:
        _write(echo_file(stores.keys.folder, hat), key, hat, vault.remembered.sentences())
    except OSError:
        raise StoreUnavailable(NOT_LEFT) from None


def acquaint(stores: Stores) -> None:
    """While both vaults are open, let each know the key of the other's echo. Nothing is written where it does."""
    vaults = {hat: vault for hat, vault in stores.vaults.items() if hat not in stores.session_only}
    if len(vaults) < len(Hat):
        return
    try:
        for hat, vault in vaults.items():
            key = vault.remembered.echo_key(hat) or _begin(vault)
            if vaults[hat.other].remembered.echo_key(hat) != key:
                vaults[hat.other].remembered.save_echo_key(hat, key)
    except StoreUnavailable:
        return  # a vault that cannot be written says so when something is to be saved


def _begin(vault: Vault) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    vault.remembered.forget_sentences()
    vault.remembered.save_echo_key(vault.hat, key)
    return key


def _for_digests(key: bytes) -> bytes:
    return hashlib.blake2b(key=key, digest_size=32, person=b"hatpeg sentences").digest()


def _write(file: Path, key: bytes, hat: Hat, digests: Iterable[bytes]) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    content = b"".join(digests)
    content = len(content).to_bytes(4, "big") + content
    content += bytes(-len(content) % ROOM)
    nonce = secrets.token_bytes(NONCE_BYTES)
    write_whole(file, nonce + ChaCha20Poly1305(key).encrypt(nonce, content, hat.value.encode()))


def _read(file: Path, key: bytes, hat: Hat) -> list[bytes]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        if not file.exists():
            return []
        untrusted = file.read_bytes()
        content = ChaCha20Poly1305(key).decrypt(untrusted[:NONCE_BYTES], untrusted[NONCE_BYTES:], hat.value.encode())
    except (OSError, InvalidTag, ValueError):
        raise StoreUnavailable(UNREADABLE) from None
    end = 4 + int.from_bytes(content[:4], "big")
    return [content[at : at + DIGEST_BYTES] for at in range(4, end, DIGEST_BYTES)]
