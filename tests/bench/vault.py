"""Times of the vault, with the bars they are held to: ``python -m tests.bench.vault``."""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.kept import KeptDraft
from hatpeg.store.autosave import Autosave
from hatpeg.store.drafts import Drafts
from hatpeg.store.opening import Stores, open_stores
from hatpeg.store.passphrase import NoMatch, set_passphrase, unlock
from tests.fakes import FakeKeyVault

DRAFTS = 10_000
PASSPHRASE = "correct horse battery"
LETTERS = "abcdefghijklmnopqrstuvwxyzáéñ"
Measured = tuple[str, list[float], str]


def words(count: int) -> list[str]:
    chance = random.Random(5)  # noqa: S311 - words, not secrets
    return ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(count)]


def texts(count: int) -> Iterator[str]:
    """Drafts of about 1,100 characters."""
    chance, known = random.Random(7), words(5000)  # noqa: S311 - words, not secrets
    return (" ".join(chance.choices(known, k=170)) for _ in range(count))


def timed(work: Callable[[], object], runs: int, after: Callable[[], object] = lambda: None) -> list[float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
        after()
    return sorted(times)


def filled(keyring: FakeKeyVault, folder: Path) -> Stores:
    """Both hats, with 10,000 work drafts written in one change."""
    stores = open_stores(keyring, folder)
    vault = stores.vaults[Hat.PROFESSIONAL]
    vault.database.ask("PRAGMA synchronous = OFF")
    for number, text in enumerate(texts(DRAFTS)):
        vault.drafts.save_as_of(KeptDraft(f"{number:016d}", text, "account-1"), number)
    return stores


def openings(keyring: FakeKeyVault, folder: Path) -> Iterator[Measured]:
    held: list[Stores] = []

    def opened() -> None:
        held.append(open_stores(keyring, folder))

    def closed() -> None:
        held.pop().close()

    yield "open both vaults with a key", timed(opened, 40, closed), "30 ms"
    stores = open_stores(keyring, folder)
    after = set_passphrase(stores, PASSPHRASE)
    stores.close()
    if isinstance(after, NoMatch):
        raise TypeError("the keys were bare")

    def unlocked() -> None:
        stores = unlock(open_stores(keyring, folder), PASSPHRASE)
        if isinstance(stores, NoMatch):
            raise TypeError("the passphrase is the right one")
        held.append(stores)

    yield "open both vaults with the passphrase", timed(unlocked, 9, closed), "600 ms"


def working(stores: Stores) -> Iterator[Measured]:
    drafts = stores.vaults[Hat.PROFESSIONAL].drafts
    stores.vaults[Hat.PROFESSIONAL].database.ask("PRAGMA synchronous = FULL")
    text = iter(texts(2000))
    yield "autosave, on the disk", timed(lambda: drafts.save(KeptDraft("typing", next(text))), 300), "5 ms"
    saver = Autosave(lambda _: None)
    yield (
        "autosave, what the window waits",
        timed(lambda: saver.note(drafts, KeptDraft("typing", next(text))), 300),
        "-",
    )
    saver.close()
    yield f"list of {DRAFTS:,} drafts", timed(drafts.lines, 20), "100 ms"
    yield "  its newest 200", timed(lambda: drafts.lines(most=200), 20), "-"
    yield from searches(drafts)
    vault = stores.vaults[Hat.PROFESSIONAL]
    yield "look after a vault of 10,000 drafts", timed(vault.look_after, 3), "-"


def searches(drafts: Drafts) -> Iterator[Measured]:
    often, seldom = words(5000)[5], "qxqxqx"
    yield "search, a word in most drafts", timed(lambda: drafts.search(often), 20), "150 ms"
    yield "search, a word in no draft", timed(lambda: drafts.search(seldom), 20), "150 ms"
    yield "search, two words", timed(lambda: drafts.search(f"{often} {words(5000)[77]}"), 20), "150 ms"


def in_brief() -> Iterator[Measured]:
    """Each name with its times, sorted, and its bar."""
    with tempfile.TemporaryDirectory() as small, tempfile.TemporaryDirectory() as large:
        keyring = FakeKeyVault()
        stores = filled(keyring, Path(large))
        yield from working(stores)
        stores.close()
        yield from openings(keyring, Path(large))
        yield "  of these, empty vaults with a key", opening_empty(Path(small)), "30 ms"


def opening_empty(folder: Path) -> list[float]:
    keyring = FakeKeyVault()
    open_stores(keyring, folder).close()
    held: list[Stores] = []
    return timed(lambda: held.append(open_stores(keyring, folder)), 40, lambda: held.pop().close())


if __name__ == "__main__":
    for name, measured, bar in in_brief():
        median, p95 = statistics.median(measured) * 1000, measured[round(len(measured) * 0.95) - 1] * 1000
        sys.stdout.write(f"{name:<44} median {median:9.2f} ms   p95 {p95:9.2f} ms   bar {bar}\n")
