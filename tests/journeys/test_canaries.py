"""Two hundred words go into every field of the program. Whatever its end, not one is found outside the vault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import secretstorage

from hatpeg.core.draft import Hat
from hatpeg.store.keys import purpose
from hatpeg.system.key_vault import SystemKeyVault
from tests.seeking import found

pytestmark = pytest.mark.display

CANARIES = 200
WAYS = ("killed", "quits", "falls")
FOLDERS = {
    "HOME": ".",
    "TMPDIR": "tmp",
    "HATPEG_HOME": "hatpeg",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
}


class Lived(NamedTuple):
    """What the program wrote, what it showed in titles, what it said, where words were found while it was open."""

    used: list[str]
    shown: list[str]
    said: str
    while_open: list[str]
    other_windows: str


@pytest.fixture(scope="module", params=WAYS)
def lived(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Lived]]:
    """One whole life of the program in a home of its own, with the real keyring, which is left as it was found."""
    take_keys_away()
    home = tmp_path_factory.mktemp(str(request.param))
    for folder in FOLDERS.values():
        (home / folder).mkdir(exist_ok=True, mode=0o700)
    variables = os.environ | {name: str(home / folder) for name, folder in FOLDERS.items()}
    program = [sys.executable, "-m", "tests.journeys.canaries", str(request.param)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(program, env=variables, **pipes) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        told = json.loads(line) if line else {"problem": "it ended"}
        if "problem" in told:
            running.kill()
            pytest.fail(f"{told['problem']}\n{running.communicate()[1][-3000:]}")
        while_open = found(home, told["used"])
        windows = subprocess.run(
            ["xdotool", "search", "--name", "", "getwindowname", "%@"], capture_output=True, text=True, check=False
        ).stdout
        rest, complaints = running.communicate("go on\n", timeout=30)
    yield home, Lived(told["used"], told["shown"], rest + complaints, while_open, windows)
    take_keys_away()


def take_keys_away() -> None:
    for hat in Hat:
        SystemKeyVault(seconds=10).delete_key(purpose(hat))


def test_enough_was_written(lived: tuple[Path, Lived]) -> None:
    assert len(lived[1].used) >= CANARIES
    assert "Hatpeg" in lived[1].other_windows


def test_no_file_holds_a_word(lived: tuple[Path, Lived]) -> None:
    home, life = lived

    assert list((home / "hatpeg").glob("*.vault"))
    assert life.while_open == []
    assert found(home, life.used) == []


def test_no_title_tooltip_or_complaint_holds_a_word(lived: tuple[Path, Lived]) -> None:
    _, life = lived

    told = " ".join((*life.shown, life.said, life.other_windows))

    assert [word for word in life.used if word in told] == []


def test_the_keyring_holds_keys_and_no_word(lived: tuple[Path, Lived]) -> None:
    bus = secretstorage.dbus_init()
    items = list(secretstorage.get_default_collection(bus).get_all_items())
    told = " ".join(f"{item.get_label()} {item.get_attributes()} {item.get_secret()!r}" for item in items)
    bus.close()

    assert items
    assert [word for word in lived[1].used if word in told] == []
