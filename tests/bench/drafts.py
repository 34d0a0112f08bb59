"""How long a person waits for the list of 10,000 drafts and for a search in it: ``python -m tests.bench.drafts``.

From the key until rows are painted: of a list the newest, of a search all that was found. In the search field a key is
due at its time, whether the window is ready for it or not, as in ``tests.bench.desk``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hatpeg.core.draft import Hat
from hatpeg.core.kept import KeptDraft
from hatpeg.ui.drafts.widget import DraftsPage
from tests.bench.desk import Desk, Painted
from tests.bench.vault import DRAFTS, texts, words

OPENINGS, SEARCHES = 20, 20
Measured = tuple[str, list[float], str]


class RowsPainted(Painted):
    """Tells whether the list was painted after its rows changed."""

    def __init__(self, page: DraftsPage) -> None:
        super().__init__()
        self._before = 0
        page.list.viewport().installEventFilter(self)
        page.in_place.installEventFilter(self)
        page.rows.modelReset.connect(self._on_rows_changed)

    def _on_rows_changed(self) -> None:
        self._before = self.count

    @property
    def are_shown(self) -> bool:
        return self.count > self._before


def fill(desk: Desk) -> None:
    """Ten thousand drafts under Work, of about 1,100 characters each."""
    stores = desk.session.keeping.stores
    if stores is None:
        raise RuntimeError("nothing is open")
    vault = stores.vaults[Hat.PROFESSIONAL]
    vault.database.ask("PRAGMA synchronous = OFF")
    for number, text in enumerate(texts(DRAFTS)):
        vault.drafts.save_as_of(KeptDraft(f"{number:016d}", text, "w", checked="clear"), number * 60_000)
    vault.database.ask("PRAGMA synchronous = FULL")


def page_of(desk: Desk) -> DraftsPage:
    desk.session.shell.show_page("drafts")
    page = desk.window.findChild(DraftsPage)
    if page is None:
        raise RuntimeError("there is no page of drafts")
    desk.until(lambda: page.rows.rowCount() == DRAFTS)
    return page


def openings(desk: Desk, page: DraftsPage) -> list[float]:
    """Seconds from the key for the page until its rows are painted; it holds none before."""
    times, painted = [], RowsPainted(page)
    for _ in range(OPENINGS):
        desk.session.shell.show_page("write")
        desk.session.pages.made["drafts"].put_away()
        desk.rest(0.3)
        start = time.perf_counter()
        QTest.keyClick(desk.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        desk.until(lambda: page.rows.rowCount() > 0 and painted.are_shown)
        times.append(time.perf_counter() - start)
        desk.until(lambda: page.rows.rowCount() == DRAFTS)
    return times


def searches(desk: Desk, page: DraftsPage) -> list[float]:
    """Seconds from the last letter of a word until what was found is painted."""
    times, painted = [], RowsPainted(page)
    known = [word for word in words(5000) if word.isascii() and len(word) > 3]  # QTest has no keys for other letters
    for number in range(SEARCHES):
        page.search.setText("")
        page.sought.emit("")
        desk.until(lambda: page.rows.rowCount() == DRAFTS)
        desk.rest(0.3)
        word = known[100 + number]
        page.search.setText(word[:-1])
        start = time.perf_counter()
        QTest.keyClicks(page.search, word[-1])
        desk.until(lambda: page.rows.rowCount() != DRAFTS and painted.are_shown)
        times.append(time.perf_counter() - start)
    return times


def keys(desk: Desk, page: DraftsPage) -> list[float]:
    """Seconds from the moment a key is due until its letter is in the field, while searches are under way."""
    times, painted, word = [], Painted(), "garden party on thursday"
    page.search.installEventFilter(painted)
    page.search.setText("")
    page.search.setFocus()
    due = time.perf_counter()
    for letter in word:
        due += 0.12
        desk.until(lambda due=due: time.perf_counter() >= due)  # type: ignore[misc]
        before = painted.count
        QTest.keyClicks(page.search, letter)
        desk.until(lambda before=before: painted.count > before)  # type: ignore[misc]
        times.append(time.perf_counter() - due)
    return times


def in_brief() -> Iterator[Measured]:
    """Each name with its times, sorted, and its bar."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.drafts", "--raw"],
            env=environment | {"HATPEG_HOME": home},
            capture_output=True,
            check=True,
        )
    told = json.loads(done.stdout)
    yield f"page of {DRAFTS:,} drafts, key to rows", sorted(told["openings"]), "100 ms"
    yield "  search, last letter to rows", sorted(told["searches"]), "150 ms"
    yield "  letter drawn while searches go on", sorted(told["keys"]), "33 ms"


def main() -> None:
    if "--raw" in sys.argv:
        desk = Desk()
        fill(desk)
        page = page_of(desk)
        told = {"openings": openings(desk, page), "searches": searches(desk, page), "keys": keys(desk, page)}
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        os._exit(0)
    for line in lines():
        sys.stdout.write(line + "\n")


def lines() -> Iterator[str]:
    """One line for each figure, as the other parts of the bench print theirs."""
    for name, times, bar in in_brief():
        median, most = times[len(times) // 2] * 1000, times[round(len(times) * 0.95) - 1] * 1000
        yield f"{name:<44} median {median:9.2f} ms   p95 {most:9.2f} ms   bar {bar}"


if __name__ == "__main__":
    main()
