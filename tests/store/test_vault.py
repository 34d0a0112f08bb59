"""What is kept: unreadable without its key, each hat apart, nothing lost, nothing replaced."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.store.memory import SessionStore
from hatpeg.store.migrations import MIGRATIONS
from hatpeg.store.opening import Stores, open_stores, open_vault
from hatpeg.store.places import vault_file
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault
from tests.makers import an_account
from tests.plain_user import as_a_plain_user

KEY = bytes(range(32))
OTHER_KEY = KEY[::-1]
CANARY = "Kanarienvogel"


def a_work_vault(folder: Path, key: bytes = KEY) -> Vault:
    return Vault(folder / "professional.vault", Hat.PROFESSIONAL, key)


def canary_account() -> Account:
    return an_account(name=f"{CANARY} House", handle=f"@{CANARY}", audience=Audience.FOLLOWERS)


def test_accounts_come_back_whole_and_in_order(tmp_path: Path) -> None:
    accounts = (canary_account(), an_account(identity="account-2", name="¿Qué tal? 😀"))
    with a_work_vault(tmp_path) as vault:
        vault.save_accounts(accounts)

    with a_work_vault(tmp_path) as vault:
        assert vault.accounts() == accounts


def test_nothing_on_the_disk_can_be_read_without_the_key(tmp_path: Path) -> None:
    with a_work_vault(tmp_path) as vault:
        vault.save_accounts((canary_account(),))
        vault.save_setting("sectors", CANARY)

        files = [file for file in tmp_path.rglob("*") if file.is_file()]

        assert files
        for file in files:
            content = file.read_bytes()
            assert CANARY.encode() not in content
            assert b"SQLite format" not in content
            assert b"facebook" not in content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other users out by the profile folder")
def test_files_are_open_to_their_owner_alone(tmp_path: Path) -> None:
    with a_work_vault(tmp_path) as vault:
        vault.save_setting("a", "b")

        modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}

    assert modes == {0o600}


def test_a_wrong_key_opens_nothing_and_harms_nothing(tmp_path: Path) -> None:
    with a_work_vault(tmp_path) as vault:
        vault.save_accounts((canary_account(),))

    with pytest.raises(StoreUnavailable, match="nothing was changed"):
        a_work_vault(tmp_path, OTHER_KEY)

    with a_work_vault(tmp_path) as vault:
        assert vault.accounts() == (canary_account(),)


def test_a_damaged_file_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "professional.vault"
    file.write_bytes(b"not a vault" * 500)

    with pytest.raises(StoreUnavailable):
        a_work_vault(tmp_path)

    assert file.read_bytes() == b"not a vault" * 500


def test_a_newer_file_is_refused_without_harm(tmp_path: Path) -> None:
    a_work_vault(tmp_path).close()
    database = sqlcipher.connect(tmp_path / "professional.vault")
    database.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()

    with pytest.raises(StoreUnavailable, match="newer Hatpeg"):
        a_work_vault(tmp_path)


def test_an_account_of_the_other_hat_is_refused(tmp_path: Path) -> None:
    with a_work_vault(tmp_path) as vault, pytest.raises(ValueError, match="other hat"):
        vault.save_accounts((an_account(Hat.PERSONAL),))


def test_each_hat_has_a_file_and_a_key_of_its_own(tmp_path: Path) -> None:
    keys = FakeKeyVault()
    stores = open_stores(keys, tmp_path)
    stores.of[Hat.PROFESSIONAL].save_accounts((canary_account(),))

    assert stores.notice == ""
    assert stores.of[Hat.PERSONAL].accounts() == ()
    assert len(set(keys.keys.values())) == 2
    assert vault_file(tmp_path, Hat.PERSONAL) != vault_file(tmp_path, Hat.PROFESSIONAL)
    for store in stores.of.values():
        store.close()


def test_without_a_keyring_things_are_kept_for_this_session_and_it_is_said(tmp_path: Path) -> None:
    stores = open_stores(FakeKeyVault(is_locked=True), tmp_path)
    stores.of[Hat.PROFESSIONAL].save_accounts((canary_account(),))

    assert "this session only" in stores.notice
    assert isinstance(stores.of[Hat.PROFESSIONAL], SessionStore)
    assert stores.of[Hat.PROFESSIONAL].accounts() == (canary_account(),)
    assert list(tmp_path.glob("*.vault*")) == []


def test_a_file_whose_key_is_gone_is_left_as_it_is(tmp_path: Path) -> None:
    open_vault(FakeKeyVault(), tmp_path, Hat.PROFESSIONAL).close()
    before = vault_file(tmp_path, Hat.PROFESSIONAL).read_bytes()
    keys = FakeKeyVault()

    with pytest.raises(StoreUnavailable, match="key to what you saved"):
        open_vault(keys, tmp_path, Hat.PROFESSIONAL)

    assert vault_file(tmp_path, Hat.PROFESSIONAL).read_bytes() == before
    assert keys.keys == {}


WRITER = """
import sys
from pathlib import Path
from hatpeg.core.draft import Hat
from hatpeg.store.vault import Vault
vault = Vault(Path(sys.argv[1]), Hat.PROFESSIONAL, bytes(range(32)))
for number in range(100000):
    vault.save_setting("count", str(number))
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
@pytest.mark.parametrize("after", [1, 7, 40])
def test_killing_the_program_loses_nothing_it_had_saved(tmp_path: Path, after: int) -> None:
    file = tmp_path / "professional.vault"
    with subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            writer.stdout.readline()
        os.kill(writer.pid, signal.SIGKILL)
        told = [int(line) for line in writer.stdout.read().splitlines() if line.isdigit()]

    with Vault(file, Hat.PROFESSIONAL, KEY) as vault:
        assert int(vault.setting("count")) >= max([after - 1, *told])


def test_a_second_program_is_kept_away_from_a_vault_that_is_open(tmp_path: Path) -> None:
    """Each program writes all accounts of a hat at once: the one that saves last would undo the other."""
    keys = FakeKeyVault()
    first = open_stores(keys, tmp_path)
    first.of[Hat.PROFESSIONAL].save_accounts((canary_account(),))

    second = open_stores(keys, tmp_path)
    second.of[Hat.PROFESSIONAL].save_accounts(())

    assert "already open" in second.notice
    assert first.of[Hat.PROFESSIONAL].accounts() == (canary_account(),)
    first.close()
    second.close()
    again = open_stores(keys, tmp_path)
    assert not again.notice
    assert again.of[Hat.PROFESSIONAL].accounts() == (canary_account(),)


def test_two_programs_started_at_once_never_make_two_keys(tmp_path: Path) -> None:
    """The key that is written last would be the only one, and the vault made with the other lost for good."""

    class MeanwhileKeys(FakeKeyVault):
        def read_key(self, name: str) -> bytes | None:
            before = super().read_key(name)
            if before is None and not others:
                other = FakeKeyVault()
                other.keys = self.keys
                others.append(open_stores(other, tmp_path))
            return before

    others: list[Stores] = []
    keys = MeanwhileKeys()

    first = open_stores(keys, tmp_path)

    assert not isinstance(first.of[Hat.PROFESSIONAL], SessionStore)
    assert isinstance(others[0].of[Hat.PROFESSIONAL], SessionStore)
    first.close()
    with Vault(vault_file(tmp_path, Hat.PROFESSIONAL), Hat.PROFESSIONAL, keys.keys["vault key, professional"]):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks other permissions")
def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0)

    with as_a_plain_user():
        stores = open_stores(FakeKeyVault(), tmp_path)

    tmp_path.chmod(0o700)
    assert isinstance(stores.of[Hat.PROFESSIONAL], SessionStore)
    assert stores.notice
