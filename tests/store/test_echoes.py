"""What one hat may know of the other: whether this very sentence stands in a draft there, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.core.reading import read
from hatpeg.store.echoes import past_of, refresh, remember
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.places import echo_file
from hatpeg.store.remembered import LAST_RELEASED
from tests.fakes import FakeKeyVault

WORK, OWN = Hat.PROFESSIONAL, Hat.PERSONAL
SENTENCE = "Marisol came to us on a very cold night."


def pasted(stores: Stores, hat: Hat, text: str) -> bool:
    return bool(list(past_of(stores, hat).pasted(read(text))))


def kept(stores: Stores, hat: Hat, name: str, text: str) -> None:
    stores.of[hat].drafts.save(KeptDraft(name, text))
    remember(stores, hat, name, text)


def test_a_sentence_of_work_is_known_again_under_personal_and_not_the_other_way(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)

    kept(stores, WORK, "a", SENTENCE)

    assert pasted(stores, OWN, f"Hello. {SENTENCE.upper()}")
    assert not pasted(stores, OWN, "Nobody came to us on a very cold night.")
    assert not pasted(stores, WORK, SENTENCE)


def test_it_is_known_after_a_restart_and_without_opening_work(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    stores = open_stores(keyring, tmp_path)
    kept(stores, WORK, "a", SENTENCE)
    stores.close()

    again = open_stores(keyring, tmp_path, hats=(OWN,))

    assert pasted(again, OWN, SENTENCE)


def test_a_changed_or_deleted_draft_leaves_no_echo(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)
    kept(stores, WORK, "a", SENTENCE)
    kept(stores, WORK, "b", "Our doors are open on every day of the week.")

    kept(stores, WORK, "a", "Something else that is quite long stands here now.")
    stores.of[WORK].drafts.delete(["b"])
    refresh(stores, WORK)

    assert not pasted(stores, OWN, SENTENCE)
    assert not pasted(stores, OWN, "Our doors are open on every day of the week.")


def test_the_echo_tells_nothing_by_its_bytes_and_little_by_its_size(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)
    kept(stores, WORK, "a", SENTENCE)
    one = echo_file(tmp_path, WORK).read_bytes()
    kept(stores, WORK, "b", " ".join(f"This is the long sentence of number {n} in here." for n in range(100)))

    assert len(echo_file(tmp_path, WORK).read_bytes()) == len(one)
    assert b"Marisol" not in one


def test_a_damaged_echo_is_told_and_made_anew_by_its_own_hat(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)
    kept(stores, WORK, "a", SENTENCE)
    file = echo_file(tmp_path, WORK)
    file.write_bytes(file.read_bytes()[:-1])

    with pytest.raises(StoreUnavailable, match="could not compare"):
        past_of(stores, OWN)
    refresh(stores, WORK)

    assert pasted(stores, OWN, SENTENCE)


def test_the_last_released_drafts_leave_kinds_of_details_behind_newest_first(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(), tmp_path)
    for number in range(LAST_RELEASED + 5):
        stores.of[WORK].drafts.save(KeptDraft("a", f"draft {number}"))
        remember(stores, WORK, "a", f"draft {number}", {"age", f"kind-{number}"})

    details = past_of(stores, WORK).details

    assert len(details) == LAST_RELEASED
    assert details[0] == {"age", f"kind-{LAST_RELEASED + 4}"}
    assert past_of(stores, OWN).details == ()


def test_for_this_session_only_there_are_no_echoes_and_nothing_breaks(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(is_locked=True), tmp_path)

    kept(stores, WORK, "a", SENTENCE)

    assert not pasted(stores, OWN, SENTENCE)
    assert {file.name for file in tmp_path.iterdir()} == {"hatpeg.lock"}
