"""The vault with a real Secret Service: a passphrase around its keys, a key that was replaced, a hat handed back."""

from __future__ import annotations

from pathlib import Path

import pytest
import secretstorage

from hatpeg.core.draft import Hat
from hatpeg.core.kept import KeptDraft
from hatpeg.store.keys import purpose
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import NoMatch, set_passphrase, unlock
from hatpeg.store.places import vault_file
from hatpeg.store.shredding import erase_everything, hand_back
from hatpeg.system.key_vault import SystemKeyVault

pytestmark = pytest.mark.display

CANARY = "kanarienvogel"
PASSPHRASE = f"{CANARY} and some more"


def keyring() -> SystemKeyVault:
    return SystemKeyVault(seconds=10)


@pytest.fixture
def begun(tmp_path: Path) -> Stores:
    """Both hats with a draft in each; the keyring holds no key of an earlier test."""
    for hat in Hat:
        keyring().delete_key(purpose(hat))
    stores = open_stores(keyring(), tmp_path)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("a", f"{CANARY} {hat}"))
    return stores


def test_a_passphrase_goes_around_the_keys_in_the_keyring_and_comes_off_again(begun: Stores, tmp_path: Path) -> None:
    after = set_passphrase(begun, PASSPHRASE, seconds=0.01)
    assert isinstance(after, Stores)
    after.close()

    stores = open_stores(keyring(), tmp_path)

    assert stores.locked == set(Hat)
    assert isinstance(unlock(stores, "something else"), NoMatch)
    again = unlock(stores, PASSPHRASE)
    assert isinstance(again, Stores)
    assert again.of[Hat.PERSONAL].drafts.read("a") == KeptDraft("a", f"{CANARY} personal")
    assert not list(tmp_path.glob("*.key"))
    again.close()


def test_nothing_of_what_is_kept_stands_in_labels_attributes_or_other_entries(begun: Stores) -> None:
    set_passphrase(begun, PASSPHRASE, seconds=0.01)

    bus = secretstorage.dbus_init()
    items = list(secretstorage.get_default_collection(bus).get_all_items())
    told = [f"{item.get_label()} {item.get_attributes()} {item.get_secret()!r}" for item in items]
    bus.close()

    assert any("vault key, personal" in each for each in told)
    assert not [each for each in told if CANARY in each]
    begun.close()


def test_a_key_that_was_replaced_opens_nothing_and_harms_nothing(begun: Stores, tmp_path: Path) -> None:
    begun.close()
    key = keyring().read_key(purpose(Hat.PERSONAL))
    before = vault_file(tmp_path, Hat.PERSONAL).read_bytes()
    assert key is not None
    keyring().write_key(purpose(Hat.PERSONAL), key[::-1])

    stores = open_stores(keyring(), tmp_path)

    assert stores.session_only == {Hat.PERSONAL}
    assert "nothing was changed" in stores.notice
    stores.close()
    assert vault_file(tmp_path, Hat.PERSONAL).read_bytes() == before


def test_a_hat_handed_back_is_gone_from_the_keyring_too(begun: Stores, tmp_path: Path) -> None:
    after, proof = hand_back(begun)

    assert proof.is_proven
    assert keyring().read_key(purpose(Hat.PROFESSIONAL)) is None
    assert keyring().read_key(purpose(Hat.PERSONAL)) is not None
    assert erase_everything(after)
    assert keyring().read_key(purpose(Hat.PERSONAL)) is None
    assert list(tmp_path.iterdir()) == []
