"""The real Secret Service of the display lane: an unlocked keyring on its own message bus."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.store.opening import open_stores
from hatpeg.system.key_vault import SystemKeyVault
from tests.makers import an_account
from tests.system.contract import KeyVaultContract

pytestmark = pytest.mark.display


class TestSecretService(KeyVaultContract):
    def build(self) -> SystemKeyVault:
        return SystemKeyVault(seconds=10)


def test_accounts_are_there_again_after_a_restart(tmp_path: Path) -> None:
    account = an_account(name="Canary House")
    first = open_stores(SystemKeyVault(seconds=10), tmp_path)
    first.of[Hat.PROFESSIONAL].save_accounts((account,))
    first.close()

    again = open_stores(SystemKeyVault(seconds=10), tmp_path)

    assert again.notice == ""
    assert again.of[Hat.PROFESSIONAL].accounts() == (account,)
    assert again.of[Hat.PERSONAL].accounts() == ()
    again.close()


def test_without_a_message_bus_it_is_said_in_time() -> None:
    script = (
        "from hatpeg.system.key_vault import SystemKeyVault\n"
        "from hatpeg.core.errors import KeyVaultUnavailable\n"
        "try: SystemKeyVault(seconds=5).read_key('work')\n"
        "except KeyVaultUnavailable as problem: print(problem.sentence)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    environment |= {"XDG_RUNTIME_DIR": "/nonexistent", "DISPLAY": ""}
    start = time.monotonic()

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)

    assert "keyring" in done.stdout
    assert time.monotonic() - start < 15
