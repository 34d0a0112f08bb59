"""Opening one hat touches nothing of the other: the system itself says which files a program opens."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.errors import VaultLocked
from hatpeg.core.kept import KeptDraft
from hatpeg.store.echoes import remember
from hatpeg.store.opening import open_stores
from hatpeg.store.places import STEMS
from tests.fakes import FakeKeyVault
from tests.store.keyrings import FileKeyring

ROOT = Path(__file__).parents[2]
SENTENCE = "This is a long sentence that stands in a draft."
ECHO = "echo"
OPENING = """
import sys
from pathlib import Path
from hatpeg.core.draft import Hat
from hatpeg.core.kept import KeptDraft
from hatpeg.core.reading import read
from hatpeg.store.echoes import past_of, remember
from hatpeg.store.opening import open_stores
from tests.store.keyrings import FileKeyring
hat = Hat(sys.argv[2])
folder = Path(sys.argv[1])
stores = open_stores(FileKeyring(folder.parent / "keyring.json"), folder, hats=(hat,))
store = stores.of[hat]
print(len(store.accounts()), len(store.drafts.lines()), len(store.drafts.search("sentence")))
store.drafts.save(KeptDraft("new", "another draft"))
remember(stores, hat, "new", "another draft")
print(len(list(past_of(stores, hat).pasted(read("This is a long sentence that stands in a draft.")))))
stores.vaults[hat].look_after()
stores.close()
"""


def begun(folder: Path) -> Path:
    home = folder / "home"
    home.mkdir()
    stores = open_stores(FileKeyring(folder / "keyring.json"), home)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("a", SENTENCE))
        remember(stores, hat, "a", SENTENCE)
        stores.vaults[hat].look_after()
    stores.close()
    return home


def opened_files(trace: str, home: Path) -> set[str]:
    """The names of files in the folder that were opened, renamed, linked or unlinked, whether or not it worked."""
    calls = [
        line for line in trace.splitlines() if re.search(r"\b(open|openat|creat|rename\w*|link\w*|unlink\w*)\(", line)
    ]
    return {name for line in calls for name in re.findall(re.escape(str(home)) + r"/([\w.-]+)", line)}


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace, which tells which files a program opens")
@pytest.mark.parametrize("hat", Hat)
def test_opening_one_hat_and_working_in_it_never_opens_the_others_vault(tmp_path: Path, hat: Hat) -> None:
    home, trace = begun(tmp_path), tmp_path / "trace"
    command = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=%file",
        "-o",
        str(trace),
        sys.executable,
        "-c",
        OPENING,
        str(home),
        hat,
    ]

    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if "Operation not permitted" in done.stderr:
        pytest.skip("strace may not look here")

    files = opened_files(trace.read_text(errors="replace"), home)
    assert done.stdout.split() == ["0", "1", "1", "1"], done.stderr
    assert f"{STEMS[hat]}.vault" in files, "the trace sees what is opened"
    assert {name for name in files if name.startswith(STEMS[hat.other])} == {f"{STEMS[hat.other]}.{ECHO}"}


@pytest.mark.parametrize("hat", Hat)
def test_the_others_vault_may_be_garbage_or_gone_and_nothing_changes(tmp_path: Path, hat: Hat) -> None:
    home = begun(tmp_path)
    for file in home.glob(f"{STEMS[hat.other]}.*"):
        if file.suffix != f".{ECHO}":
            file.write_bytes(b"garbage")

    stores = open_stores(FileKeyring(tmp_path / "keyring.json"), home, hats=(hat,))

    assert stores.notice == ""
    assert stores.of[hat].drafts.read("a") == KeptDraft("a", SENTENCE)
    with pytest.raises(VaultLocked):
        stores.of[hat.other].drafts.lines()


def test_opening_one_hat_asks_the_keyring_for_its_key_alone(tmp_path: Path) -> None:
    asked: list[str] = []

    class ListeningKeyring(FakeKeyVault):
        def read_key(self, name: str) -> bytes | None:
            asked.append(name)
            return super().read_key(name)

    keyring = ListeningKeyring()
    open_stores(keyring, tmp_path).close()
    asked.clear()

    open_stores(keyring, tmp_path, hats=(Hat.PERSONAL,)).close()

    assert set(asked) == {"vault key, personal"}


def test_neither_key_opens_the_others_file(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    open_stores(keyring, tmp_path).close()
    names = ("vault key, personal", "vault key, professional")
    keyring.keys = {names[0]: keyring.keys[names[1]], names[1]: keyring.keys[names[0]]}

    assert open_stores(keyring, tmp_path).session_only == set(Hat)
