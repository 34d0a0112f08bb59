"""`hatpeg history`: what was checked, without the words; and whether anybody changed it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.history import HistoryLine, Outcome, shown
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import set_passphrase, unlock
from tests.store.keyrings import NoKeyring

PASSPHRASE = "correct horse battery"
WHEN = datetime(2026, 11, 20, 14, 37)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Vaults under a passphrase, on a computer without a keyring, with three lines for each hat."""
    stores = set_passphrase(open_stores(NoKeyring(), tmp_path), PASSPHRASE, seconds=0.01)
    assert isinstance(stores, Stores)
    for hat in Hat:
        for photos in range(3):
            line = HistoryLine(WHEN, hat, f"House {hat.word}", Outcome.CLEAR, ("client.name",), ("own-story",), photos)
            stores.of[hat].history.add(line)
    stores.of[Hat.PROFESSIONAL].history.delete([2])
    stores.close()
    return tmp_path


def history(home: Path, *arguments: str, passphrase: str = PASSPHRASE, **keys: object) -> tuple[int, str]:
    command = [sys.executable, "-m", "hatpeg", "history", *arguments]
    variables = os.environ | {"HATPEG_HOME": str(home)}
    done = subprocess.run(
        command, input=f"{passphrase}\n", capture_output=True, text=True, env=variables, check=False, timeout=60
    )
    return done.returncode, done.stdout + done.stderr


def test_work_history_is_listed_without_a_word_of_what_was_written(home: Path) -> None:
    status, told = history(home, "show")

    assert status == 0
    assert told.splitlines() == [
        "    1  2026-11-20 14:37  House Work  clear  client.name [own-story]",
        "    2  (deleted on purpose)",
        "    3  2026-11-20 14:37  House Work  clear  client.name [own-story]  2 photos",
    ]


def test_an_untouched_history_holds_and_tells_a_code_to_note_down(home: Path) -> None:
    status, told = history(home, "verify")
    code = told.split()[-1].rstrip(".")

    assert status == 0
    assert told.startswith("The history holds: 2 lines, 1 deleted on purpose.")
    assert history(home, "verify", "--code", code)[0] == 0
    assert history(home, "verify", "--code", shown(bytes(32)))[0] == 2


def test_a_changed_line_is_told_by_its_number(home: Path) -> None:
    stores = unlock(open_stores(NoKeyring(), home), PASSPHRASE)
    assert isinstance(stores, Stores)
    with stores.vaults[Hat.PROFESSIONAL].database.change() as change:
        change.tell("UPDATE history SET rules = '' WHERE number = 3")
    stores.close()

    status, told = history(home, "verify")

    assert status == 2
    assert "from line 3 on" in told


def test_a_wrong_passphrase_shows_nothing(home: Path) -> None:
    status, told = history(home, "show", passphrase="something else")

    assert (status, told) == (3, "hatpeg: That did not match. Try again.\n")


def test_personal_history_is_for_the_screen_alone(home: Path) -> None:
    status, told = history(home, "show", "--hat", "personal")

    assert status == 64
    assert "House" not in told


def test_personal_history_is_shown_on_a_screen_to_the_day(home: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "hatpeg", "history", "show", "--hat", "personal"]
    variables = os.environ | {"HATPEG_HOME": str(home)}

    subprocess.run(command, input=f"{PASSPHRASE}\n".encode(), stdout=theirs, env=variables, check=True, timeout=60)
    os.close(theirs)
    told = os.read(ours, 10_000).decode()
    os.close(ours)

    assert "2026-11-20  House Personal  clear  client.name [own-story]" in told
    assert "14:37" not in told


def test_where_nothing_is_kept_nothing_is_made(tmp_path: Path) -> None:
    status, told = history(tmp_path, "verify")

    assert status == 3
    assert "Nothing is kept" in told
    assert list(tmp_path.iterdir()) == []


def test_while_another_program_has_it_open_it_is_said(home: Path) -> None:
    stores = open_stores(NoKeyring(), home)

    status, told = history(home, "verify")

    assert status == 3
    assert "already open" in told
    stores.close()
