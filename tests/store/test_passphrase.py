"""A passphrase opens both hats, or each its own; without a keyring it is all there is; wrong ones make people wait."""

from __future__ import annotations

import dataclasses
import unicodedata
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable, VaultLocked
from hatpeg.core.kept import KeptDraft
from hatpeg.core.ports import LONGEST_KEY, KeyVault
from hatpeg.store.keys import purpose
from hatpeg.store.opening import Stores, lock_up, open_stores
from hatpeg.store.passphrase import NoMatch, remove_passphrase, set_passphrase, unlock
from hatpeg.store.places import key_file, tries_file, vault_file
from hatpeg.store.sealing import BOX_BYTES, Box, seal
from hatpeg.store.stretching import LEAST_MEMORY, Stretch, tuned
from hatpeg.store.tries import Tries
from tests.fakes import FakeKeyVault
from tests.store.keyrings import NoKeyring

WORDS, OTHER = "correct horse battery", "staple and some more"
QUICK = 0.01
WORK, OWN = Hat.PROFESSIONAL, Hat.PERSONAL


def begun(keyring: KeyVault, folder: Path, passphrase: str = WORDS) -> None:
    """Leave behind two vaults under a passphrase, with a draft in each."""
    stores = open_stores(keyring, folder)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("a", f"a draft of {hat.word}"))
    after = set_passphrase(stores, passphrase, seconds=QUICK)
    assert isinstance(after, Stores)
    after.close()


def drafts_of(stores: Stores | NoMatch) -> dict[Hat, str]:
    assert isinstance(stores, Stores)
    return {hat: draft.text for hat, vault in stores.vaults.items() if (draft := vault.drafts.read("a"))}


BOTH = {hat: f"a draft of {hat.word}" for hat in Hat}


@pytest.mark.parametrize("keyring", [FakeKeyVault(), NoKeyring()], ids=["keyring", "no keyring"])
def test_one_passphrase_opens_both_hats(tmp_path: Path, keyring: KeyVault) -> None:
    begun(keyring, tmp_path)

    stores = open_stores(keyring, tmp_path)

    assert stores.locked == set(Hat)
    assert stores.notice == ""
    with pytest.raises(VaultLocked):
        stores.of[WORK].accounts()
    with pytest.raises(VaultLocked):
        stores.of[WORK].drafts.lines()
    assert drafts_of(unlock(stores, WORDS)) == BOTH


@pytest.mark.parametrize("keyring", [FakeKeyVault(), NoKeyring()], ids=["keyring", "no keyring"])
def test_no_bare_key_lies_anywhere_once_there_is_a_passphrase(tmp_path: Path, keyring: KeyVault) -> None:
    begun(keyring, tmp_path)
    places = [*getattr(keyring, "keys", {}).values(), *(file.read_bytes() for file in tmp_path.glob("*.key"))]

    assert len(places) == 2
    assert {len(each) for each in places} == {BOX_BYTES}
    assert BOX_BYTES <= LONGEST_KEY


def test_a_wrong_passphrase_opens_nothing_and_says_so(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = open_stores(keyring, tmp_path)

    answer = unlock(stores, OTHER)

    assert isinstance(answer, NoMatch)
    assert answer.sentence == "That did not match. Try again."
    assert stores.locked == set(Hat)
    assert drafts_of(unlock(stores, WORDS)) == BOTH


def test_wrong_tries_make_people_wait_and_starting_again_does_not_help(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    waits = []
    for _ in range(3):
        stores = open_stores(keyring, tmp_path)
        answer = unlock(stores, OTHER)
        assert isinstance(answer, NoMatch)
        waits.append(answer.seconds)
        stores.close()

    stores = open_stores(keyring, tmp_path)
    answer = unlock(stores, WORDS)

    assert waits[:2] == [0, 0]
    assert 1 <= waits[2] <= 2
    assert isinstance(answer, NoMatch), "even the right one, before its time"
    assert "Try again in" in answer.sentence


def test_the_wait_grows_and_a_clock_set_back_or_a_spoilt_file_locks_nobody_out(tmp_path: Path) -> None:
    clock = [1_000_000.0]
    tries = Tries(tries_file(tmp_path), now=lambda: clock[0])
    waits = []
    for _ in range(7):
        tries.begin()
        waits.append(tries.wait())

    assert waits == [0, 0, 2, 5, 10, 10, 10]
    clock[0] -= 500_000
    assert tries.wait() == 10
    clock[0] += 500_011
    assert tries.wait() == 0
    tries.forget()
    assert tries.wait() == 0
    tries_file(tmp_path).write_bytes(b"\xff not a count")
    assert tries.wait() == 0


def test_hats_can_have_passphrases_of_their_own(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)
    assert isinstance(set_passphrase(stores, OTHER, current=WORDS, hats=(WORK,), seconds=QUICK), Stores)
    stores.close()

    stores = unlock(open_stores(keyring, tmp_path), WORDS)

    assert drafts_of(stores) == {OWN: BOTH[OWN]}
    assert isinstance(stores, Stores)
    assert stores.notice == "Your Work hat has another passphrase and is still locked."
    assert drafts_of(unlock(stores, OTHER)) == BOTH


def test_a_passphrase_is_changed_only_by_who_knows_it(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)

    assert isinstance(set_passphrase(stores, OTHER, current="something else", seconds=QUICK), NoMatch)
    assert isinstance(remove_passphrase(stores, "something else"), NoMatch)
    assert isinstance(set_passphrase(stores, OTHER, current=WORDS, seconds=QUICK), Stores)
    stores.close()

    assert isinstance(unlock(open_stores(keyring, tmp_path), WORDS), NoMatch)


def test_changing_the_passphrase_writes_to_no_vault(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)
    before = {file: file.read_bytes() for file in tmp_path.glob("*.vault*")}

    set_passphrase(stores, OTHER, current=WORDS, seconds=QUICK)

    assert {file: file.read_bytes() for file in tmp_path.glob("*.vault*")} == before


def test_without_a_passphrase_again_the_keyring_opens_the_hats(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)

    after = remove_passphrase(stores, WORDS)
    assert isinstance(after, Stores)
    assert lock_up(after).locked == set()
    stores.close()

    assert drafts_of(open_stores(keyring, tmp_path)) == BOTH


def test_without_a_keyring_the_passphrase_cannot_be_taken_away(tmp_path: Path) -> None:
    begun(NoKeyring(), tmp_path)
    stores = unlock(open_stores(NoKeyring(), tmp_path), WORDS)
    assert isinstance(stores, Stores)

    with pytest.raises(Exception, match="no keyring"):
        remove_passphrase(stores, WORDS)

    stores.close()
    assert drafts_of(unlock(open_stores(NoKeyring(), tmp_path), WORDS)) == BOTH


def test_what_was_kept_for_the_session_is_kept_from_the_passphrase_on(tmp_path: Path) -> None:
    stores = open_stores(NoKeyring(), tmp_path)
    assert stores.session_only == set(Hat)
    assert "this session only" in stores.notice
    assert not list(tmp_path.glob("*.vault"))

    begun_stores = set_passphrase(stores, WORDS, seconds=QUICK)

    assert isinstance(begun_stores, Stores)
    assert begun_stores.session_only == set()
    assert begun_stores.notice == ""


def test_a_passphrase_set_with_a_key_file_moves_into_a_keyring_that_came_later(tmp_path: Path) -> None:
    begun(NoKeyring(), tmp_path)
    keyring = FakeKeyVault()
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)

    set_passphrase(stores, OTHER, current=WORDS, seconds=QUICK)
    stores.close()

    assert not key_file(tmp_path, WORK).exists()
    assert drafts_of(unlock(open_stores(keyring, tmp_path), OTHER)) == BOTH


def test_locking_closes_what_a_passphrase_opens_and_keeps_other_programs_out(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)

    locked = lock_up(stores)

    assert locked.locked == set(Hat)
    with pytest.raises(StoreUnavailable):
        stores.of[WORK].accounts()
    assert "already open" in open_stores(keyring, tmp_path).notice
    assert drafts_of(unlock(locked, WORDS)) == BOTH


def test_locking_without_a_passphrase_changes_nothing(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)

    assert lock_up(stores).locked == set()
    assert stores.of[WORK].accounts() == ()


def test_a_hat_begun_beside_one_with_a_passphrase_gets_the_same(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    vault_file(tmp_path, WORK).unlink()
    keyring.keys.pop(purpose(WORK))

    stores = open_stores(keyring, tmp_path)
    after = unlock(stores, WORDS)

    assert stores.locked == set(Hat)
    assert drafts_of(after) == {OWN: BOTH[OWN]}
    assert isinstance(after, Stores)
    assert after.locked == set()
    assert len(keyring.keys[purpose(WORK)]) == BOX_BYTES


@pytest.mark.parametrize("short", ["", "seven c"])
def test_a_short_passphrase_is_refused(tmp_path: Path, short: str) -> None:
    with pytest.raises(StoreUnavailable, match="8 characters"):
        set_passphrase(open_stores(FakeKeyVault(), tmp_path), short)


def test_the_same_words_from_another_keyboard_are_the_same_passphrase() -> None:
    stretch = Stretch(bytes(16))

    assert stretch.key_from(unicodedata.normalize("NFD", "contraseña\u00a0niña")) == stretch.key_from("contraseña niña")


def test_stretching_is_tuned_anew_and_never_below_the_least() -> None:
    slow, quick = tuned(20), tuned(0.0001)

    assert (quick.memory, quick.passes) == (LEAST_MEMORY, 2)
    assert slow.memory * slow.passes > quick.memory * quick.passes
    assert slow.salt != quick.salt


@pytest.mark.parametrize("change", [{"memory": 2**31}, {"memory": 8}, {"passes": 255}, {"passes": 0}, {"lanes": 9}])
def test_settings_that_would_take_for_ever_are_refused(change: dict[str, int]) -> None:
    stored = dataclasses.replace(Stretch(bytes(16)), **change).to_bytes()

    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        Stretch.from_bytes(stored)


def test_a_box_opens_for_its_own_purpose_alone_and_not_when_a_bit_is_changed() -> None:
    key, secret = bytes(range(32)), bytes(32)
    box = seal(key, Stretch(bytes(16)), secret, purpose(WORK))

    assert Box.from_bytes(box.to_bytes()).opened(secret, purpose(WORK)) == key
    assert box.opened(secret, purpose(OWN)) is None
    assert box.opened(bytes([1] * 32), purpose(WORK)) is None
    for place in range(len(box.to_bytes())):
        damaged = bytearray(box.to_bytes())
        damaged[place] ^= 1
        try:
            assert Box.from_bytes(bytes(damaged)).opened(secret, purpose(WORK)) is None
        except StoreUnavailable:
            continue


def test_locking_asks_no_keyring(tmp_path: Path) -> None:
    """A keyring may take half a minute to answer, and whoever locks may not have it."""
    keyring = FakeKeyVault()
    begun(keyring, tmp_path)
    stores = unlock(open_stores(keyring, tmp_path), WORDS)
    assert isinstance(stores, Stores)
    keyring.is_locked = True

    assert lock_up(stores).locked == set(Hat)


def test_a_passphrase_set_a_moment_ago_locks_too(tmp_path: Path) -> None:
    stores = set_passphrase(open_stores(FakeKeyVault(), tmp_path), WORDS, hats=(WORK,), seconds=QUICK)
    assert isinstance(stores, Stores)

    assert lock_up(stores).locked == {WORK}
