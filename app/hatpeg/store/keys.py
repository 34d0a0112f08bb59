"""Where each hat's key lies: in the keyring, bare or boxed; where there is no keyring, boxed in a file of its own."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError, KeyVaultUnavailable, StoreUnavailable
from hatpeg.core.ports import KEY_BYTES, KeyVault
from hatpeg.core.speech import mark
from hatpeg.store.disk import destroy, write_whole
from hatpeg.store.places import key_file
from hatpeg.store.sealing import Box, is_box

NOT_GIVEN_BACK = mark("This computer's keyring does not give back what it was given.")
KEY_FILE_UNREADABLE = mark("The key to your saved accounts could not be read. Nothing was changed.")
KEY_NOT_WRITTEN = mark("The key to your saved accounts could not be written. What was there before is still there.")


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of both hats on this computer."""

    keyring: KeyVault
    folder: Path

    def find(self, hat: Hat) -> bytes | Box | None:
        """The key of a hat, or the box it is in; None when there is none. Raises :class:`HatpegError`."""
        file = key_file(self.folder, hat)
        try:
            untrusted = file.read_bytes() if file.exists() else self.keyring.read_key(purpose(hat))
        except OSError:
            raise StoreUnavailable(KEY_FILE_UNREADABLE) from None
        if untrusted is None or (len(untrusted) == KEY_BYTES and not file.exists()):
            return untrusted
        return Box.from_bytes(untrusted)

    def make(self, hat: Hat) -> bytes:
        """A new key, kept bare in the keyring. Raises :class:`KeyVaultUnavailable`."""
        key = secrets.token_bytes(KEY_BYTES)
        self.keep(hat, key)
        return key

    def keep(self, hat: Hat, key: bytes | Box) -> None:
        """Keep a key in place of the one before: in the keyring, or a box in a file. Raises :class:`HatpegError`."""
        content = key.to_bytes() if isinstance(key, Box) else key
        file = key_file(self.folder, hat)
        try:
            self.keyring.write_key(purpose(hat), content)
            if self.keyring.read_key(purpose(hat)) != content:
                raise StoreUnavailable(NOT_GIVEN_BACK)
        except HatpegError:
            if not is_box(content):
                raise
            try:
                write_whole(file, content)
            except OSError:
                raise StoreUnavailable(KEY_NOT_WRITTEN) from None
        else:
            destroy(file)

    def forget(self, hat: Hat) -> bool:
        """Destroy a key wherever it lies, and tell whether it is gone."""
        destroy(key_file(self.folder, hat))
        try:
            if self.keyring.read_key(purpose(hat)) is not None:
                self.keyring.write_key(purpose(hat), secrets.token_bytes(KEY_BYTES))
                self.keyring.delete_key(purpose(hat))
            return self.keyring.read_key(purpose(hat)) is None
        except KeyVaultUnavailable:
            return False


def purpose(hat: Hat) -> str:
    """What a key is for: its name in the keyring."""
    return f"vault key, {hat.value}"
