"""A backup holds everything, shows nothing, and comes back whole or not at all; what may be taken out."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.history import HistoryLine, Outcome
from hatpeg.core.kept import KeptDraft
from hatpeg.store.backup import back_up, restore
from hatpeg.store.backup_file import MARK
from hatpeg.store.export import export_drafts, export_history
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import NoMatch, set_passphrase
from hatpeg.store.places import before_file, vault_file
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK, OWN = Hat.PROFESSIONAL, Hat.PERSONAL
WORDS, OTHER = "correct horse battery", "staple and some more"
QUICK = 0.01
WHEN = datetime(2026, 11, 20, 14, 5)


def begun(folder: Path, keyring: FakeKeyVault | None = None) -> Stores:
    folder.mkdir(exist_ok=True)
    stores = open_stores(keyring or FakeKeyVault(), folder)
    for hat in Hat:
        stores.of[hat].save_accounts((an_account(hat, name=f"Account {hat.word}"),))
        stores.of[hat].drafts.save(KeptDraft("a", f"a draft of {hat.word}", "account-1"))
        stores.of[hat].history.add(HistoryLine(WHEN, hat, f"Account {hat.word}", Outcome.CLEAR, ("client.name",)))
    return stores


def test_a_backup_comes_back_on_another_computer(tmp_path: Path) -> None:
    begun_stores = begun(tmp_path / "here")
    back_up(begun_stores, tmp_path / "backup", WORDS, seconds=QUICK)
    (tmp_path / "there").mkdir()
    there = open_stores(FakeKeyVault(), tmp_path / "there")

    after = restore(there, tmp_path / "backup", WORDS)

    assert isinstance(after, Stores)
    for hat in Hat:
        assert after.of[hat].drafts.read("a") == begun_stores.of[hat].drafts.read("a")
        assert after.of[hat].accounts() == begun_stores.of[hat].accounts()
        assert after.of[hat].history.verify().holds


def test_a_backup_shows_nothing_and_holds_no_key_of_the_vaults(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    back_up(begun(tmp_path / "here", keyring), tmp_path / "backup", WORDS, seconds=QUICK)

    content = (tmp_path / "backup").read_bytes()

    assert content.startswith(MARK)
    for secret in (b"draft", b"Account", b"SQLite", *keyring.keys.values()):
        assert secret not in content
    assert {file.name for file in tmp_path.iterdir()} == {"here", "backup"}


def test_one_hat_alone_can_be_backed_up_and_restored(tmp_path: Path) -> None:
    stores = begun(tmp_path / "here")
    back_up(stores, tmp_path / "backup", WORDS, hats=(OWN,), seconds=QUICK)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("a", "changed since"))

    after = restore(stores, tmp_path / "backup", WORDS)

    assert isinstance(after, Stores)
    assert after.of[OWN].drafts.read("a") == KeptDraft("a", "a draft of Personal", "account-1")
    assert after.of[WORK].drafts.read("a") == KeptDraft("a", "changed since")


def test_what_a_restored_backup_took_the_place_of_is_still_there(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = begun(tmp_path / "here", keyring)
    back_up(stores, tmp_path / "backup", WORDS, seconds=QUICK)
    stores.of[WORK].drafts.save(KeptDraft("b", "written since"))
    restore(stores, tmp_path / "backup", WORDS)

    with Vault(before_file(vault_file(tmp_path / "here", WORK)), WORK, keyring.keys["vault key, professional"]) as old:
        assert old.drafts.read("b") == KeptDraft("b", "written since")


def test_restoring_under_a_passphrase_asks_for_it(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = begun(tmp_path / "here", keyring)
    back_up(stores, tmp_path / "backup", WORDS, seconds=QUICK)
    stores = set_passphrase(stores, OTHER, seconds=QUICK)
    assert isinstance(stores, Stores)

    assert isinstance(restore(stores, tmp_path / "backup", WORDS, current="not this"), NoMatch)
    assert isinstance(restore(stores, tmp_path / "backup", WORDS, current=OTHER), Stores)


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    stores = begun(tmp_path / "here")
    back_up(stores, tmp_path / "backup", WORDS, seconds=QUICK)
    before = vault_file(tmp_path / "here", WORK).read_bytes()

    answer = restore(stores, tmp_path / "backup", OTHER)

    assert isinstance(answer, NoMatch)
    assert vault_file(tmp_path / "here", WORK).read_bytes() == before


def test_a_damaged_cut_or_foreign_file_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    stores, file = begun(tmp_path / "here"), tmp_path / "backup"
    back_up(stores, file, WORDS, seconds=QUICK)
    whole = file.read_bytes()
    cuts = [whole[:length] for length in (0, 5, 20, 40, 200, 5000, len(whole) - 1)]
    flips = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in (0, 14, 17, 25, 38, 100, 400, 9000, -5000)]

    for bad in [*cuts, *flips, b"PK\x03\x04 something else", whole[:14] + b"\x02" + whole[15:]]:
        file.write_bytes(bad)
        try:
            assert isinstance(restore(stores, file, WORDS), NoMatch)
        except StoreUnavailable as problem:
            assert "Nothing was changed" in problem.sentence  # noqa: PT017 - either answer will do

    assert stores.of[WORK].drafts.read("a") is not None


def test_a_backup_that_cannot_be_written_leaves_the_one_before(tmp_path: Path) -> None:
    stores = begun(tmp_path / "here")

    with pytest.raises(StoreUnavailable, match="could not be written"):
        back_up(stores, tmp_path / "nowhere" / "backup", WORDS, seconds=QUICK)


def test_a_backup_of_a_locked_hat_asks_to_unlock_it(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = set_passphrase(begun(tmp_path / "here", keyring), OTHER, seconds=QUICK)
    assert isinstance(stores, Stores)
    stores.close()

    with pytest.raises(StoreUnavailable, match="Unlock"):
        back_up(open_stores(keyring, tmp_path / "here"), tmp_path / "backup", WORDS)


def test_drafts_are_taken_out_as_text_by_choice(tmp_path: Path) -> None:
    stores = begun(tmp_path / "here")

    assert export_drafts(stores.vaults[WORK], tmp_path / "drafts.txt") == 1

    text = (tmp_path / "drafts.txt").read_text("utf-8")
    assert "Account Work\n\na draft of Work" in text
    assert "Personal" not in text


def test_work_history_is_taken_out_as_a_table_and_personal_history_never(tmp_path: Path) -> None:
    stores = begun(tmp_path / "here")
    stores.of[WORK].history.add(HistoryLine(WHEN, WORK, "=HYPERLINK(1)", Outcome.NOT_COPIED))

    assert export_history(stores.vaults[WORK], tmp_path / "history.csv") == 2
    with pytest.raises(ValueError, match="not exported"):
        export_history(stores.vaults[OWN], tmp_path / "own.csv")

    rows = list(csv.reader((tmp_path / "history.csv").read_text("utf-8").splitlines()))
    assert rows[1] == ["2026-11-20T14:05:00", "Account Work", "clear", "client.name", "", "0"]
    assert rows[2][1] == "'=HYPERLINK(1)"
    assert not (tmp_path / "own.csv").exists()
