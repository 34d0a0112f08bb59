"""A hat handed back is gone, and the other is bit for bit what it was; erasing everything leaves an empty folder."""

from __future__ import annotations

from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.kept import KeptDraft
from hatpeg.store.echoes import remember
from hatpeg.store.keys import purpose
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import set_passphrase
from hatpeg.store.places import leaving_file
from hatpeg.store.shredding import erase_everything, hand_back
from tests.fakes import FakeKeyVault
from tests.store.keyrings import NoKeyring

WORK, OWN = Hat.PROFESSIONAL, Hat.PERSONAL
SENTENCE = "This is a long sentence that stands in a draft."


def begun(keyring: FakeKeyVault, folder: Path) -> Stores:
    stores = open_stores(keyring, folder)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("a", f"{SENTENCE} {hat.word}"))
        remember(stores, hat, "a", SENTENCE)
        stores.vaults[hat].look_after()
    return stores


def files(folder: Path, stem: str) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob(f"{stem}.*")}


def test_handing_back_destroys_work_and_leaves_personal_bit_for_bit(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path).close()
    stores = open_stores(keyring, tmp_path)
    own_files, own_key = files(tmp_path, "one"), keyring.keys[purpose(OWN)]

    after, proof = hand_back(stores)

    assert proof.is_proven
    assert proof.files >= 3
    assert files(tmp_path, "two") == {}
    assert files(tmp_path, "one") == own_files
    assert keyring.keys == {purpose(OWN): own_key}
    assert after.of[OWN].drafts.read("a") is not None
    assert after.of[WORK].drafts.lines() == ()


def test_after_handing_back_work_begins_anew_with_another_key(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = begun(keyring, tmp_path)
    before = keyring.keys[purpose(WORK)]
    hand_back(stores)[0].close()

    again = open_stores(keyring, tmp_path)

    assert again.notice == ""
    assert again.of[WORK].drafts.lines() == ()
    assert again.of[OWN].drafts.read("a") is not None
    assert keyring.keys[purpose(WORK)] != before


def test_a_hat_that_could_not_lose_its_key_loses_it_at_the_next_start(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = begun(keyring, tmp_path)
    keyring.is_locked = True

    _, proof = hand_back(stores)
    stores.close()

    assert not proof.is_key_gone
    assert not proof.is_proven
    assert files(tmp_path, "two").keys() == {leaving_file(tmp_path, WORK).name}
    keyring.is_locked = False
    before = keyring.keys[purpose(WORK)]
    again = open_stores(keyring, tmp_path)
    assert keyring.keys[purpose(WORK)] != before
    assert again.of[WORK].drafts.lines() == ()


def test_handing_back_works_without_a_keyring(tmp_path: Path) -> None:
    stores = set_passphrase(open_stores(NoKeyring(), tmp_path), "correct horse battery", seconds=0.01)
    assert isinstance(stores, Stores)

    _, proof = hand_back(stores)

    assert proof.are_files_gone
    assert files(tmp_path, "two").keys() <= {leaving_file(tmp_path, WORK).name}


def test_erasing_everything_leaves_nothing(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = begun(keyring, tmp_path)

    assert erase_everything(stores)

    assert list(tmp_path.iterdir()) == []
    assert keyring.keys == {}
