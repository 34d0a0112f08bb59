"""Every earlier vault becomes today's with all it held; a copy is made first; a newer one is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.database import Database
from hatpeg.store.migrations import MIGRATIONS
from hatpeg.store.places import before_file, vault_file
from hatpeg.store.vault import Vault

KEY = bytes(range(32))
WORK = Hat.PROFESSIONAL
SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"


def a_file_of(version: int, folder: Path) -> Path:
    """A vault as an earlier program left it, with something in each of its tables."""
    file = vault_file(folder, WORK)
    database = Database(file, KEY)
    for number, script in enumerate(MIGRATIONS[:version], 1):
        with database.change() as change:
            for statement in filter(str.strip, script.split(";")):
                change.tell(statement)
            change.tell(f"PRAGMA user_version = {number}")
    with database.change() as change:
        change.tell("INSERT INTO account VALUES (0, 'a', 'x', 'House', 'everyone', '@house')")
        change.tell("INSERT INTO setting VALUES ('sectors', 'dv_shelter')")
        if version >= 2:
            change.tell(
                "INSERT INTO draft (id, text, account, is_reply, title, updated, photos) "
                "VALUES ('d', 'kept words', 'a', 0, 'kept words', 1000, 0)"
            )
            change.tell("INSERT INTO draft_sought VALUES ('d', 'kept words')")
            change.tell("INSERT INTO photo VALUES ('p', x'00ff')")
        if version >= 4:
            change.tell("INSERT INTO list VALUES ('agency', x'', '[agency]')")
    database.close()
    return file


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_vault_of_every_earlier_program_becomes_todays(tmp_path: Path, version: int) -> None:
    file = a_file_of(version, tmp_path)

    with Vault(file, WORK, KEY) as vault, Vault(None, WORK, KEY) as new:
        assert vault.database.version == len(MIGRATIONS)
        assert vault.database.ask(SHAPE) == new.database.ask(SHAPE)
        assert vault.accounts() == (Account("a", WORK, "x", "House", handle="@house"),)
        assert vault.setting("sectors") == "dv_shelter"
        assert vault.drafts.read("d") == (KeptDraft("d", "kept words", "a") if version >= 2 else None)
        vault.drafts.save(KeptDraft("new", "words"))
        assert vault.database.is_sound()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_the_vault_before_is_kept_as_it_was(tmp_path: Path, version: int) -> None:
    file = a_file_of(version, tmp_path)

    Vault(file, WORK, KEY).close()

    kept = Database(before_file(file), KEY)
    assert kept.version == version
    assert kept.ask("SELECT name FROM account") == [("House",)]
    kept.close()


def test_todays_vault_is_not_copied_when_it_is_opened(tmp_path: Path) -> None:
    file = a_file_of(len(MIGRATIONS), tmp_path)

    Vault(file, WORK, KEY).close()

    assert not before_file(file).exists()


def test_a_newer_vault_is_refused_and_not_one_byte_of_it_is_changed(tmp_path: Path) -> None:
    file = a_file_of(len(MIGRATIONS), tmp_path)
    database = Database(file, KEY)
    database.ask(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = file.read_bytes()

    with pytest.raises(StoreUnavailable, match="newer Hatpeg"):
        Vault(file, WORK, KEY)

    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {file.name: before}


def test_a_step_that_fails_leaves_the_vault_at_the_step_before(tmp_path: Path) -> None:
    file = a_file_of(2, tmp_path)
    database = Database(file, KEY)
    with database.change() as change:
        change.tell("CREATE TABLE browser_profile (in_the_way TEXT)")
    database.close()

    with pytest.raises(StoreUnavailable):
        Vault(file, WORK, KEY)

    database = Database(file, KEY)
    assert database.version == 3
    assert database.ask("SELECT count(*) FROM sqlite_master WHERE name = 'list'") == [(0,)]
    assert database.ask("SELECT text FROM draft") == [("kept words",)]
    database.close()
