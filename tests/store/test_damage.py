"""Whatever happens to a vault's file or to what goes in: it opens whole, or it is refused and kept."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.store.opening import open_stores
from hatpeg.store.places import vault_file, vault_folder
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault

KEY = bytes(range(32))
ACCOUNTS = tuple(Account(f"a{place}", Hat.PROFESSIONAL, "x", f"House {place} " * 20) for place in range(60))
REFUSED = None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a work vault that holds accounts."""
    file = vault_file(tmp_path, Hat.PROFESSIONAL)
    with Vault(file, Hat.PROFESSIONAL, KEY) as vault:
        vault.save_accounts(ACCOUNTS)
    return file


def opened(file: Path) -> tuple[Account, ...] | None:
    """What a vault gives back, or ``REFUSED``."""
    try:
        with Vault(file, Hat.PROFESSIONAL, KEY) as vault:
            return vault.accounts()
    except StoreUnavailable:
        return REFUSED
    finally:
        for end in ("-wal", "-shm"):
            file.with_name(file.name + end).unlink(missing_ok=True)


def test_a_file_cut_short_is_never_taken_for_fewer_accounts(file: Path) -> None:
    whole = file.read_bytes()

    for length in range(512, len(whole), 3072):
        file.write_bytes(whole[:length])

        assert opened(file) is REFUSED


def test_one_changed_bit_is_seen_or_lies_where_nothing_is_kept(file: Path) -> None:
    whole = file.read_bytes()
    answers = []

    for place in range(0, len(whole), 1511):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        file.write_bytes(damaged)
        answers.append(opened(file))

    assert set(answers) <= {REFUSED, ACCOUNTS}
    assert REFUSED in answers


def test_a_refused_file_is_not_talked_about_on_the_terminal(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(file.read_bytes()[::-1])

    assert opened(file) is REFUSED
    assert capfd.readouterr() == ("", "")


def test_text_that_cannot_be_written_is_refused_and_what_was_there_stays(file: Path) -> None:
    with Vault(file, Hat.PROFESSIONAL, KEY) as vault:
        with pytest.raises(StoreUnavailable, match="still there"):
            vault.save_accounts((Account("b", Hat.PROFESSIONAL, "x", "half \ud83d"),))
        with pytest.raises(StoreUnavailable, match="still there"):
            vault.save_setting("sectors", "\ud83d")

        assert vault.accounts() == ACCOUNTS


def test_two_accounts_of_one_id_are_refused_and_what_was_there_stays(file: Path) -> None:
    twin = Account("same", Hat.PROFESSIONAL, "x", "Twin")

    with Vault(file, Hat.PROFESSIONAL, KEY) as vault:
        with pytest.raises(StoreUnavailable):
            vault.save_accounts((twin, twin))

        assert vault.accounts() == ACCOUNTS


def test_a_hat_whose_file_is_damaged_lives_for_this_session_and_the_other_is_kept(tmp_path: Path) -> None:
    keys = FakeKeyVault()
    open_stores(keys, tmp_path).close()
    damaged = vault_file(tmp_path, Hat.PERSONAL)
    damaged.write_bytes(b"damaged" * 1000)

    stores = open_stores(keys, tmp_path)
    stores.of[Hat.PROFESSIONAL].save_accounts(ACCOUNTS)

    assert "nothing was changed" in stores.notice
    assert isinstance(stores.of[Hat.PROFESSIONAL], Vault)
    assert damaged.read_bytes() == b"damaged" * 1000
    stores.close()


def test_a_place_where_a_folder_lies_is_refused(tmp_path: Path) -> None:
    folder = vault_file(tmp_path, Hat.PROFESSIONAL)
    folder.mkdir()

    assert opened(folder) is REFUSED


TEXTS = st.text(max_size=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=TEXTS, handle=TEXTS, network=TEXTS, audience=st.sampled_from(Audience))
def test_any_account_comes_back_as_it_was(
    tmp_path: Path, name: str, handle: str, network: str, audience: Audience
) -> None:
    account = Account("a", Hat.PERSONAL, network, name, audience, handle)

    with Vault(vault_file(tmp_path, Hat.PERSONAL), Hat.PERSONAL, KEY) as vault:
        vault.save_accounts((account,))
        vault.save_setting(name, handle)

        assert vault.accounts() == (account,)
        assert vault.setting(name) == handle


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other users out by the profile folder")
def test_our_own_folder_is_open_to_its_owner_alone_and_somebody_elses_keeps_its_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, ours = tmp_path / "stick", tmp_path / "stick" / "new"
    theirs.mkdir()
    theirs.chmod(0o755)

    for folder in (theirs, ours):
        monkeypatch.setenv("HATPEG_HOME", str(folder))

        assert vault_folder() == folder

    assert stat.S_IMODE(theirs.stat().st_mode) == 0o755
    assert stat.S_IMODE(ours.stat().st_mode) == 0o700
