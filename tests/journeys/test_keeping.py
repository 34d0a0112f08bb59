"""Whatever keeps Hatpeg from keeping things is said in the window, harms nothing, and keeps nobody from writing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.errors import KeyVaultUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.database import Database
from hatpeg.store.lock import Lock
from hatpeg.store.opening import open_stores
from hatpeg.store.places import doubt_file, lock_file, vault_file
from hatpeg.system.key_vault import LOCKED, NONE_HERE, TOO_SLOW
from hatpeg.ui.drafts.widget import DraftsPage
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account
from tests.plain_user import as_a_plain_user

MOMENT = 20000
WORK_NAME = "vault key, professional"
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
DRAFT = "The library opens its doors on Monday."
FOR_NOW = "they are gone when you close Hatpeg"


class NoKeys(FakeKeyVault):
    """A keyring that refuses everything, in words of its own."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence

    def _refuse_when_locked(self) -> None:
        raise KeyVaultUnavailable(self._sentence)


class Home:
    """The folder of somebody who has written one draft, and their keyring."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.keys = folder, FakeKeyVault()
        stores = open_stores(self.keys, folder)
        stores.of[Hat.PROFESSIONAL].save_accounts((WORK,))
        stores.of[Hat.PROFESSIONAL].drafts.save(KeptDraft("a", DRAFT, "w"))
        for vault in stores.vaults.values():
            vault.look_after()
        stores.close()
        self.held: list[Lock] = []

    @property
    def work(self) -> Path:
        return vault_file(self.folder, Hat.PROFESSIONAL)

    def vaults(self) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in self.folder.glob("*.vault")}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HATPEG_HOME", str(folder))
    home = Home(folder)
    yield home
    for lock in home.held:
        lock.close()
    folder.chmod(0o700)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, home: Home) -> Iterator[Callable[[], Session]]:
    sessions: list[Session] = []

    def open_it() -> Session:
        session = Session(qapp, Look(), MainWindow(), home.keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: session.keeping.stores is not None, timeout=MOMENT)
        return session

    yield open_it
    for session in sessions:
        session.close()


def keyring(sentence: str) -> Callable[[Home], None]:
    def prepare(home: Home) -> None:
        home.keys = NoKeys(sentence)

    return prepare


def replaced(home: Home) -> None:
    home.keys.keys[WORK_NAME] = bytes(32)


def lost(home: Home) -> None:
    del home.keys.keys[WORK_NAME]


def newer(home: Home) -> None:
    database = Database(home.work, home.keys.keys[WORK_NAME])
    database.ask("PRAGMA user_version = 99")
    database.close()


def damaged_with_its_copy(home: Home) -> None:
    for file in (home.work, home.work.with_suffix(".copy")):
        file.write_bytes(b"nothing of it is left" * 500)


def already_open(home: Home) -> None:
    home.held.append(Lock(lock_file(home.folder)))


CASES = [
    ("the keyring is missing", keyring(NONE_HERE), NONE_HERE),
    ("the keyring is locked", keyring(LOCKED), LOCKED),
    ("the keyring does not answer", keyring(TOO_SLOW), TOO_SLOW),
    ("another key is in the keyring", replaced, "It is still there; nothing was changed."),
    ("the key is gone", lost, "is not in this computer's keyring. The file was left as it is."),
    ("the vault is newer than the program", newer, "Update Hatpeg to open it."),
    ("vault and copy are damaged", damaged_with_its_copy, "It is still there; nothing was changed."),
    ("another Hatpeg is open", already_open, "already open in another window"),
]


@pytest.mark.parametrize(("prepare", "words"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_cannot_be_opened_is_said_left_alone_and_keeps_nobody_from_writing(
    opened: Callable[[], Session], home: Home, qtbot: QtBot, prepare: Callable[[Home], None], words: str
) -> None:
    prepare(home)
    before = home.vaults()

    session = opened()

    said = session.window.notice.words
    qtbot.waitUntil(lambda: words in said.text(), timeout=MOMENT)
    assert FOR_NOW in said.text()
    assert said.isVisible()
    session.page.editor.insertPlainText("Our doors are open on Monday.")
    qtbot.waitUntil(lambda: session.write.state.verdict.tone is Tone.CLEAR, timeout=MOMENT)
    session.shell.show_page("drafts")
    page = session.window.findChild(DraftsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    assert "gone when you close Hatpeg" in page.summary.text()
    session.close()
    assert home.vaults()["two.vault"] == before["two.vault"]


def test_a_damaged_vault_is_mended_from_its_copy_and_the_day_is_told(
    opened: Callable[[], Session], home: Home, qtbot: QtBot
) -> None:
    home.work.write_bytes(home.work.read_bytes()[:5000])

    session = opened()

    said = session.window.notice.words.text()
    assert "went back to its copy of" in said
    assert "The damaged file is kept." in said
    assert FOR_NOW not in said
    session.shell.show_page("drafts")
    page = session.window.findChild(DraftsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1, timeout=MOMENT)
    assert list(home.folder.glob("two.damaged-*"))


def test_a_page_that_goes_bad_meanwhile_is_said_while_the_window_is_open(
    opened: Callable[[], Session], home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened()
    monkeypatch.setattr(Database, "is_sound", lambda _: False)

    session.keeping.look_after()

    qtbot.waitUntil(lambda: "mends it the next time it starts" in session.window.notice.words.text(), timeout=MOMENT)
    assert doubt_file(home.work).exists()


def test_a_full_disk_is_said_once_and_the_draft_is_written_when_there_is_room_again(
    opened: Callable[[], Session], home: Home, qtbot: QtBot
) -> None:
    session = opened()
    stores = session.keeping.stores
    assert stores is not None
    database = stores.vaults[Hat.PROFESSIONAL].database
    ((pages,),) = database.ask("PRAGMA page_count")
    database.ask(f"PRAGMA max_page_count = {pages}")
    text = "Our doors are open. " * 2000

    session.page.editor.insertPlainText(text)

    qtbot.waitUntil(lambda: "no room left on the disk" in session.window.notice.words.text(), timeout=MOMENT)
    assert session.page.editor.text() == text
    database.ask("PRAGMA max_page_count = 1000000")
    qtbot.waitUntil(session.keeping.drafts.finish, timeout=MOMENT)
    drafts = stores.vaults[Hat.PROFESSIONAL].drafts
    assert drafts.read(session.keeping.drafts.current(Hat.PROFESSIONAL)) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks other permissions")
def test_a_folder_that_may_not_be_written_is_said(opened: Callable[[], Session], home: Home, qtbot: QtBot) -> None:
    home.folder.chmod(0o500)

    with as_a_plain_user():
        session = opened()
        qtbot.waitUntil(lambda: FOR_NOW in session.window.notice.words.text(), timeout=MOMENT)

    home.folder.chmod(0o700)


def test_a_folder_that_turns_read_only_is_said_and_the_draft_stays_on_the_page(
    opened: Callable[[], Session], qtbot: QtBot
) -> None:
    session = opened()
    stores = session.keeping.stores
    assert stores is not None
    database = stores.vaults[Hat.PROFESSIONAL].database
    database.ask("PRAGMA query_only = ON")

    session.page.editor.insertPlainText(DRAFT)

    qtbot.waitUntil(lambda: "may not write into its folder" in session.window.notice.words.text(), timeout=MOMENT)
    assert session.page.editor.text() == DRAFT
    database.ask("PRAGMA query_only = OFF")
    qtbot.waitUntil(session.keeping.drafts.finish, timeout=MOMENT)


def test_without_a_folder_there_is_nowhere_to_keep_anything_and_that_is_said(
    opened: Callable[[], Session], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path / "file" / "home"))

    session = opened()

    qtbot.waitUntil(lambda: "nowhere to keep" in session.window.notice.words.text(), timeout=MOMENT)
    assert FOR_NOW in session.window.notice.words.text()


def test_a_minute_after_opening_the_vaults_are_looked_through(
    opened: Callable[[], Session], home: Home, qtbot: QtBot
) -> None:
    for copy in home.folder.glob("*.copy"):
        copy.unlink()
    session = opened()
    assert session.keeping._care.isActive()

    session.keeping._care.timeout.emit()

    qtbot.waitUntil(lambda: len(list(home.folder.glob("*.copy"))) == 2, timeout=MOMENT)
