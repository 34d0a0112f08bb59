"""How long a person at the window waits: ``python -m tests.bench.desk``, off screen unless QT_QPA_PLATFORM says more.

A key is due at its time, whether the window is ready for it or not, and counts as drawn when the page that shows it has
been painted and handed on. So a window that was busy when the key came pays for that as well.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from hatpeg.__main__ import TURN
from hatpeg.core.draft import Hat
from hatpeg.reader import mind
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, dress, started
from hatpeg.ui.tidying import Tidying
from hatpeg.wiring import Session
from tests.bench.texts import fresh
from tests.fakes import FakeKeyVault
from tests.makers import an_account

LONG, POST = 10_000, 2000
KEYS, EVERY, REST = 400, 0.12, 0.35
"""Seconds between two keys of somebody who writes a hundred words a minute, and before a new word.

In that rest the whole check of the draft begins, so that the next keys come while it is under way.
"""
PASTES, HIDES = 50, 30
Measured = tuple[str, list[float], float, str]


class Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count; nothing is kept from anybody."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Desk:
    """The whole program on a home that is thrown away, with the reader loaded and an account for each hat."""

    def __init__(self) -> None:

        sys.setswitchinterval(TURN)
        self.application = started("bench")
        look = Look()
        dress(self.application, look)
        self.session = Session(self.application, look, MainWindow(), FakeKeyVault())
        Tidying(self.session)
        self.window = self.session.window
        self.window.show()
        self.session.open()
        self.until(lambda: bool(self.session.stores))
        self.session.shell.setup_saved.emit(
            SetupAnswers((an_account(Hat.PROFESSIONAL, identity="w", network="facebook"),), ("dv_shelter",))
        )
        self.editor = self.session.page.editor
        self.until(lambda: bool(mind._slow.cache_info().currsize))

    def until(self, come: Callable[[], bool], seconds: float = 30) -> float:
        """Let the window live until something has come; how long that took."""
        start = time.perf_counter()
        while not come():
            self.application.processEvents()
            if time.perf_counter() - start > seconds:
                message = "what was waited for did not come"
                raise RuntimeError(message)
            time.sleep(0.0005)
        return time.perf_counter() - start

    def rest(self, seconds: float = 0.5) -> None:
        """Let the window live for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    @property
    def has_verdict(self) -> bool:
        """Whether the page says how the draft on it stands."""
        state = self.session.write.state
        return state is not None and state.verdict.tone not in {"checking", "empty"}


def keys(desk: Desk, text: str, count: int) -> list[float]:
    """Seconds from the moment a key is due until its letter is drawn, in the middle of a draft under check."""
    desk.editor.set_text(text)
    desk.until(lambda: desk.has_verdict or not text)
    cursor = desk.editor.textCursor()
    cursor.setPosition(len(text) // 2)
    desk.editor.setTextCursor(cursor)
    desk.editor.setFocus()
    painted = Painted()
    desk.editor.viewport().installEventFilter(painted)
    letters = "we were so glad to see you all there today and "
    times, due = [], time.perf_counter()
    for number in range(count):
        letter = letters[number % len(letters)]
        due += REST if letter == " " else EVERY
        while time.perf_counter() < due:
            desk.application.processEvents()
            time.sleep(0.0005)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(desk.editor, key)
        before, length = painted.count, desk.editor.document().characterCount()
        while painted.count == before or desk.editor.document().characterCount() == length:
            desk.application.processEvents()
        times.append(time.perf_counter() - due)
    desk.editor.viewport().removeEventFilter(painted)
    return times


def pastes(desk: Desk) -> list[float]:
    """Seconds from Ctrl+V until the verdict on a post of 2,000 characters, none of which was met before."""
    times = []
    for text in fresh(POST, PASTES, seed=3):
        desk.editor.set_text("")
        desk.rest()
        pasted = QMimeData()
        pasted.setText(text)
        start = time.perf_counter()
        desk.editor.insertFromMimeData(pasted)
        desk.until(lambda: desk.has_verdict)
        times.append(time.perf_counter() - start)
    return times


def hides(desk: Desk) -> list[float]:
    """Seconds from the key until the window is gone, while a long draft is being checked."""
    times = []
    for text in fresh(LONG, HIDES, seed=9):
        desk.editor.set_text(text)
        desk.window.showNormal()
        desk.until(lambda: desk.window.isVisible() and not desk.window.isMinimized())
        desk.application.processEvents()
        start = time.perf_counter()
        QTest.keyClick(
            desk.window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        desk.until(lambda: desk.window.isMinimized() or not desk.window.isVisible())
        times.append(time.perf_counter() - start)
    return times


def in_brief() -> Iterator[Measured]:
    """Each name with its times, sorted, which share of them the bar is for, and the bar."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.desk", "--raw"],
            env=environment | {"HATPEG_HOME": home},
            capture_output=True,
            check=True,
        )
    told = json.loads(done.stdout)
    yield f"key to letter, {LONG:,} characters under check", sorted(told["keys"]), 0.99, "33 ms"
    yield "  beside it: in a draft just begun", sorted(told["plain"]), 0.99, "-"
    yield f"paste of {POST:,} characters to verdict", sorted(told["pastes"]), 0.95, "300 ms"
    yield "quick hide, key to no window", sorted(told["hides"]), 0.95, "150 ms"


def main() -> None:
    if "--raw" in sys.argv:
        desk = Desk()
        told = {
            "pastes": pastes(desk),
            "keys": keys(desk, fresh(LONG, 1)[0], KEYS),
            "plain": keys(desk, "", KEYS // 4),
            "hides": hides(desk),
        }
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        os._exit(0)
    for line in lines():
        sys.stdout.write(line + "\n")


def lines() -> Iterator[str]:
    """One line for each figure, as the other parts of the bench print theirs."""
    for name, times, share, bar in in_brief():
        median = times[len(times) // 2] * 1000
        most = times[min(len(times) - 1, round(len(times) * share))] * 1000
        yield f"{name:<44} median {median:9.2f} ms   p{share * 100:.0f} {most:9.2f} ms   bar {bar}"


if __name__ == "__main__":
    main()
