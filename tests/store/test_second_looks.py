"""A second look is kept without words, lets out once, and comes back neither by a backup nor by a clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.second_look.answering import LASTS, Allowance, Asked, State
from hatpeg.store.backup import back_up, restore
from hatpeg.store.opening import open_stores
from hatpeg.store.second_looks import FORGOTTEN_AFTER
from hatpeg.store.stores import Stores
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault

KEY = bytes(range(32))
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
ASKED = Asked("0f" * 16, "fingerprint", NOW, b"d" * 32, frozenset({"one", "two"}), "agreed-in-writing", b"s" * 32)
ALLOWED = Allowance(ASKED.id, "fingerprint", ASKED.marks, NOW, NOW + LASTS, ASKED.reviewer, ASKED.reason)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def vault() -> Iterator[Vault]:
    """Open a vault in memory, in which one thing was asked."""
    with Vault(None, Hat.PROFESSIONAL, KEY) as opened:
        opened.second_looks.ask(ASKED)
        yield opened


def test_what_was_asked_is_kept(vault: Vault) -> None:
    assert vault.second_looks.all() == (ASKED,)
    assert vault.second_looks.latest() == NOW
    assert vault.second_looks.allowance("fingerprint", NOW) is None


def test_what_was_allowed_opens_its_draft_until_it_is_used(vault: Vault) -> None:
    looks = vault.second_looks
    assert looks.allow(ALLOWED)
    assert looks.allowance("fingerprint", LATER) == ALLOWED
    assert looks.allowance("another", LATER) is None

    assert looks.use(ASKED.id, LATER)
    assert looks.allowance("fingerprint", LATER) is None
    assert not looks.use(ASKED.id, LATER)
    assert looks.all()[0].state is State.USED
    assert not looks.all()[0].fingerprint


def test_an_answer_is_taken_once(vault: Vault) -> None:
    looks = vault.second_looks
    looks.allow(ALLOWED)

    assert not looks.allow(ALLOWED)
    assert not looks.send_back(ASKED.id, LATER)
    looks.use(ASKED.id, LATER)
    assert not looks.allow(ALLOWED)


def test_what_was_sent_back_opens_nothing(vault: Vault) -> None:
    assert vault.second_looks.send_back(ASKED.id, LATER)
    assert not vault.second_looks.allow(ALLOWED)
    assert not vault.second_looks.use(ASKED.id, LATER)


def test_an_answer_to_what_was_never_asked_here_is_not_taken(vault: Vault) -> None:
    assert not vault.second_looks.allow(replace(ALLOWED, id="1" * 32))


def test_it_ends_after_a_day(vault: Vault) -> None:
    vault.second_looks.allow(ALLOWED)

    assert vault.second_looks.allowance("fingerprint", NOW + LASTS) is None
    assert not vault.second_looks.use(ASKED.id, NOW + LASTS)


def test_a_clock_that_is_set_back_opens_nothing(vault: Vault) -> None:
    looks = vault.second_looks
    looks.allow(ALLOWED)
    looks.ask(replace(ASKED, id="1" * 32, made=NOW + timedelta(days=3)))

    assert looks.latest() == NOW + timedelta(days=3)
    assert looks.allowance("fingerprint", LATER) is None


def test_what_was_asked_long_ago_is_forgotten(vault: Vault) -> None:
    later = replace(ASKED, id="1" * 32, made=NOW + FORGOTTEN_AFTER + timedelta(days=1))
    vault.second_looks.ask(later)

    assert vault.second_looks.all() == (later,)


def test_a_backup_brings_no_second_look_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path / "home"))
    stores = open_stores(FakeKeyVault())
    try:
        looks = stores.vaults[Hat.PROFESSIONAL].second_looks
        looks.ask(ASKED)
        looks.allow(ALLOWED)
        back_up(stores, tmp_path / "backup", "a long passphrase", seconds=0.01)
        looks.use(ASKED.id, LATER)

        stores = _restored(stores, tmp_path / "backup")

        assert stores.vaults[Hat.PROFESSIONAL].second_looks.all() == ()
        assert stores.vaults[Hat.PROFESSIONAL].second_looks.latest() is not None
    finally:
        stores.close()


def _restored(stores: Stores, file: Path) -> Stores:
    after = restore(stores, file, "a long passphrase")
    assert isinstance(after, Stores)
    return after
