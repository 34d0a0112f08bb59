"""The same store for this session only: nothing reaches the disk."""

from __future__ import annotations

import secrets

from hatpeg.core.draft import Hat
from hatpeg.core.ports import KEY_BYTES
from hatpeg.store.vault import Vault


class SessionStore(Vault):
    """What one hat keeps while the program runs: a vault in memory."""

    def __init__(self, hat: Hat) -> None:
        super().__init__(None, hat, secrets.token_bytes(KEY_BYTES))
