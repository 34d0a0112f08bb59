"""Stand-ins that keep the same promises as the real parts: tests/system/contract.py holds both to them."""

from __future__ import annotations

from hatpeg.core.errors import KeyVaultUnavailable


class FakeKeyVault:
    """Keys in memory; one that is locked refuses everything."""

    def __init__(self, *, is_locked: bool = False) -> None:
        self.keys: dict[str, bytes] = {}
        self.is_locked = is_locked

    def read_key(self, name: str) -> bytes | None:
        self._refuse_when_locked()
        return self.keys.get(name)

    def write_key(self, name: str, key: bytes) -> None:
        self._refuse_when_locked()
        self.keys[name] = key

    def delete_key(self, name: str) -> None:
        self._refuse_when_locked()
        self.keys.pop(name, None)

    def _refuse_when_locked(self) -> None:
        if self.is_locked:
            raise KeyVaultUnavailable("This computer's keyring is locked.")
