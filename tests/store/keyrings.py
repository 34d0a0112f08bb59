"""A keyring for tests that outlives the program: a file that is replaced whole, as the real ones are."""

from __future__ import annotations

import json
from pathlib import Path

from hatpeg.core.errors import KeyVaultUnavailable


class FileKeyring:
    def __init__(self, file: Path) -> None:
        self._file = file

    def read_key(self, name: str) -> bytes | None:
        kept = self._read().get(name)
        return None if kept is None else bytes.fromhex(kept)

    def write_key(self, name: str, key: bytes) -> None:
        self._write(self._read() | {name: key.hex()})

    def delete_key(self, name: str) -> None:
        self._write({kept: key for kept, key in self._read().items() if kept != name})

    def _read(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def _write(self, keys: dict[str, str]) -> None:
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(keys))
        new.replace(self._file)


class NoKeyring:
    """A computer without a keyring."""

    def read_key(self, name: str) -> bytes | None:
        raise KeyVaultUnavailable("This computer has no keyring that Hatpeg can use.")

    def write_key(self, name: str, key: bytes) -> None:
        raise KeyVaultUnavailable("This computer has no keyring that Hatpeg can use.")

    def delete_key(self, name: str) -> None:
        raise KeyVaultUnavailable("This computer has no keyring that Hatpeg can use.")
