"""A real keyring that is locked: with a screen it waits for a person, without one it refuses at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

pytestmark = pytest.mark.display

LIMIT = 2.0
ANSWER = f"""
import sys
from hatpeg.core.errors import KeyVaultUnavailable
from hatpeg.system.key_vault import SystemKeyVault
vault = SystemKeyVault(seconds={LIMIT} if sys.argv[1] == "read" else 20)
try:
    if sys.argv[1] == "write":
        vault.write_key("work", bytes(32))
    print(vault.read_key("work"))
except KeyVaultUnavailable as problem:
    print(problem.sentence)
"""
UNLOCKED = 'printf "only for tests" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null'
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of another person, with a keyring of their own that holds a key."""
    (tmp_path / "run").mkdir(mode=0o700)
    environment = dict(os.environ) | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    assert answered(UNLOCKED, "write", environment) == str(bytes(32))
    return environment


def answered(keyring: str, work: str, environment: Mapping[str, str]) -> str:
    """What the vault says on a message bus of its own, with the keyring started this way."""
    script = f'{keyring}; exec "$@"'
    command = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", ANSWER, work]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=40, check=False)
    return done.stdout.strip()


def test_a_locked_keyring_without_a_screen_refuses(home: dict[str, str]) -> None:
    said = answered(LOCKED, "read", home | {"DISPLAY": "", "WAYLAND_DISPLAY": ""})

    assert "is locked or did not allow it" in said


def test_a_locked_keyring_that_asks_a_person_is_not_waited_for_longer_than_the_limit(home: dict[str, str]) -> None:
    started = time.monotonic()

    said = answered(LOCKED, "read", home)

    assert "did not answer" in said
    assert time.monotonic() - started < LIMIT + 8, "most of this is the start of the bus and of Python"


def test_the_key_is_there_again_when_the_keyring_is_unlocked(home: dict[str, str]) -> None:
    answered(LOCKED, "read", home | {"DISPLAY": ""})

    assert answered(UNLOCKED, "read", home) == str(bytes(32))
