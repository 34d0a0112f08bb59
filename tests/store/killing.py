"""Ends a program with kill -9 at random moments while it keeps, moves and destroys, and looks at what is left.

python -m tests.store.killing [TIMES] [SEED]

Each time a program works in a folder and tells, line by line, what it was promised; then it is killed, and everything
it was told is looked for. ``worker`` is that program. Both start anew each time: nothing outlives a kill but files.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.autosave import Autosave
from hatpeg.store.backup import back_up, restore
from hatpeg.store.database import Database
from hatpeg.store.migrations import MIGRATIONS
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import NoMatch, set_passphrase, unlock
from hatpeg.store.sealing import seal
from hatpeg.store.shredding import hand_back
from hatpeg.store.stretching import Stretch
from hatpeg.store.vault import Vault
from tests.store.keyrings import FileKeyring

WORK, OWN = Hat.PROFESSIONAL, Hat.PERSONAL
QUICK = 0.001
PASSPHRASES = ("first passphrase", "second passphrase")
BACKUP = "a backup's own"
PAUSE = 0.05
"""Seconds between autosaves here; what is typed within it may be lost, and so may what is being written."""
TYPING = "typing"


def keyring_of(folder: Path) -> FileKeyring:
    return FileKeyring(folder / "keyring.json")


def home_of(folder: Path) -> Path:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    return home


def told(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def opened(folder: Path) -> Stores:
    """Both hats, with whichever passphrase they are under."""
    stores = open_stores(keyring_of(folder), home_of(folder))
    for passphrase in PASSPHRASES:
        if stores.locked:
            answer = unlock(stores, passphrase)
            stores = stores if isinstance(answer, NoMatch) else answer
    return stores


# ------------------------------------------------------------------------------------------ what the worker does


def save(stores: Stores, folder: Path) -> None:
    for number in range(10**6):
        hat = (WORK, OWN)[number % 2]
        stores.of[hat].drafts.save(KeptDraft(f"s{number}", f"text {number} " * 50))
        told("saved", hat, f"s{number}")


def autosave(stores: Stores, folder: Path) -> None:
    saver = Autosave(lambda sentence: told("trouble", sentence), pause=PAUSE)
    for number in range(10**6):
        saver.note(stores.of[WORK].drafts, KeptDraft(TYPING, f"{number} " + "typed words " * 40))
        told("typed", number, time.time())
        time.sleep(0.002)


def copy(stores: Stores, folder: Path) -> None:
    for number in range(10**6):
        stores.of[WORK].drafts.save(KeptDraft(f"c{number}", f"text {number}"))
        told("saved", WORK, f"c{number}")
        stores.vaults[WORK].look_after()


def backup(stores: Stores, folder: Path) -> None:
    for number in range(10**6):
        stores.of[WORK].drafts.save(KeptDraft(f"b{number}", f"text {number}"))
        told("saved", WORK, f"b{number}")
        back_up(stores, folder / "backup", BACKUP, seconds=QUICK)
        told("backed-up", number)


def put_back(stores: Stores, folder: Path) -> None:
    back_up(stores, folder / "backup", BACKUP, seconds=QUICK)
    told("backed-up", 0)
    for _ in range(10**6):
        answer = restore(stores, folder / "backup", BACKUP, current=PASSPHRASES[0])
        stores = stores if isinstance(answer, NoMatch) else answer
        told("restored")


def change_key(stores: Stores, folder: Path) -> None:
    current = ""
    for number in range(10**6):
        passphrase = PASSPHRASES[number % 2]
        answer = set_passphrase(stores, passphrase, current=current, seconds=QUICK)
        stores, current = (stores, current) if isinstance(answer, NoMatch) else (answer, passphrase)
        told("changed", number)


def migrate(stores: Stores, folder: Path) -> None:
    """Open vaults of the first program over and over; each is made anew, as it was before it was opened."""
    stores.close()
    for number in range(10**6):
        file = folder / f"old-{number}" / "two.vault"
        file.parent.mkdir()
        database = Database(file, bytes(32))
        with database.change() as change:
            for statement in filter(str.strip, MIGRATIONS[0].split(";")):
                change.tell(statement)
            change.tell("INSERT INTO account VALUES (0, 'a', 'x', 'House', 'everyone', '')")
            change.tell("PRAGMA user_version = 1")
        database.close()
        told("old", number)
        Vault(file, WORK, bytes(32)).close()


def leave(stores: Stores, folder: Path) -> None:
    for number in range(10**6):
        told("leaving")
        hand_back(stores)[0].close()
        told("left", number)
        stores = opened(folder)
        stores.of[WORK].drafts.save(KeptDraft("new", "a new beginning"))


SLOW = {"backup", "put_back", "change_key"}
"""These stretch a passphrase first, so that less of the time is theirs."""
JOBS: dict[str, Callable[[Stores, Path], None]] = {
    each.__name__: each for each in (save, autosave, copy, backup, put_back, change_key, migrate, leave)
}


def worker(job: str, folder: Path) -> None:
    stores = opened(folder)
    seal(bytes(32), Stretch(bytes(16)), Stretch(bytes(16)).key_from(BACKUP), "so that all is loaded")
    told("ready")
    JOBS[job](stores, folder)


# ------------------------------------------------------------------------------------------ what is left


@dataclass
class Left:
    """What is found wrong after a kill."""

    wrong: list[str] = field(default_factory=list)
    lost_seconds: float = 0.0


def looked_at(folder: Path, lines: list[list[str]]) -> Left:
    left = Left()
    stores = opened(folder)
    if stores.notice or stores.locked or stores.session_only:
        left.wrong.append(f"not opened: {stores.notice or stores.locked or stores.session_only}")
        return left
    left.wrong += [f"{hat} is not sound" for hat, vault in stores.vaults.items() if not vault.database.is_sound()]
    has_left = ["leaving"] in lines
    for hat, vault in stores.vaults.items():
        before = vault.drafts.read("before")
        if before is None and not (has_left and hat is WORK):
            left.wrong.append(f"what {hat} had before is gone")
    for words in lines:
        match words:
            case ["saved", hat, name] if stores.of[Hat(hat)].drafts.read(name) is None:
                left.wrong.append(f"{name} was acknowledged and is gone")
            case ["old", number]:
                _look_at_old(folder / f"old-{number}" / "two.vault", left)
            case _:
                continue
    _look_at_typing(stores, lines, left)
    if any(words[0] == "backed-up" for words in lines):
        answer = restore(stores, folder / "backup", BACKUP, current=PASSPHRASES[0])
        if not isinstance(answer, Stores) or answer.of[WORK].drafts.read("before") is None:
            left.wrong.append("the backup does not come back")
    stores.close()
    return left


def _look_at_old(file: Path, left: Left) -> None:
    try:
        with Vault(file, WORK, bytes(32)) as vault:
            if not vault.accounts() or not vault.database.is_sound():
                left.wrong.append("a migrated vault lost what it had")
    except StoreUnavailable as problem:
        left.wrong.append(problem.sentence)


def _look_at_typing(stores: Stores, lines: list[list[str]], left: Left) -> None:
    typed = {int(words[1]): float(words[2]) for words in lines if words[0] == "typed"}
    if not typed:
        return
    draft = stores.of[WORK].drafts.read(TYPING)
    kept = int(draft.text.split()[0]) if draft else -1
    last = max(typed)
    left.lost_seconds = max(0.0, typed[last] - typed.get(kept, min(typed.values()))) if kept < last else 0.0


# ------------------------------------------------------------------------------------------ the killing


def killed(folder: Path, job: str, seconds: float) -> Left:
    """Let the worker get ready, let it work for a while, kill it, and look at what is left."""
    stores = opened(folder)
    for hat in Hat:
        stores.of[hat].drafts.save(KeptDraft("before", "was there before"))
    stores.close()
    command = [sys.executable, "-m", "tests.store.killing", "worker", job, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        ready = program.stdout.readline()
        time.sleep(seconds)
        os.kill(program.pid, signal.SIGKILL)
        lines = [
            line.split() for line in program.stdout.read().decode().splitlines(keepends=True) if line.endswith("\n")
        ]
    left = looked_at(folder, lines)
    left.wrong += [] if ready == b"ready\n" else ["the worker did not get ready"]
    left.wrong += [" ".join(words) for words in lines if words[0] == "trouble"]
    return left


def moment(job: str, chance: random.Random) -> float:
    """Seconds after which to kill."""
    return chance.uniform(0.05, 0.8) if job in SLOW else chance.uniform(0, 0.3)


def main(times: int, seed: int) -> int:
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    bad, longest = 0, 0.0
    for number in range(times):
        job = list(JOBS)[number % len(JOBS)]
        seconds = moment(job, chance)
        with tempfile.TemporaryDirectory() as folder:
            left = killed(Path(folder), job, seconds)
        longest = max(longest, left.lost_seconds)
        for wrong in left.wrong:
            bad += 1
            told(f"{number} {job} after {seconds:.3f} s: {wrong}")
    told(f"{times} kills (seed {seed}): {bad} wrong; at most {longest:.2f} s of typing gone")
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["worker"]:
        worker(sys.argv[2], Path(sys.argv[3]))
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 1000, int(sys.argv[2]) if sys.argv[2:] else 1))
