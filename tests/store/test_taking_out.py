"""A draft that is taken out can be put back whole, or moved under the other hat, where nothing of it stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import Acknowledged, DraftLine, KeptDraft
from hatpeg.store.echoes import past_of, remember
from hatpeg.store.opening import lock_up, open_stores
from hatpeg.store.passphrase import set_passphrase
from hatpeg.store.stores import Stores
from hatpeg.store.taking_out import move, put_back, take_out
from tests.fakes import FakeKeyVault

WORK, HOME = Hat.PROFESSIONAL, Hat.PERSONAL
SENTENCE = "The library on our corner opens at nine and everybody is welcome."
DRAFT = KeptDraft("a", SENTENCE, "account-1", (Photo("p", "a door"),), is_reply=True, checked="look")
REASON = Acknowledged("identity.age_exact", "about-me", "34")


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    stores = open_stores(FakeKeyVault(), tmp_path)
    vault = stores.vaults[WORK]
    vault.photos.save("p", b"pixels")
    vault.drafts.save_as_of(DRAFT, 1000)
    vault.drafts.acknowledge("a", REASON)
    return stores


def line(stores: Stores, hat: Hat = WORK) -> DraftLine:
    return stores.vaults[hat].drafts.lines()[0]


def test_what_was_taken_out_is_gone_and_comes_back_whole_and_as_old(stores: Stores) -> None:
    before = line(stores)

    taken = take_out(stores, WORK, before)

    assert stores.vaults[WORK].drafts.lines() == ()
    assert stores.vaults[WORK].photos.read("p") is None
    put_back(stores, WORK, taken)
    assert stores.vaults[WORK].drafts.read("a") == DRAFT
    assert stores.vaults[WORK].drafts.acknowledged("a") == (REASON,)
    assert stores.vaults[WORK].photos.read("p") == b"pixels"
    assert line(stores) == before


def test_one_that_is_gone_already_is_not_taken_out(stores: Stores) -> None:
    before = line(stores)
    stores.vaults[WORK].drafts.delete(("a",))

    with pytest.raises(StoreUnavailable, match="not there"):
        take_out(stores, WORK, before)


def test_a_moved_draft_lies_under_the_other_hat_alone_with_its_photos_and_without_its_reasons(stores: Stores) -> None:
    moved = move(stores, WORK, line(stores))

    assert stores.vaults[WORK].drafts.lines() == ()
    assert stores.vaults[WORK].photos.read("p") is None
    there = stores.vaults[HOME]
    assert there.drafts.read(moved.id) == moved
    assert (moved.text, moved.account, moved.checked, moved.is_reply) == (SENTENCE, "", "", True)
    assert there.photos.read("p") == b"pixels"
    assert there.drafts.acknowledged(moved.id) == ()


def test_words_that_were_moved_are_no_longer_told_apart_as_the_other_hats(stores: Stores) -> None:
    remember(stores, WORK, "a", SENTENCE)
    assert past_of(stores, HOME).elsewhere

    move(stores, WORK, line(stores))

    assert not past_of(stores, HOME).elsewhere


def test_nothing_is_moved_under_a_hat_that_is_locked(stores: Stores) -> None:
    locked = set_passphrase(stores, "four plain words here", hats=(HOME,), seconds=0.01)
    assert isinstance(locked, Stores)
    locked = lock_up(locked)

    with pytest.raises(StoreUnavailable, match="locked"):
        move(locked, WORK, line(locked))

    assert locked.vaults[WORK].drafts.read("a") == DRAFT


def test_a_kept_draft_is_not_moved_to_where_nothing_is_kept(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    open_stores(keyring, tmp_path).close()
    keyring.keys.pop("vault key, personal")
    stores = open_stores(keyring, tmp_path)
    assert stores.session_only == {HOME}
    stores.vaults[WORK].drafts.save(DRAFT)

    with pytest.raises(StoreUnavailable, match="stays where it is"):
        move(stores, WORK, line(stores))

    assert stores.vaults[WORK].drafts.read("a") == DRAFT
