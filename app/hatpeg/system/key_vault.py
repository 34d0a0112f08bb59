"""Keys in the operating system's keyring, with a time limit on every call.

A keyring that is locked may ask the person for a password and block for as long as they think about it, and the
library has no time limit of its own; so each call runs in a thread that can be left behind.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from hatpeg.core.errors import KeyVaultUnavailable
from hatpeg.core.ports import KEY_BYTES, LONGEST_KEY
from hatpeg.core.speech import mark

SERVICE = "Hatpeg"
PATIENCE = 30.0
"""Seconds for a person to unlock their keyring when asked."""
TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Backends that encrypt. Others keep plain text or nothing."""
NONE_HERE = mark("This computer has no keyring that Hatpeg can use.")
TOO_SLOW = mark("This computer's keyring did not answer. It may be locked.")
NOT_A_KEY = mark("The keyring holds something under Hatpeg's name that is not a key. It was left as it is.")
LOCKED = mark("This computer's keyring is locked or did not allow it.")

Answer = TypeVar("Answer")


class SystemKeyVault:
    """Reads and writes keys as hexadecimal text: Windows keeps texts of up to 1,280 characters, and no bytes."""

    def __init__(self, seconds: float = PATIENCE) -> None:
        self._seconds = seconds
        self._backend: KeyringBackend | None = None

    def read_key(self, name: str) -> bytes | None:
        """The key kept under a name; None when there is none. Raises :class:`KeyVaultUnavailable`."""
        text = self._within_limit(lambda backend: backend.get_password(SERVICE, name))
        if text is None:
            return None
        try:
            key = bytes.fromhex(text)
        except ValueError:
            raise KeyVaultUnavailable(NOT_A_KEY) from None
        if not KEY_BYTES <= len(key) <= LONGEST_KEY:
            raise KeyVaultUnavailable(NOT_A_KEY)
        return key

    def write_key(self, name: str, key: bytes) -> None:
        """Keep a key. Raises :class:`KeyVaultUnavailable`, and ValueError for what no keyring is asked to hold."""
        if not KEY_BYTES <= len(key) <= LONGEST_KEY:
            raise ValueError(f"a key has {KEY_BYTES} to {LONGEST_KEY} bytes")
        self._within_limit(lambda backend: backend.set_password(SERVICE, name, key.hex()))

    def delete_key(self, name: str) -> None:
        """Forget a key; no harm when there was none. Raises :class:`KeyVaultUnavailable`."""

        def delete(backend: KeyringBackend) -> None:
            try:
                backend.delete_password(SERVICE, name)
            except PasswordDeleteError:
                if backend.get_password(SERVICE, name) is not None:
                    raise

        self._within_limit(delete)

    def _within_limit(self, work: Callable[[KeyringBackend], Answer]) -> Answer:
        answers: list[Answer] = []
        errors: list[Exception] = []

        def run() -> None:
            try:
                answers.append(work(self._chosen()))
            except Exception as problem:  # noqa: BLE001 - keyrings throw errors of five other libraries
                errors.append(problem)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._seconds)
        if answers:
            return answers[0]
        if errors and isinstance(errors[0], KeyVaultUnavailable):
            raise errors[0]
        raise KeyVaultUnavailable(LOCKED if errors else TOO_SLOW)

    def _chosen(self) -> KeyringBackend:
        """The backend, chosen at first use: looking for one takes a tenth of a second."""
        if self._backend is None:
            backend = keyring.get_keyring()
            candidates: list[KeyringBackend] = getattr(backend, "backends", [backend])
            trusted = [each for each in candidates if type(each).__module__.startswith(TRUSTED)]
            if not trusted:
                raise KeyVaultUnavailable(NONE_HERE)
            self._backend = trusted[0]
            if type(trusted[0]).__module__.endswith("Windows"):
                trusted[0].persist = "local machine"  # type: ignore[attr-defined]  # a key must not roam with the profile
        return self._backend
