"""Two hundred words are put into everything that is kept. Afterwards none of them can be read anywhere on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import count
from pathlib import Path

import pytest

from hatpeg.core.draft import Account, Hat, Photo
from hatpeg.core.history import HistoryLine, Outcome
from hatpeg.core.kept import Acknowledged, BrowserProfile, KeptDraft, PrivacyCheck
from hatpeg.store.backup import back_up, restore
from hatpeg.store.echoes import remember
from hatpeg.store.keys import purpose
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import set_passphrase
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault
from tests.seeking import found

CANARIES = 200
PASSPHRASE = "kanarie-passphrase-of-the-tests"
TOLD = ("Harbor", "facebook", "dv_shelter", "SQLite format", "professional", "personal", "agency", "draft")
"""Words that would tell of sector, network, hats or counts, and the marks of a database that is not encrypted."""


def canaries() -> Iterator[str]:
    return (f"kanarie{number:04d}vogel" for number in count())


def fill(vault: Vault, words: Iterator[str]) -> None:
    """Put a word into every field there is, and into enough drafts to fill pages, the log and indexes."""
    accounts = tuple(
        Account(next(words), vault.hat, next(words), f"Harbor {next(words)}", handle=next(words)) for _ in range(3)
    )
    vault.save_accounts(accounts)
    vault.save_setting(next(words), next(words))
    vault.save_setting("sectors", "dv_shelter")
    for account in accounts:
        vault.care.save_browser_profile(account.id, BrowserProfile(next(words), next(words)))
        vault.care.tick(account.id, PrivacyCheck(next(words), date(2026, 11, 20)))
    for _ in range(15):
        draft, photo = next(words), next(words)
        vault.photos.save(photo, next(words).encode() * 500)
        vault.drafts.save(KeptDraft(draft, f"{next(words)} " * 300, accounts[0].id, (Photo(photo, next(words)),)))
        vault.drafts.acknowledge(draft, Acknowledged(next(words), next(words), next(words)))
    vault.drafts.search(next(words))
    vault.drafts.delete([draft])
    vault.lists.save_agency(f'[agency]\nname = "{next(words)}"\n')
    vault.lists.save_watch_list(next(words).encode(), next(words).encode() * 100)
    vault.history.add(
        HistoryLine(datetime(2026, 11, 20), vault.hat, next(words), Outcome.CLEAR, (next(words),), (next(words),), 1)
    )


def a_life(keyring: FakeKeyVault, home: Path, outside: Path, words: Iterator[str]) -> Stores:
    """Everything that can be done with a vault, one after the other; it is left open."""
    stores = open_stores(keyring, home)
    for hat, vault in stores.vaults.items():
        fill(vault, words)
        vault.drafts.save(KeptDraft("echo", f"This long sentence holds the word {next(words)} and some more."))
        remember(stores, hat, "echo", f"This long sentence holds the word {next(words)} and some more.", {next(words)})
        assert vault.look_after()
    after = set_passphrase(stores, PASSPHRASE, seconds=0.01)
    assert isinstance(after, Stores)
    back_up(after, outside / "backup", next(words), seconds=0.01)
    restore(after, outside / "backup", "not the passphrase")
    return after


def test_no_word_that_was_kept_can_be_read_while_it_is_open_or_afterwards(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside"
    home.mkdir()
    outside.mkdir()
    used: list[str] = []
    keyring = FakeKeyVault()
    words = (used.append(word) or word for word in canaries())

    stores = a_life(keyring, home, outside, words)
    wanted = [*used, PASSPHRASE, *TOLD[:4]]
    while_open = found(tmp_path, wanted)
    stores.close()

    assert len(used) >= CANARIES
    assert while_open == []
    assert found(tmp_path, [*wanted, *TOLD]) == []
    assert not [name for name in keyring.keys for word in used if word in name]


def test_what_lies_in_the_folder_says_neither_whose_it_is_nor_how_much(tmp_path: Path) -> None:
    home, outside = tmp_path / "home", tmp_path / "outside"
    home.mkdir()
    outside.mkdir()
    a_life(FakeKeyVault(), home, outside, canaries()).close()

    names = {file.name for file in home.iterdir()}

    assert names == {"one.vault", "one.copy", "one.echo", "two.vault", "two.copy", "two.echo", "hatpeg.lock"}


PROGRAM = """
import sys
from pathlib import Path
from hatpeg.core.kept import KeptDraft
from hatpeg.store.opening import open_stores
from hatpeg.store.passphrase import set_passphrase
from tests.fakes import FakeKeyVault
from tests.seeking import found
stores = open_stores(FakeKeyVault(), Path(sys.argv[1]))
for store in stores.of.values():
    for number in range(50):
        store.drafts.save(KeptDraft(str(number), "kanarie0000vogel " * 200))
    store.drafts.lines(); store.drafts.search("kanarie")
set_passphrase(stores, "kanarie0001vogel", seconds=0.01)
raise RuntimeError("a fall with open vaults")
"""


def test_a_program_that_falls_leaves_no_word_in_any_file_of_its_home(tmp_path: Path) -> None:
    places = {
        name: str(tmp_path / name) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "SQLITE_TMPDIR")
    }
    for place in places.values():
        Path(place).mkdir()
    (tmp_path / "vaults").mkdir()

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "vaults")],
        env=os.environ | places,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
    )

    assert b"a fall with open vaults" in done.stderr
    assert b"kanarie" not in done.stderr + done.stdout
    assert found(tmp_path, ["kanarie0000vogel", "kanarie0001vogel"]) == []


@pytest.mark.parametrize("hat", Hat)
def test_the_keyring_is_told_nothing_but_which_of_two_keys_it_holds(hat: Hat) -> None:
    assert purpose(hat) == f"vault key, {hat.value}"
