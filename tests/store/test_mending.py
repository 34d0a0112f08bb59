"""A damaged or lost vault: kept aside, mended from its copy, and no draft given up that can still be read."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.places import copy_file, doubt_file, vault_file
from hatpeg.store.vault import Vault
from tests.fakes import FakeKeyVault

WORK = Hat.PROFESSIONAL
PAGE = 4096
LONG = "Our doors are open. " * 150


def begun(keyring: FakeKeyVault, folder: Path, *, copied: int = 20, later: int = 20) -> Path:
    """Drafts 0 and on, of which the first are in the copy as well; gives the file."""
    stores = open_stores(keyring, folder)
    for number in range(copied):
        stores.of[WORK].drafts.save(KeptDraft(f"d{number}", f"{number} {LONG}"))
    assert stores.vaults[WORK].look_after()
    for number in range(copied, copied + later):
        stores.of[WORK].drafts.save(KeptDraft(f"d{number}", f"{number} {LONG}"))
    stores.close()
    return vault_file(folder, WORK)


def spoil(file: Path, page: int) -> bytes:
    content = bytearray(file.read_bytes())
    for place in range(page * PAGE + 100, page * PAGE + 200):
        content[place] ^= 0xFF
    file.write_bytes(content)
    return bytes(content)


def names(stores: Stores) -> set[str]:
    return {line.id for line in stores.of[WORK].drafts.lines()}


def test_a_file_whose_first_page_is_damaged_is_mended_from_its_copy_and_kept_aside(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    damaged = spoil(begun(keyring, tmp_path), 0)

    stores = open_stores(keyring, tmp_path)

    assert names(stores) == {f"d{number}" for number in range(20)}
    assert "went back to its copy of" in stores.notice
    assert "session" not in stores.notice
    assert (tmp_path / "two.damaged-1").read_bytes() == damaged
    stores.close()
    assert open_stores(keyring, tmp_path).notice == ""


def test_a_page_damaged_further_on_is_noticed_and_the_drafts_that_can_be_read_are_carried_over(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    spoil(file, file.stat().st_size // PAGE - 3)
    stores = open_stores(keyring, tmp_path)
    assert not stores.vaults[WORK].look_after()
    stores.close()
    assert doubt_file(file).exists()

    stores = open_stores(keyring, tmp_path)

    assert names(stores) >= {f"d{number}" for number in range(20)}
    assert len(names(stores)) >= 35, "only what stood on the damaged page is missing"
    assert "carried over" in stores.notice
    assert stores.vaults[WORK].look_after()
    assert not doubt_file(file).exists()


@pytest.mark.parametrize("left", [None, 0, 100, PAGE * 3], ids=["deleted", "emptied", "stub", "cut"])
def test_a_file_that_is_gone_or_cut_off_is_mended_from_its_copy(tmp_path: Path, left: int | None) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    if left is None:
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:left])

    stores = open_stores(keyring, tmp_path)

    assert names(stores) >= {f"d{number}" for number in range(20)}
    assert stores.notice


def test_a_vault_that_is_damaged_is_never_copied_over_its_copy(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    good = copy_file(file).read_bytes()
    spoil(file, file.stat().st_size // PAGE - 3)

    stores = open_stores(keyring, tmp_path)
    stores.vaults[WORK].look_after()

    assert copy_file(file).read_bytes() == good


def test_another_key_mends_nothing_and_changes_nothing(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    before, copy = file.read_bytes(), copy_file(file).read_bytes()
    keyring.keys = {name: key[::-1] for name, key in keyring.keys.items()}

    stores = open_stores(keyring, tmp_path)

    assert "nothing was changed" in stores.notice
    assert "this session only" in stores.notice
    assert (file.read_bytes(), copy_file(file).read_bytes()) == (before, copy)
    assert not list(tmp_path.glob("*damaged*"))


def test_without_a_copy_a_damaged_file_is_left_as_it_is(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    copy_file(file).unlink()
    damaged = spoil(file, 0)

    stores = open_stores(keyring, tmp_path)

    assert "nothing was changed" in stores.notice
    assert file.read_bytes() == damaged


def test_two_damages_are_both_kept_aside(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    file = begun(keyring, tmp_path)
    for _ in range(2):
        spoil(file, 0)
        open_stores(keyring, tmp_path).close()

    assert {each.name for each in tmp_path.glob("*damaged*")} == {"two.damaged-1", "two.damaged-2"}


FILLING = """
import resource, sys
from pathlib import Path
from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.vault import Vault
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = Vault(Path(sys.argv[1]), Hat.PROFESSIONAL, bytes(range(32)))
vault.drafts.save(KeptDraft("a", "kept"))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
for number in range(10_000):
    try:
        vault.drafts.save(KeptDraft(f"d{number}", "x" * 5000))
    except StoreUnavailable as problem:
        print(number, problem.sentence)
        break
print(vault.drafts.read("a").text, len(vault.drafts.lines()))
"""


def test_a_full_disk_is_told_and_takes_nothing_of_what_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "two.vault"

    done = subprocess.run([sys.executable, "-c", FILLING, str(file)], capture_output=True, text=True, check=True)

    saved, sentence = done.stdout.splitlines()[0].split(" ", 1)
    assert "What was saved before is still there." in sentence
    assert done.stdout.splitlines()[1] == f"kept {int(saved) + 1}"
    with Vault(file, WORK, bytes(range(32))) as vault:
        assert len(vault.drafts.lines()) == int(saved) + 1
        assert vault.database.is_sound()


@pytest.mark.skipif(resource.getpagesize() != PAGE, reason="the small disk is counted in pages")
def test_a_small_disk_that_is_really_full(tmp_path: Path) -> None:
    """A disk of its own where one may be mounted; the limit above stands in for it elsewhere."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        vault = Vault(disk / "two.vault", WORK, bytes(range(32)))
        saved = 0
        sentence = ""
        while not sentence:
            try:
                vault.drafts.save(KeptDraft(f"d{saved}", "x" * 5000))
                saved += 1
            except StoreUnavailable as problem:
                sentence = problem.sentence
        assert "no room left" in sentence
        assert len(vault.drafts.lines()) == saved
        vault.close()
        with Vault(disk / "two.vault", WORK, bytes(range(32))) as again:
            assert len(again.drafts.lines()) == saved
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_folder_that_may_not_be_written_is_told_and_nothing_in_it_changes(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "none", disk], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        keyring = FakeKeyVault()
        file = begun(keyring, disk)
        before = file.read_bytes()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)

        stores = open_stores(keyring, disk)

        assert stores.session_only == set(Hat)
        assert "could not write into the folder" in stores.notice
        assert file.read_bytes() == before
        stores.close()
    finally:
        subprocess.run(["umount", disk], check=True)
